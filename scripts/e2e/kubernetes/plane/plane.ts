import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { parseArgs } from 'node:util'
import { at } from '@ml-actions/rollout/json'
import { apiOf } from '../api.ts'
import { watched } from '../watched.ts'
import { ways } from '../ways/catalogue.ts'
import type { Split } from '../ways/way.ts'

// A proxy for kinds of routes that no controller here reads: `node plane.ts --server … --token … --authority …`. It looks at
// the objects that the API server has, and sends each request where they say, by chance.
const { values: asked } = parseArgs({
  options: {
    server: { type: 'string', default: '' },
    token: { type: 'string', default: '' },
    authority: { type: 'string', default: '' },
  },
})
const api = apiOf(asked.server, asked.token, asked.authority)
const addresses = watched(api, '/api/v1/services', (one) => String(at(one, '/spec/clusterIP') ?? ''))
for (const { read } of ways) {
  if (read === undefined) continue
  const objects = watched(api, read.path, (one) => one)
  createServer((incoming, outgoing) => {
    const host = incoming.headers.host ?? ''
    const split = read.splitFor([...objects.values()], host)
    if (split === undefined) outgoing.writeHead(404).end()
    else serve(split, incoming, outgoing)
  }).listen(read.port, '127.0.0.1')
}
process.on('SIGTERM', () => process.exit(0))

function serve({ services, mirrors }: Split, incoming: IncomingMessage, outgoing: ServerResponse): void {
  for (const { name, percent } of mirrors) {
    if (Math.random() * 100 < percent)
      send(name, incoming)
        .on('response', (copied) => copied.resume())
        .end()
  }
  const asking = send(chosen(services), incoming)
  asking.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  asking.on('error', () => {
    if (!outgoing.headersSent) outgoing.writeHead(502)
    outgoing.end()
  })
  incoming.pipe(asking)
}

/** Asks a Service for what was asked of the proxy. Nobody waits for a copy, and nobody hears of its failure. */
function send(service: string, { method, url: path, headers }: IncomingMessage) {
  const host = addresses.get(`ml/${service}`) ?? '127.0.0.1'
  return request({ host, port: 80, method, path, headers, agent: false }).on('error', () => undefined)
}

function chosen(services: Split['services']): string {
  const all = services.reduce((sum, { weight }) => sum + weight, 0)
  let rest = Math.random() * all
  for (const { name, weight } of services) {
    rest -= weight
    if (rest < 0) return name
  }
  return ''
}
