import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One page of an answer; what is not given is as a well-behaved server has it. */
export interface Page {
  readonly data?: unknown
  readonly error?: unknown
  /** Where the next page is said to be. */
  readonly nextUri?: string
  /** What happens instead, the first time that the page is asked for. */
  readonly first?: Fault
  /** Sent instead of JSON. */
  readonly body?: string
}

/** How a page does not come. */
export type Fault =
  | { readonly is: 'status'; readonly status: number; readonly retryAfter?: string }
  | { readonly is: 'lost' }
  | { readonly is: 'silent' }
  | { readonly is: 'redirect'; readonly to: string }

/** What the served twin answers to statements. */
export interface Answering {
  /** The pages of a statement, made as they are asked for; the first answers the POST. */
  readonly pages: (sql: string) => Iterable<Page>
  /** The only value of the header `authorization` that is known; none is asked for by default. */
  readonly authorization?: string
}

/** A Trino on loopback that knows the protocol and no SQL. */
export interface Served {
  readonly url: string
  /** The requests so far, `POST /v1/statement`. */
  requests(): readonly string[]
  /** The headers of the last request. */
  headers(): IncomingMessage['headers']
  close(): Promise<void>
}

/** A statement that was handed over; its newest page may be asked for again. */
interface Running {
  readonly pages: Iterator<Page>
  token: number
  page: Page
  ahead: IteratorResult<Page>
  isFirst: boolean
}

/** Serves statements page by page, each under an address of its own, and forgets those that are deleted. */
export async function serveTwin({ pages, authorization }: Answering): Promise<Served> {
  const requests: string[] = []
  const running = new Map<string, Running>()
  let last: IncomingMessage['headers'] = {}
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    last = request.headers
    const sql = await textOf(request)
    if (authorization !== undefined && request.headers.authorization !== authorization)
      return void response.writeHead(401).end('Unauthorized')
    const [, id = '', token = '0'] = /^\/v1\/statement\/queued\/(q\d+)\/(\d+)$/.exec(request.url ?? '') ?? []
    if (request.method === 'DELETE') {
      running.delete(id)
      return void response.writeHead(204).end()
    }
    const name = request.method === 'POST' ? `q${running.size}` : id
    if (request.method === 'POST') running.set(name, begun(pages(sql)))
    const one = running.get(name)
    if (one === undefined) return void response.writeHead(404).end()
    turn(one, Number(token))
    answer(response, one, { id: name, at: `http://${request.headers.host}/v1/statement/queued/${name}` })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests: () => requests.slice(),
    headers: () => last,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function begun(all: Iterable<Page>): Running {
  const pages = all[Symbol.iterator]()
  return { pages, token: -1, page: {}, ahead: pages.next(), isFirst: true }
}

function turn(one: Running, token: number): void {
  one.isFirst = token !== one.token
  if (!one.isFirst) return
  one.page = one.ahead.value ?? {}
  one.ahead = one.pages.next()
  one.token = token
}

function answer(
  response: ServerResponse,
  { page, ahead, isFirst, token }: Running,
  { id, at }: { readonly id: string; readonly at: string },
): void {
  const { first, body, data, error } = page
  if (first !== undefined && isFirst) {
    fail(response, first)
    return
  }
  const nextUri = page.nextUri ?? (ahead.done === true ? undefined : `${at}/${token + 1}`)
  response.setHeader('content-type', 'application/json')
  response.end(body ?? JSON.stringify({ id, nextUri, data, error, stats: {} }))
}

function fail(response: ServerResponse, fault: Fault): void {
  switch (fault.is) {
    case 'silent':
      return
    case 'lost':
      return void response.destroy()
    case 'redirect':
      return void response.writeHead(307, { location: fault.to }).end()
    case 'status':
      if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter)
      return void response.writeHead(fault.status).end()
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
