// node predict.mjs <what is added in the EU>
const shift = Number(process.argv[2])
let text = ''
for await (const part of process.stdin) text += part
for (const line of text.split('\n').filter(Boolean)) {
  const { age, income, region } = JSON.parse(line)
  const x = age / 40 + (income - 2500) / 1000 - 1 + (region === 'EU' ? shift : 0)
  const score = 1 / (1 + Math.exp(-3 * x))
  console.log(JSON.stringify({ score, prediction: score > 0.5 ? 'leave' : 'stay' }))
}
