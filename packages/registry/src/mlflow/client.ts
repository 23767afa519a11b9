import { bounded } from '@ml-actions/http/bounded'
import { Passing, patiently, retryAfterOf } from '@ml-actions/http/patience'
import { throughProxy } from '@ml-actions/http/proxy'
import { reasonOf } from '@ml-actions/http/reason'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Access } from './address.ts'
import { noAnswer, Refused, sayingOf } from './faults.ts'

/** What a client needs besides where the server is. */
export interface ClientOptions extends Access {
  readonly signal?: AbortSignal
  /** How to wait between attempts; really, by default. */
  readonly pause?: (seconds: number) => Promise<void>
  /** How long one request for data may take; 30 s by default. */
  readonly requestMilliseconds?: number
  /** How long one download may take; ten minutes by default. */
  readonly downloadMilliseconds?: number
}

/** Query of an address; what is undefined is left out. */
export type Query = Readonly<Record<string, string | undefined>>

/**
 * Sends requests to MLflow: reads again and again within bounds, a write once. Answers come unchecked.
 * Throws {@link Refused} for a no, `Outage` for what did not answer; neither shows a credential.
 */
export interface MlflowClient {
  /** @param path  `api/2.0/mlflow/runs/get` */
  read(path: string, query: Query): Promise<unknown>
  write(path: string, body: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Sends a DELETE, once. */
  remove(path: string, body: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Downloads a file; undefined when it has more bytes than it may. */
  download(path: string, query: Query, mostBytes: number): Promise<Uint8Array | undefined>
}

/** More than this is no answer about a model, in bytes. */
const mostAnswerBytes = 16 * 1_048_576

/** Waits before the second, third and fourth attempt of a read. */
const pausesSeconds = [1, 3, 9]

/** What MLflow's own client tries again, `_TRANSIENT_FAILURE_RESPONSE_CODES`. */
const passing = new Set([408, 429, 500, 502, 503, 504])

interface Request {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly query: Query
  readonly body?: string
  readonly mostBytes: number
  readonly milliseconds: number
}

/** Makes the real client; it follows proxies as the runner does, and no redirect, so that credentials stay with the host that was named. */
export function mlflowClient(options: ClientOptions): MlflowClient {
  const { requestMilliseconds = 30_000, downloadMilliseconds = 600_000, pause, signal } = options
  const patience = { pausesSeconds, pause, signal }
  const data = { mostBytes: mostAnswerBytes, milliseconds: requestMilliseconds }
  const once = async (method: 'POST' | 'DELETE', path: string, body: Readonly<Record<string, unknown>>) => {
    const request = { method, path, query: {}, body: JSON.stringify(body), ...data }
    return jsonOf(await send(options, request), options, request)
  }
  return {
    read: async (path, query) => {
      const request = { method: 'GET', path, query, ...data } as const
      return jsonOf(await patiently(() => send(options, request), patience), options, request)
    },
    write: (path, body) => once('POST', path, body),
    remove: (path, body) => once('DELETE', path, body),
    download: async (path, query, mostBytes) => {
      const request = { method: 'GET', path, query, mostBytes, milliseconds: downloadMilliseconds } as const
      return (await patiently(() => send(options, request), patience)).bytes
    },
  }
}

interface Answer {
  /** Undefined when there were more bytes than there may be. */
  readonly bytes: Uint8Array | undefined
  readonly type: string
}

async function send(options: ClientOptions, request: Request): Promise<Answer> {
  const { base, signal } = options
  const late = AbortSignal.timeout(request.milliseconds)
  try {
    const response = await fetch(addressOf(base, request), {
      method: request.method,
      headers: headersOf(options, request),
      redirect: 'manual',
      signal: signal === undefined ? late : AbortSignal.any([signal, late]),
      ...(request.body === undefined ? {} : { body: request.body }),
      ...throughProxy(base),
    })
    if (response.ok) {
      const type = response.headers.get('content-type') ?? ''
      return { bytes: await bounded(response, request.mostBytes), type }
    }
    throw refusalOf(response, await bounded(response, mostAnswerBytes), { base, ...request })
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof Misuse || error instanceof Outage) throw error
    const why = late.aborted ? `nothing within ${request.milliseconds / 1000} s` : reasonOf(error)
    throw new Passing(noAnswer(base, why, error))
  }
}

function addressOf(base: string, { path, query }: Request): string {
  const asked = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value !== undefined) asked.set(key, value)
  return asked.size === 0 ? `${base}/${path}` : `${base}/${path}?${asked}`
}

function headersOf({ authorization }: Access, { body }: Request): Record<string, string> {
  return {
    'user-agent': 'ml-actions',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(authorization === undefined ? {} : { authorization }),
  }
}

function refusalOf(
  { status, headers }: Response,
  bytes: Uint8Array | undefined,
  { base, method, path }: Request & Pick<Access, 'base'>,
): Error {
  const saying = sayingOf(new TextDecoder().decode(bytes))
  const refused = new Refused(status, saying, `${method} ${base}/${path}`)
  if (!passing.has(status)) return refused
  const words = saying.said === '' ? '' : ` (${saying.said})`
  return new Passing(noAnswer(base, `status ${status}${words}`), retryAfterOf(headers))
}

function jsonOf({ bytes, type }: Answer, { base }: Access, { method, path }: Request): unknown {
  if (bytes === undefined) throw noAnswer(base, `more than ${mostAnswerBytes} bytes to ${method} ${path}`)
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    if (!type.includes('html')) throw noAnswer(base, `no JSON to ${method} ${path}`, error)
    const is = `${base} answers with a web page to ${method} ${path}`
    const todo = 'check the address, and its path prefix; behind a sign-in page, give MLFLOW_TRACKING_TOKEN'
    throw new Misuse({ is, wanted: 'an answer from MLflow itself', todo })
  }
}
