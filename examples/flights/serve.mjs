// A little model server: answers with the scores that a model gave the test flights, and counts what it answered.
// node serve.mjs --predictions predictions/new.csv [--fail-share 0.2] [--port 0]; prints its address when it listens.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    predictions: { type: 'string' },
    'fail-share': { type: 'string', default: '0' },
    port: { type: 'string', default: '0' },
  },
})
const failShare = Number(values['fail-share'])
const [head = '', ...lines] = readFileSync(values.predictions ?? '', 'utf8')
  .trim()
  .split('\n')
const at = (name) => head.split(',').indexOf(name)
const scores = new Map(
  lines.map((line) => line.split(',')).map((cells) => [cells[at('flight_id')], Number(cells[at('score')])]),
)
const answered = { 200: 0, 404: 0, 500: 0 }

/** The share of failures is met exactly, spread evenly: this is a fault, not a dice. */
let owed = 0
function fails() {
  owed += failShare
  if (owed < 1) return false
  owed -= 1
  return true
}

function predict(flight) {
  if (fails()) return { code: 500, body: { error: 'a feature of the new model is missing' } }
  const score = scores.get(flight)
  return score === undefined
    ? { code: 404, body: { error: 'unknown flight' } }
    : { code: 200, body: { score, late: score >= 0.5 } }
}

function metrics() {
  const lines = Object.entries(answered).filter(([code, count]) => count > 0 || code === '200')
  return `# TYPE http_requests_total counter\n${lines.map(([code, count]) => `http_requests_total{code="${code}"} ${count}\n`).join('')}`
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://server.invalid')
  if (pathname === '/metrics') return void response.end(metrics())
  if (pathname === '/healthz') return void response.end('ok')
  const { code, body } = predict(searchParams.get('flight') ?? '')
  answered[code]++
  response.writeHead(code, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
})
server.listen(Number(values.port), '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${server.address().port}`),
)
