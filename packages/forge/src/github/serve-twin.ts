import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { GitHub } from '@actions/github/lib/utils'
import type { Comment } from '../forge.ts'
import {
  type Call,
  type CommentStore,
  commentStore,
  type Fault,
  mostCharacters,
  type TwinOptions,
} from '../twin.ts'

/** What the served twin is besides a twin. */
export interface ServeOptions extends Omit<TwinOptions, 'changes'> {
  /** The numbers of the pull requests that there are; 1 by default. */
  readonly pulls?: readonly number[]
  /** The only token that is known; any by default. */
  readonly token?: string
  /** True where the token may look and not write, as in a pull request from a fork. */
  readonly readOnly?: boolean
  /** 0, any free port, by default. */
  readonly port?: number
}

/** A GitHub on loopback. */
export interface Served {
  /** What GITHUB_API_URL is to be. */
  readonly url: string
  readonly store: CommentStore
  /** The comments of a pull request, oldest first; of the first one by default. */
  comments(change?: number): readonly Comment[]
  /** The requests so far, `POST /repos/org/repo/issues/1/comments`. */
  requests(): readonly string[]
  close(): Promise<void>
}

/** The reply of GitHub to a new comment, as its published description types it. */
type IssueComment = Awaited<
  ReturnType<InstanceType<typeof GitHub>['rest']['issues']['createComment']>
>['data']

interface Reply {
  readonly status: number
  readonly data?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly search: URLSearchParams
  readonly body: unknown
}

