import { bounded } from '@ml-actions/http/bounded'
import { throughProxy } from '@ml-actions/http/proxy'
import type { Pause } from '../forge.ts'
import { patiently, pauseWith } from '../patience.ts'
import { noAnswer, refusalOf, unreadableJson } from './faults.ts'

/** Where and as whom GitLab is asked. */
export interface GitlabAccess {
  /** `CI_API_V4_URL`: `https://gitlab.com/api/v4`, or that of an instance of one’s own. */
  readonly apiUrl: string
  /** A personal, project or group access token, or the job’s own. */
  readonly token: string
  /** `job` for `CI_JOB_TOKEN`: it may read some things and write no notes. */
  readonly kind: 'access' | 'job'
  readonly signal?: AbortSignal
  /** How to wait between attempts; really, by default. */
  readonly pause?: Pause
  /** How long one request may take; 20 s by default. */
  readonly requestMilliseconds?: number
}

/** An answer of the REST API: its data as it came, unchecked. */
export interface GitlabAnswer {
  readonly data: unknown
  /** Whether a page follows this one, https://docs.gitlab.com/api/rest/#pagination. */
  readonly more: boolean
}

/** The query of a request; a list becomes `key[]=…` again and again. */
export type Query = Readonly<Record<string, string | number | readonly string[]>>

/** Sends requests to GitLab: reads again and again within bounds, a write once. */
export interface GitlabClient {
  /**
   * @param path  below the API’s address, its parts encoded: `projects/org%2Frepo`
   * @param mostBytes  an answer of more is `'too-large'`; 16 MiB by default, and then an `Outage`
   */
  read(path: string, query?: Query): Promise<GitlabAnswer>
  readAtMost(path: string, query: Query, mostBytes: number): Promise<GitlabAnswer | 'too-large'>
  write(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<GitlabAnswer>
}

const mostAnswerBytes = 16 * 1_048_576

/**
 * Makes the real client; it follows proxies as a runner does, and no redirect, so that the token stays with the host
 * that was named.
 *
 * Not `@gitbeaker/rest` (43.8.0): it has no time-outs, and repeats every request, a POST too, up to ten times on 429
 * and 502 (`defaultRequestHandler`), which is how one note becomes two.
 */
export function gitlabClient(access: GitlabAccess): GitlabClient {
  const { signal, pause = pauseWith(signal) } = access
  const readAtMost = (path: string, query: Query, mostBytes: number) =>
    patiently(() => send(access, { method: 'GET', path, query, mostBytes }), pause, signal)
  return {
    readAtMost,
    read: async (path, query = {}) => whole(await readAtMost(path, query, mostAnswerBytes), path),
    write: async (method, path, body) => {
      const request = { method, path, query: {}, body, mostBytes: mostAnswerBytes }
      return whole(await send(access, request), path)
    },
  }
}

function whole(answer: GitlabAnswer | 'too-large', path: string): GitlabAnswer {
  if (answer === 'too-large') throw noAnswer(`over ${mostAnswerBytes} bytes`, path)
  return answer
}

interface Request {
  readonly method: string
  readonly path: string
  readonly query: Query
  readonly body?: object | undefined
  readonly mostBytes: number
}

async function send(access: GitlabAccess, request: Request): Promise<GitlabAnswer | 'too-large'> {
  const { signal, requestMilliseconds = 20_000 } = access
  const { method, path, body } = request
  const doing = `${method} ${path}`
  const late = AbortSignal.timeout(requestMilliseconds)
  const address = addressOf(access.apiUrl, request)
  const response = await fetch(address, {
    method,
    headers: headersOf(access, body),
    redirect: 'manual',
    signal: signal === undefined ? late : AbortSignal.any([signal, late]),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...throughProxy(address),
  }).catch((error: unknown) => {
    signal?.throwIfAborted()
    throw noAnswer(
      late.aborted ? `nothing within ${requestMilliseconds / 1000} s` : 'no connection',
      doing,
      error,
    )
  })
  const bytes = await bounded(response, request.mostBytes).catch((error: unknown) => {
    throw noAnswer('the answer broke off', doing, error)
  })
  const text = new TextDecoder().decode(bytes)
  if (!response.ok) throw refusalOf(response.status, response.headers, text, doing)
  if (bytes === undefined) return 'too-large'
  return { data: dataOf(text, doing), more: /;\s*rel="next"/.test(response.headers.get('link') ?? '') }
}

function addressOf(apiUrl: string, { path, query }: Request): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (typeof value === 'object') for (const item of value) search.append(`${key}[]`, item)
    else search.set(key, String(value))
  }
  const base = `${apiUrl.replace(/\/+$/, '')}/${path}`
  return search.size === 0 ? base : `${base}?${search}`
}

/** An access token may come as OAuth’s do; the job’s may not. https://docs.gitlab.com/api/rest/authentication */
function headersOf({ token, kind }: GitlabAccess, body: object | undefined): Record<string, string> {
  return {
    'user-agent': 'ml-actions',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(kind === 'job' ? { 'job-token': token } : { authorization: `Bearer ${token}` }),
  }
}

function dataOf(text: string, doing: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadableJson(doing, error)
  }
}
