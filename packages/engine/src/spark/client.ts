import { type Pause, paused } from '@ml-actions/http/patience'
import type { Access } from '../remote/access.ts'
import { basic } from '../remote/access.ts'
import { patiently, type Request, send } from '../remote/exchange.ts'
import { failed, noAnswer, refusedBy, tokenRefused } from './faults.ts'
import { type Fields, messageBytes, messageIn, type Value, type Written } from './thrift.ts'

/** What a client needs besides where the server is. */
export interface ClientOptions extends Access {
  /** How to wait between attempts, and while a statement runs; really, by default. */
  readonly pause?: Pause
  /** How long one request may take; 60 s by default. Spark holds one for five while a statement runs. */
  readonly requestMilliseconds?: number
}

/** The requests of one method of `TCLIService`, whose structures are named by the ids of `TCLIService.thrift`. */
export interface SparkClient {
  readonly base: string
  readonly user: string
  readonly pause: Pause
  /**
   * Calls a method, and gives the structure that it returns.
   * @throws {Misuse} for a no
   * @throws {Outage} for no answer
   */
  call(method: Method, request: Readonly<Record<number, Written>>, signal: AbortSignal): Promise<Fields>
  /** Calls a method that ends something, once and for a few seconds; nobody is told whether it worked. */
  end(method: Method, request: Readonly<Record<number, Written>>): Promise<void>
}

/**
 * What is called, and whether it may be called again when its answer did not come: a statement would run twice, rows
 * would be passed over.
 */
const methods = {
  OpenSession: { isRepeatable: false },
  ExecuteStatement: { isRepeatable: false },
  GetOperationStatus: { isRepeatable: true },
  FetchResults: { isRepeatable: false },
  CancelOperation: { isRepeatable: true },
  CloseOperation: { isRepeatable: true },
  CloseSession: { isRepeatable: true },
} as const

/** A method of `TCLIService`. */
export type Method = keyof typeof methods

/**
 * Speaks HiveServer2's protocol over HTTP, as the Thrift Server of Spark, Kyuubi and Databricks do.
 *
 * `hive-driver` 1.0.0 says Infinity for 9007199254740993; it and `@databricks/sql` 2.1.0 bring Thrift's package with its web
 * sockets, 12,000 generated lines and, the latter, Arrow, a browser's sign-in and a logger. Seven methods are less.
 */
export function sparkClient(options: ClientOptions): SparkClient {
  const { base, user, pause = paused, requestMilliseconds: milliseconds = 60_000 } = options
  const words = {
    noAnswer: (why: string, cause?: unknown) => noAnswer(base, why, cause),
    refusedBy: (status: number) => refusedBy(status, base),
    ...(options.authorization?.startsWith('Bearer ') === true
      ? { refusedIn: (said: string) => tokenRefused(said, base) }
      : {}),
  }
  const headers = {
    'content-type': 'application/x-thrift',
    // A server that knows nobody wants to be told a name all the same.
    authorization: options.authorization ?? basic(user, 'anonymous'),
  }
  const requestFor = (method: Method, request: Readonly<Record<number, Written>>): Request => ({
    method: 'POST',
    address: base,
    headers,
    body: messageBytes('call', method, { 1: { is: 'struct', fields: request } }),
    milliseconds,
    ...methods[method],
  })
  return {
    base,
    user,
    pause,
    async call(method, request, signal) {
      // What begins something is waited for: what is begun and not known could not be ended.
      const heard = method === 'GetOperationStatus' || method === 'FetchResults' ? { signal } : {}
      const bytes = await patiently({ ...requestFor(method, request), ...heard }, { words, pause }, signal)
      const reply = replyOf(bytes, method, base)
      refuseFailed(reply, method, base)
      return reply
    },
    async end(method, request) {
      const soon = { ...requestFor(method, request), milliseconds: Math.min(milliseconds, 5_000) }
      await send(soon, words).catch(() => undefined)
    },
  }
}

function replyOf(bytes: Uint8Array, method: Method, base: string): Fields {
  try {
    const message = messageIn(bytes)
    const returned = message.fields.get(0)
    if (message.is === 'reply' && message.method === method && returned instanceof Map) return returned
  } catch (error) {
    throw noAnswer(base, `what cannot be read (${String(error)})`, error)
  }
  throw noAnswer(base, `no reply to ${method}`)
}

/** `TStatus`: its code, its message and the state of SQL. */
function refuseFailed(reply: Fields, method: Method, base: string): void {
  const status = reply.get(1)
  const code = status instanceof Map ? status.get(1) : undefined
  if (code === 0 || code === 1 || code === 2) return
  if (!(status instanceof Map) || code !== 3)
    throw noAnswer(base, `the status ${code === 4 ? 'of a session that it ended' : 'of none'} to ${method}`)
  throw failed({ message: textOf(status.get(5)), state: textOf(status.get(3)) })
}

/** A text, or the empty one where there is none. */
export function textOf(value: Value | undefined): string {
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : ''
}
