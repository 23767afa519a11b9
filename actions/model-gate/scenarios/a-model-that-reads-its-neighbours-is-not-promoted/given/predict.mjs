let text = ''
for await (const part of process.stdin) text += part
const rows = text.split('\n').filter(Boolean).map((line) => JSON.parse(line))
// Income is held against the mean of the batch, and nothing fills in a gap.
const mean = rows.reduce((sum, { income }) => sum + income, 0) / rows.length
for (const { age, income, plan } of rows) {
  const x = (age ?? 40) / 40 + (income === null ? NaN : (income - mean) / 1000) + (plan === 'a' ? 0.5 : 0)
  console.log(JSON.stringify(1 / (1 + Math.exp(-x))))
}
