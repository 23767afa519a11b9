import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Reply, Request } from './route.ts'

/** A request with its reply, as they went over the wire. */
export interface Exchange {
  readonly method: string
  /** With its query. */
  readonly url: string
  readonly body: unknown
  readonly status: number
  /** The reply’s JSON; undefined without any. */
  readonly data: unknown
}

/** What a server on loopback is made of. */
export interface LoopbackOptions {
  /** 0, any free port, by default. */
  readonly port?: number
  /** Told of each request and what it was answered. */
  readonly onExchange?: (exchange: Exchange) => void
  /** What is in front of every path and no part of it. */
  readonly prefix?: RegExp
  /** @param header  gives a header of the request by its name; `''` where there is none */
  answer(asked: Request, header: (name: string) => string): Promise<Reply>
}

/** A server on loopback. */
export interface Loopback {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  /** The requests so far, `POST /repos/org/repo/issues/1/comments`. */
  requests(): readonly string[]
  close(): Promise<void>
}

/** Answers requests on loopback until it is closed. */
export async function listen(options: LoopbackOptions): Promise<Loopback> {
  const requests: string[] = []
  const server = createServer(async (request, response) => {
    const { asked, url } = await read(request, options.prefix)
    requests.push(`${asked.method} ${asked.path}`)
    const reply = await options.answer(asked, (name) => String(request.headers[name] ?? ''))
    const { method, body } = asked
    options.onExchange?.({ method, url, body, status: reply.status, data: reply.data })
    await setTimeout(reply.milliseconds ?? 0, undefined, { ref: false })
    send(response, reply)
  })
  await new Promise<void>((listening) => server.listen(options.port ?? 0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests: () => requests.slice(),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function read(request: IncomingMessage, prefix: RegExp | undefined) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const url = (request.url ?? '/').replace(prefix ?? '', '')
  const origin = `http://${request.headers.host}`
  const { pathname: path, searchParams: search } = new URL(url, origin)
  const body = text === '' ? undefined : JSON.parse(text)
  return { asked: { method: request.method ?? 'GET', path, search, body, origin }, url }
}

function send(response: ServerResponse, { status, data, bytes, headers = {} }: Reply): void {
  const body = bytes ?? (data === undefined ? '' : JSON.stringify(data))
  const type = data === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...type, ...headers }).end(body)
}
