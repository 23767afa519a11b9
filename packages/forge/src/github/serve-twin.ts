import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Comment } from '../forge.ts'
import { forbidden, namesIn, notFound, type Reply, type Route, said } from '../github-twin/route.ts'
import { assetRoutes, updateRefs } from '../github-twin/serve-assets.ts'
import { checkRoutes } from '../github-twin/serve-checks.ts'
import { commentRoutes } from '../github-twin/serve-comments.ts'
import { readRoutes, storage } from '../github-twin/serve-reads.ts'
import { type Memory, memoryOf } from '../twin/memory.ts'
import type { Change, CommentStore, Fault, TwinOptions } from '../twin.ts'
import { textAt } from './answers.ts'

/** What the served twin is besides a twin. */
export interface ServeOptions extends Omit<TwinOptions, 'changes'> {
  /** The pull requests that there are, by number or with what else is known of them; 1 by default. */
  readonly pulls?: readonly Change[]
  /** The only token that is known; any by default. */
  readonly token?: string
  /** True where the token may look and not write, as in a pull request from a fork. */
  readonly readOnly?: boolean
  /** 0, any free port, by default. */
  readonly port?: number
  /** Told of each request and what it was answered. */
  readonly onExchange?: (exchange: Exchange) => void
}

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

/** A GitHub on loopback. */
export interface Served {
  /** What GITHUB_API_URL is to be. */
  readonly url: string
  readonly memory: Memory
  readonly store: CommentStore
  /** The comments of a pull request, oldest first; of the first one by default. */
  comments(change?: number): readonly Comment[]
  /** The requests so far, `POST /repos/org/repo/issues/1/comments`. */
  requests(): readonly string[]
  close(): Promise<void>
}

/**
 * Serves a twin in GitHub’s words: REST, one GraphQL question, pages with `Link`, 401, 403, 404, 410, 422. Answers
 * are shaped by GitHub’s own description, also below `/api/v3` as on a GitHub Enterprise Server.
 */
export async function serveTwin(options: ServeOptions = {}): Promise<Served> {
  const { pulls = [1], ...world } = options
  const memory = memoryOf({ ...world, changes: pulls })
  const requests: string[] = []
  const server = createServer(async (request, response) => {
    const { asked, url } = await read(request)
    requests.push(`${asked.method} ${asked.path}`)
    const reply = await answer(asked, request, memory, options)
    options.onExchange?.({
      method: asked.method,
      url,
      body: asked.body,
      status: reply.status,
      data: reply.data,
    })
    send(response, reply)
  })
  await new Promise<void>((listening) => server.listen(options.port ?? 0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    memory,
    store: memory.comments,
    comments: (change = memory.pulls[0]?.number ?? 1) => memory.comments.of(change) ?? [],
    requests: () => requests.slice(),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

interface Request {
  readonly method: string
  readonly path: string
  readonly search: URLSearchParams
  readonly body: unknown
  readonly origin: string
}

async function read(request: IncomingMessage): Promise<{ readonly asked: Request; readonly url: string }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const url = (request.url ?? '/').replace(/^\/api\/v3(?=\/)|^\/api(?=\/graphql$)/, '')
  const origin = `http://${request.headers.host}`
  const { pathname: path, searchParams: search } = new URL(url, origin)
  const body = text === '' ? undefined : JSON.parse(text)
  return { asked: { method: request.method ?? 'GET', path, search, body, origin }, url }
}

const routes: readonly Route[] = [
  {
    on: 'POST /graphql',
    verb: ({ body }) => (isMutation(body) ? 'assets-replace' : 'viewer'),
    answer: ({ body }, memory) =>
      isMutation(body)
        ? updateRefs(body, memory)
        : { status: 200, data: { data: { viewer: { login: memory.comments.viewer } } } },
  },
  ...assetRoutes,
  ...commentRoutes,
  ...checkRoutes,
  ...readRoutes,
]

function isMutation(body: unknown): boolean {
  return /^mutation\b/.test(textAt(body, 'query'))
}

async function answer(
  asked: Request,
  { headers }: IncomingMessage,
  memory: Memory,
  options: ServeOptions,
): Promise<Reply> {
  if (asked.path.startsWith('/storage/')) return storage(asked.path, memory)
  const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1]
  if (token === undefined || (options.token ?? token) !== token) return said(401, 'Bad credentials')
  const writes = asked.method !== 'GET' && (asked.path !== '/graphql' || isMutation(asked.body))
  if (writes && options.readOnly === true) return forbidden
  for (const route of routes) {
    const named = namesIn(route.on, asked.method, asked.path)
    if (named === undefined) continue
    const { owner, repo } = named
    const isHere = owner === undefined || `${owner}/${repo}` === memory.repository
    const act = () => (isHere ? route.answer({ ...asked, named }, memory) : notFound)
    const verb = typeof route.verb === 'function' ? route.verb(asked) : route.verb
    return meet(verb === undefined ? undefined : await memory.comments.enter(verb), act)
  }
  return notFound
}

async function meet(fault: Fault | undefined, act: () => Reply): Promise<Reply> {
  switch (fault?.is) {
    case 'forbidden':
      return forbidden
    case 'limited':
      return {
        ...said(
          403,
          'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        ),
        headers: { 'retry-after': String(fault.waitSeconds) },
      }
    case 'down':
      return badGateway
    case 'lost':
      act()
      return badGateway
    case 'slow': {
      const reply = act()
      await setTimeout(fault.milliseconds, undefined, { ref: false })
      return reply
    }
    default:
      return act()
  }
}

const badGateway: Reply = { status: 502, data: { message: 'Server Error' } }

function send(response: ServerResponse, { status, data, bytes, headers = {} }: Reply): void {
  const body = bytes ?? (data === undefined ? '' : JSON.stringify(data))
  const type = data === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response
    .writeHead(status, { ...type, 'x-github-media-type': 'github.v3; format=json', ...headers })
    .end(body)
}
