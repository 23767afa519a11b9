console.error('ValueError: X has 3 features, but the model expects 4')
process.exit(1)
