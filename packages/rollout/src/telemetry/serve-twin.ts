import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PrometheusTwin } from './prometheus.twin.ts'

/** A Prometheus twin that listens on loopback. */
export interface ServedPrometheus {
  readonly url: string
  close(): Promise<void>
}

/** Serves a twin's `/api/v1/query` over HTTP, so that built bundles can ask it. */
export async function servePrometheus(twin: PrometheusTwin): Promise<ServedPrometheus> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(parts).toString())
      const known = request.url === '/api/v1/query' && request.method === 'POST'
      const answer = known
        ? twin.ask(form.get('query') ?? '', form.get('time') ?? undefined)
        : { failed: 'no such page' }
      const status = known ? ('body' in answer ? 200 : 503) : 404
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify('body' in answer ? answer.body : { status: 'error', error: answer.failed }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
