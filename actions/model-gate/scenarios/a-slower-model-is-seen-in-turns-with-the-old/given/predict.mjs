// Answers each line after as many milliseconds as it is told.
const wait = Number(process.argv[2])
let text = ''
for await (const part of process.stdin) {
  text += part
  const lines = text.split('\n')
  text = lines.pop() ?? ''
  for (const line of lines) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    console.log(JSON.parse(line).x)
  }
}
