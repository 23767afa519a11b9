import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { type Given, type RegistryStore, registryStore } from '../twin.ts'
import { type Asked, type Reply, replyTo, said } from './twin-replies.ts'

/** What a served twin can do to a caller. */
export type Fault =
  /** Nothing was carried out. */
  | { readonly is: 'down'; readonly status?: number; readonly retryAfter?: string }
  /** It was carried out, and the answer was lost on the way. */
  | { readonly is: 'lost' }
  | { readonly is: 'forbidden' }
  | { readonly is: 'page' }
  | { readonly is: 'cut' }
  | { readonly is: 'redirect' }
  | { readonly is: 'slow'; readonly milliseconds: number }

/** What the served twin is besides a twin. */
export interface ServeOptions extends Given {
  /** The only value of the header `authorization` that is known; none is asked for by default. */
  readonly authorization?: string
  /** Asked before every request, `GET /api/2.0/mlflow/runs/get`, by its number from 1. */
  readonly fault?: (request: { readonly line: string; readonly count: number }) => Fault | undefined
}

/** An MLflow on loopback. */
export interface Served {
  /** What MLFLOW_TRACKING_URI is to be. */
  readonly url: string
  readonly store: RegistryStore
  /** The requests so far, with their queries. */
  requests(): readonly string[]
  close(): Promise<void>
}

/** Serves a twin in MLflow’s words: the registry, runs, artifacts, 400, 401, 403, 404. */
export async function serveTwin(options: ServeOptions = {}): Promise<Served> {
  const store = registryStore(options)
  const requests: string[] = []
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${decodeURIComponent(request.url ?? '/')}`)
    const asked = await read(request)
    if (options.authorization !== undefined && request.headers.authorization !== options.authorization)
      return send(response, said(401, '', 'You are not authenticated.'))
    const fault = options.fault?.({ line: `${asked.method} ${asked.path}`, count: requests.length })
    await meet(fault, () => replyTo(asked, store), response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    store,
    requests: () => requests.slice(),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://twin.invalid')
  const body: unknown = text === '' ? {} : JSON.parse(text)
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    body: typeof body === 'object' && body !== null ? { ...body } : {},
  }
}

async function meet(fault: Fault | undefined, act: () => Reply, response: ServerResponse): Promise<void> {
  switch (fault?.is) {
    case 'down':
      if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter)
      return send(response, said(fault.status ?? 503, 'TEMPORARILY_UNAVAILABLE', 'The server is busy.'))
    case 'lost':
      act()
      return void response.destroy()
    case 'forbidden':
      return send(response, said(403, 'PERMISSION_DENIED', 'Permission denied'))
    case 'page':
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>')
    case 'redirect':
      return void response.writeHead(302, { location: 'https://sign-in.invalid/' }).end()
    case 'cut':
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
        .write('{"run":')
      await setTimeout(10)
      return void response.destroy()
    case 'slow':
      await setTimeout(fault.milliseconds, undefined, { ref: false })
      return send(response, act())
    default:
      return send(response, act())
  }
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply.is === 'file') {
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': reply.bytes.length,
    })
    response.end(reply.bytes)
    return
  }
  response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.data))
}
