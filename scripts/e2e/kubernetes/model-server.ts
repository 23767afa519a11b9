import { createServer, type ServerResponse } from 'node:http'

// A model in a pod: answers `/predict`, and counts as model servers do. How it behaves is baked into its image:
// BAD share of answers that are 500, MILLISECONDS an answer takes, YES share of the class "yes", READY, CRASH.
const wished = (name: string, usual: string) => process.env[name] ?? usual
if (wished('CRASH', '') !== '') {
  console.error('cannot load model.onnx: no such file')
  process.exit(3)
}
const bad = Number(wished('BAD', '0'))
const milliseconds = Number(wished('MILLISECONDS', '3'))
const yes = Number(wished('YES', '0.5'))
const release = wished('RELEASE', 'unknown')
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1]
const requests = new Map([
  ['200', 0],
  ['500', 0],
])
const predictions = new Map([
  ['yes', 0],
  ['no', 0],
])
const buckets = bounds.map(() => 0)
let sum = 0

const server = createServer((request, response) => {
  if (request.url === '/healthz') response.writeHead(wished('READY', 'true') === 'true' ? 200 : 503).end()
  else if (request.url === '/metrics') response.setHeader('content-type', 'text/plain').end(metrics())
  else answer(response)
})
server.listen(Number(wished('PORT', '8500')), wished('POD_IP', '127.0.0.1'), () =>
  console.log('model loaded'),
)
// A proxy keeps its connections for later: it ends them, or it would send a request on one that ends at that moment.
server.keepAliveTimeout = 0
// A proxy forgets a pod a moment after it is told to end, on a busy machine seconds later: until nothing was asked of it in
// fifty turns in a row, five seconds or more, it answers, as a model server should. In each turn it takes what has come in, so
// that a machine that stood still is not taken for one that asked nothing.
let quietTurns = 0
process.on('SIGTERM', () => {
  quietTurns = 0
  setInterval(() => {
    quietTurns += 1
    if (quietTurns > 50) process.exit(0)
  }, 100)
})

function answer(response: ServerResponse): void {
  const began = performance.now()
  quietTurns = 0
  setTimeout(() => {
    const code = Math.random() < bad ? '500' : '200'
    const label = Math.random() < yes ? 'yes' : 'no'
    const seconds = (performance.now() - began) / 1000
    add(requests, code)
    if (code === '200') add(predictions, label)
    sum += seconds
    for (const [index, bound] of bounds.entries()) {
      if (seconds <= bound) buckets[index] = (buckets[index] ?? 0) + 1
    }
    response.writeHead(Number(code), { 'content-type': 'application/json', 'x-release': release })
    response.end(JSON.stringify(code === '200' ? { label, release } : { error: 'the model failed' }))
  }, milliseconds)
}

/** The exposition format, https://prometheus.io/docs/instrumenting/exposition_formats/. */
function metrics(): string {
  const count = [...requests.values()].reduce((all, one) => all + one, 0)
  const name = 'http_request_duration_seconds'
  return [
    '# TYPE http_requests_total counter',
    ...[...requests].map(([code, value]) => `http_requests_total{code="${code}"} ${value}`),
    '# TYPE predictions_total counter',
    ...[...predictions].map(([label, value]) => `predictions_total{class="${label}"} ${value}`),
    `# TYPE ${name} histogram`,
    ...bounds.map((bound, index) => `${name}_bucket{le="${bound}"} ${buckets[index]}`),
    `${name}_bucket{le="+Inf"} ${count}`,
    `${name}_sum ${sum}`,
    `${name}_count ${count}`,
    '',
  ].join('\n')
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
