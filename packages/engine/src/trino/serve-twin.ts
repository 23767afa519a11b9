import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Fault, fail, type Loopback, onLoopback } from '../remote/loopback-twin.ts'

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

/** What the served twin answers to statements. */
export interface Answering {
  /** The pages of a statement, made as they are asked for; the first answers the POST. */
  readonly pages: (sql: string) => Iterable<Page>
  /** The only value of the header `authorization` that is known; none is asked for by default. */
  readonly authorization?: string
}

/** A Trino on loopback that knows the protocol and no SQL. */
export interface Served extends Loopback {
  /** The requests so far, `POST /v1/statement`. */
  requests(): readonly string[]
  /** The headers of the last request. */
  headers(): IncomingMessage['headers']
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
  const loopback = await onLoopback((request, response, body) => {
    requests.push(`${request.method} ${request.url}`)
    last = request.headers
    if (authorization !== undefined && request.headers.authorization !== authorization)
      return void response.writeHead(401).end('Unauthorized')
    const [, id = '', token = '0'] = /^\/v1\/statement\/queued\/(q\d+)\/(\d+)$/.exec(request.url ?? '') ?? []
    if (request.method === 'DELETE') {
      running.delete(id)
      return void response.writeHead(204).end()
    }
    const name = request.method === 'POST' ? `q${running.size}` : id
    if (request.method === 'POST') running.set(name, begun(pages(body.toString())))
    const one = running.get(name)
    if (one === undefined) return void response.writeHead(404).end()
    turn(one, Number(token))
    answer(response, one, { id: name, at: `http://${request.headers.host}/v1/statement/queued/${name}` })
  })
  return { ...loopback, requests: () => requests.slice(), headers: () => last }
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