/** Serves the comments of a twin in GitHub’s words: REST, one GraphQL question, pages with `Link`, 401, 403, 404, 422. */
export async function serveTwin(options: ServeOptions = {}): Promise<Served> {
  const { pulls = [1] } = options
  const store = commentStore({ ...options, changes: pulls })
  const requests: string[] = []
  const server = createServer(async (request, response) => {
    const asked = await read(request)
    requests.push(`${asked.method} ${asked.path}`)
    await answer(asked, request, response)
  })
  const answer = async (asked: Asked, request: IncomingMessage, response: ServerResponse) => {
    const refusal = refusalOf(asked, request, options)
    if (refusal !== undefined) return send(response, refusal)
    const base = `http://${request.headers.host}/repos/${options.repository ?? 'org/repo'}`
    const act = () => route(asked, store, base)
    const verb = verbOf(asked)
    return meet(verb === undefined ? undefined : await store.enter(verb), act, response)
  }
  await new Promise<void>((listening) => server.listen(options.port ?? 0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    store,
    comments: (change = pulls[0] ?? 1) => store.of(change) ?? [],
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
  return {
    method: request.method ?? 'GET',
    path: pathname,
    search: searchParams,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

function refusalOf(asked: Asked, request: IncomingMessage, options: ServeOptions): Reply | undefined {
  const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined || (options.token ?? token) !== token) return said(401, 'Bad credentials')
  const writes = asked.method !== 'GET' && asked.path !== '/graphql'
  return writes && options.readOnly === true ? forbidden : undefined
}

const forbidden = said(403, 'Resource not accessible by integration')

async function meet(fault: Fault | undefined, act: () => Reply, response: ServerResponse): Promise<void> {
  switch (fault?.is) {
    case 'forbidden':
      return send(response, forbidden)
    case 'limited':
      return send(response, {
        ...said(
          403,
          'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        ),
        headers: { 'retry-after': String(fault.waitSeconds) },
      })
    case 'down':
      return send(response, badGateway)
    case 'lost':
      act()
      return send(response, badGateway)
    case 'slow': {
      const reply = act()
      await setTimeout(fault.milliseconds, undefined, { ref: false })
      return send(response, reply)
    }
    default:
      return send(response, act())
  }
}

const badGateway: Reply = { status: 502, data: { message: 'Server Error' } }

function send(response: ServerResponse, { status, data, headers = {} }: Reply): void {
  const body = data === undefined ? '' : JSON.stringify(data)
  const type = data === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response
    .writeHead(status, { ...type, 'x-github-media-type': 'github.v3; format=json', ...headers })
    .end(body)
}

function said(status: number, message: string, more: object = {}): Reply {
  const documentation = 'https://docs.github.com/rest'
  return { status, data: { message, ...more, documentation_url: documentation, status: String(status) } }
}

const listPath = /^\/repos\/([^/]+\/[^/]+)\/issues\/([0-9]+)\/comments$/
const onePath = /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/([0-9]+)$/

function verbOf({ method, path }: Asked): Call['verb'] | undefined {
  if (path === '/graphql') return 'viewer'
  if (listPath.test(path)) return method === 'POST' ? 'create' : 'page'
  if (onePath.test(path)) return method === 'DELETE' ? 'remove' : 'update'
  return undefined
}

function route(asked: Asked, store: CommentStore, base: string): Reply {
  const { method, path } = asked
  if (path === '/graphql' && method === 'POST')
    return { status: 200, data: { data: { viewer: { login: store.viewer } } } }
  const list = listPath.exec(path)
  const one = onePath.exec(path)
  const here = base.endsWith(`/repos/${list?.[1] ?? one?.[1]}`)
  if (here && list !== null && method === 'GET') return page(asked, store, Number(list[2]), base)
  if (here && list !== null && method === 'POST') return create(asked, store, Number(list[2]), base)
  if (here && one !== null && method === 'PATCH') return update(asked, store, Number(one[2]), base)
  if (here && one !== null && method === 'DELETE') return remove(store, Number(one[2]))
  return notFound
}

const notFound = said(404, 'Not Found')

/** One page; at most 100 comments, 30 where none is said. */
function page({ search }: Asked, store: CommentStore, change: number, base: string): Reply {
  const all = store.of(change)
  if (all === undefined) return notFound
  const perPage = Math.min(Number(search.get('per_page') ?? 30), 100, store.perPage)
  const number = Number(search.get('page') ?? 1)
  const pages = Math.ceil(all.length / perPage)
  const link = (to: number, rel: string) =>
    `<${base}/issues/${change}/comments?per_page=${perPage}&page=${to}>; rel="${rel}"`
  const links = number < pages ? [link(number + 1, 'next'), link(pages, 'last')] : []
  const before = number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []
  const header = [...before, ...links].join(', ')
  return {
    status: 200,
    data: all.slice((number - 1) * perPage, number * perPage).map((comment) => inGithubsWords(comment, base)),
    headers: header === '' ? {} : { link: header },
  }
}

function create({ body }: Asked, store: CommentStore, change: number, base: string): Reply {
  const text = textOf(body)
  if (store.of(change) === undefined) return notFound
  if (typeof text !== 'string') return text
  return { status: 201, data: inGithubsWords(store.add(change, store.viewer, text), base) }
}

function update({ body }: Asked, store: CommentStore, id: number, base: string): Reply {
  const text = textOf(body)
  const old = store.find(id)
  if (old === undefined) return notFound
  if (old.author !== store.viewer) return forbidden
  if (typeof text !== 'string') return text
  const comment = store.replace(id, text)
  return comment === undefined ? notFound : { status: 200, data: inGithubsWords(comment, base) }
}

function remove(store: CommentStore, id: number): Reply {
  const old = store.find(id)
  if (old === undefined) return notFound
  if (old.author !== store.viewer) return forbidden
  store.drop(id)
  return { status: 204 }
}

/** The text of a comment, or the 422 that GitHub gives for none, an empty one and one that is too long. */
function textOf(given: unknown): string | Reply {
  const text = typeof given === 'object' && given !== null && 'body' in given ? given.body : undefined
  if (typeof text !== 'string') return said(422, 'Invalid request.\n\n"body" wasn’t supplied.')
  const wrong =
    text.trim() === ''
      ? "Body can't be blank"
      : [...text].length > mostCharacters
        ? `Body is too long (maximum is ${mostCharacters} characters)`
        : undefined
  if (wrong === undefined) return text
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: wrong }]
  return said(422, 'Validation Failed', { errors })
}

function inGithubsWords({ id, author, body, url }: Comment, base: string): IssueComment {
  const time = '2026-01-01T00:00:00Z'
  return {
    id,
    node_id: `IC_${id}`,
    url: `${base}/issues/comments/${id}`,
    html_url: url,
    issue_url: `${base}/issues/1`,
    body,
    user: author === '' ? null : userOf(author, base),
    created_at: time,
    updated_at: time,
    author_association: 'NONE',
  }
}

function userOf(login: string, base: string): NonNullable<IssueComment['user']> {
  const url = `${new URL(base).origin}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: 41898282,
    node_id: 'U_1',
    avatar_url: `${url}/avatar`,
    gravatar_id: '',
    url,
    html_url: url,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}
