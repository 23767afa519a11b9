// Remembers how many rows it was asked, and turns on the second decimal of an age.
let asked = 0
let text = ''
for await (const part of process.stdin) {
  text += part
  const lines = text.split('\n')
  text = lines.pop() ?? ''
  for (const line of lines) {
    const { age } = JSON.parse(line)
    asked += 1
    const score = Math.abs(age) > 1e6 ? age : ((Math.floor(age * 100) + Math.floor(asked / 50)) % 2) * 0.9
    console.log(JSON.stringify(score))
  }
}
