// Answers each line after 25 milliseconds.
let text = ''
for await (const part of process.stdin) {
  text += part
  const lines = text.split('\n')
  text = lines.pop() ?? ''
  for (const line of lines) {
    await new Promise((resolve) => setTimeout(resolve, 25))
    console.log(JSON.parse(line).x)
  }
}
