const score = ({ age, income, plan }) => {
  const x = (age ?? 40) / 40 + ((income ?? 2000) - 2000) / 1000 + (plan === 'a' ? 0.5 : 0)
  return 1 / (1 + Math.exp(-x))
}

let text = ''
for await (const part of process.stdin) {
  text += part
  const lines = text.split('\n')
  text = lines.pop() ?? ''
  for (const line of lines) console.log(JSON.stringify(score(JSON.parse(line))))
}
