import type { Pause } from '@ml-actions/http/patience'
import type { Access } from '../remote/access.ts'
import { patiently, type Request, send } from '../remote/exchange.ts'
import { noAnswer, refusedBy } from './faults.ts'

/** What a client needs besides where the server is. */
export interface ClientOptions extends Access {
  /** How to wait between attempts; really, by default. */
  readonly pause?: Pause
  /** How long one request may take; 30 s by default. Trino itself holds one for a second at most. */
  readonly requestMilliseconds?: number
  /** `hive.timestamp_precision=NANOSECONDS`, for all queries. */
  readonly session?: readonly string[]
}

/** Sends requests to Trino; answers come unchecked. */
export interface TrinoClient {
  readonly base: string
  /**
   * Hands a query over. An abort is heard only between attempts: a query whose answer was not waited for could not be ended.
   * @throws {Misuse} for a no
   * @throws {Outage} for no answer
   */
  start(sql: string, signal: AbortSignal): Promise<unknown>
  /** Reads a page; the same one again where it did not come. @throws as `start` does */
  page(address: string, signal: AbortSignal): Promise<unknown>
  /** Ends a query, once and for a few seconds; nobody is told whether it worked. */
  cancel(address: string): Promise<void>
}

/**
 * Speaks Trino's protocol of statements.
 *
 * `trino-client` 0.2.9 does it with axios: without time-outs or retries, with numbers that lose digits, and with what the
 * server names as the next page followed wherever it leads.
 */
export function trinoClient(options: ClientOptions): TrinoClient {
  const { base, pause, requestMilliseconds: milliseconds = 30_000 } = options
  const headers = headersOf(options)
  const words = {
    noAnswer: (why: string, cause?: unknown) => noAnswer(base, why, cause),
    refusedBy: (status: number) => refusedBy(status, base),
  }
  const answered = async (request: Request, signal: AbortSignal) =>
    jsonOf(await patiently(request, { words, pause }, signal), base)
  return {
    base,
    start(sql, signal) {
      const address = `${base}/v1/statement`
      const request = { method: 'POST', address, headers, body: sql, milliseconds } as const
      return answered({ ...request, isRepeatable: false }, signal)
    },
    page: (address, signal) =>
      answered({ method: 'GET', address, headers, milliseconds, isRepeatable: true, signal }, signal),
    async cancel(address) {
      const soon = Math.min(milliseconds, 5_000)
      const request = { method: 'DELETE', address, headers, milliseconds: soon, isRepeatable: true } as const
      await send(request, words).catch(() => undefined)
    },
  }
}

function headersOf({ user, authorization, session = [] }: ClientOptions): Record<string, string> {
  return {
    'x-trino-source': 'ml-actions',
    'x-trino-user': user,
    'x-trino-time-zone': 'UTC',
    // Without it, times are told as if they had milliseconds.
    'x-trino-client-capabilities': 'PARAMETRIC_DATETIME',
    ...(session.length === 0 ? {} : { 'x-trino-session': session.join(',') }),
    ...(authorization === undefined ? {} : { authorization }),
  }
}

function jsonOf(bytes: Uint8Array, base: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw noAnswer(base, 'what is no JSON', error)
  }
}
