// Ends at once where it sees what it must not, or does not see what it may.
const sees = (name) => process.env[name] !== undefined
const wrong = ['GITHUB_TOKEN', 'MLFLOW_TRACKING_PASSWORD', 'INPUT_POLICY', 'GITHUB_OUTPUT'].filter(sees)
const lacking = ['HF_TOKEN', 'MODEL_DIR', 'PATH'].filter((name) => !sees(name))
if (wrong.length + lacking.length > 0) {
  console.error(`sees ${wrong}, lacks ${lacking}`)
  process.exit(1)
}
let text = ''
for await (const part of process.stdin) text += part
for (const line of text.split('\n').filter(Boolean)) console.log(JSON.parse(line).x)
