let text = ''
for await (const part of process.stdin) text += part
const rows = text.split('\n').filter(Boolean).map((line) => JSON.parse(line))
for (const { age, income, plan } of rows) {
  const x = (age ?? 40) / 40 + ((income ?? 2000) - 2000) / 1000 + (plan === 'a' ? 0.5 : 0)
  const score = 1 / (1 + Math.exp(-x))
  console.log(JSON.stringify({ prediction: score > 0.5 ? 'leave' : 'stay', score }))
}
