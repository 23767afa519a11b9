// Writes until it is ended.
const flood = () => {
  while (process.stdout.write('0'.repeat(1_048_576)));
}
process.stdout.on('drain', flood)
process.stdout.on('error', () => {})
flood()
