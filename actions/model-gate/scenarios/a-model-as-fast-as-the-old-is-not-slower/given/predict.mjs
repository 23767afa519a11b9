// Answers each line after five milliseconds.
let text = ''
for await (const part of process.stdin) {
  text += part
  const lines = text.split('\n')
  text = lines.pop() ?? ''
  for (const line of lines) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    console.log(JSON.parse(line).x)
  }
}
