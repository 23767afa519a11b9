import { setTimeout } from 'node:timers/promises'
import { HttpClient } from '@actions/http-client'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Access } from './access.ts'
import { noAnswer, refusedBy } from './faults.ts'

/** What a client needs besides where the server is. */
export interface ClientOptions extends Access {
  /** How to wait between attempts; really, by default. */
  readonly pause?: (seconds: number, signal: AbortSignal) => Promise<void>
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

/** A page is about 1 MB, and holds one row at least, in bytes. */
const mostAnswerBytes = 16 * 1_048_576

/** Waits before the second, third, fourth and fifth attempt. */
const pausesSeconds = [0.1, 1, 3, 9]
const mostWaitSeconds = 90

/** What Trino's protocol says to try again: a balancer that stands before it answers so. */
const passing = new Set([429, 502, 503, 504])

interface Request {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly address: string
  readonly body?: string
  readonly milliseconds: number
  readonly signal?: AbortSignal
}

/**
 * Speaks Trino's protocol of statements over the runner's proxies; follows no redirect, so that credentials stay with the
 * host that was named.
 *
 * `trino-client` 0.2.9 does it with axios: without time-outs or retries, with numbers that lose digits, and with what the
 * server names as the next page followed wherever it leads.
 */
export function trinoClient(options: ClientOptions): TrinoClient {
  const { base, requestMilliseconds: milliseconds = 30_000 } = options
  return {
    base,
    async start(sql, signal) {
      const request = { method: 'POST', address: `${base}/v1/statement`, body: sql, milliseconds } as const
      return patiently(() => send(options, request), options, signal)
    },
    page: (address, signal) =>
      patiently(() => send(options, { method: 'GET', address, milliseconds, signal }), options, signal),
    async cancel(address) {
      const request = { method: 'DELETE', address, milliseconds: Math.min(milliseconds, 5_000) } as const
      await send(options, request).catch(() => undefined)
    },
  }
}

/** What may be tried again. */
class Passing extends Outage {
  readonly waitSeconds: number | undefined
  constructor(outage: Outage, waitSeconds?: number) {
    super(outage.parts, outage.cause)
    this.waitSeconds = waitSeconds
  }
}

async function patiently<Value>(
  ask: () => Promise<Value>,
  { pause = paused }: ClientOptions,
  signal: AbortSignal,
): Promise<Value> {
  for (const seconds of pausesSeconds) {
    try {
      return await ask()
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof Passing)) throw error
      const wait = error.waitSeconds ?? seconds
      if (wait > mostWaitSeconds) throw error
      await pause(wait, signal)
    }
  }
  return ask()
}

async function paused(seconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(seconds * 1000, undefined, { signal }).catch(() => signal.throwIfAborted())
}

async function send(options: ClientOptions, request: Request): Promise<unknown> {
  const { base } = options
  const { signal } = request
  const late = AbortSignal.timeout(request.milliseconds)
  try {
    const response = await fetch(request.address, {
      method: request.method,
      headers: headersOf(options),
      redirect: 'manual',
      signal: signal === undefined ? late : AbortSignal.any([signal, late]),
      ...(request.body === undefined ? {} : { body: request.body }),
      ...throughProxy(base),
    })
    if (response.ok) return jsonOf(await bounded(response), options)
    await response.body?.cancel()
    throw refusalOf(response, base)
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof Misuse || error instanceof Outage) throw error
    const why = late.aborted ? `nothing within ${request.milliseconds / 1000} s` : reasonOf(error)
    const outage = noAnswer(base, why, error)
    // A query that was handed over may run: a second one would run beside it.
    throw request.method === 'POST' && !isUnheard(error) ? outage : new Passing(outage)
  }
}

function headersOf({ user, authorization, session = [] }: ClientOptions): Record<string, string> {
  return {
    'user-agent': 'ml-actions',
    'x-trino-source': 'ml-actions',
    'x-trino-user': user,
    'x-trino-time-zone': 'UTC',
    // Without it, times are told as if they had milliseconds.
    'x-trino-client-capabilities': 'PARAMETRIC_DATETIME',
    ...(session.length === 0 ? {} : { 'x-trino-session': session.join(',') }),
    ...(authorization === undefined ? {} : { authorization }),
  }
}

/** The runner's proxies (`https_proxy`, `no_proxy`), which Node's own fetch does not follow unless it is started so. */
function throughProxy(base: string): object {
  const dispatcher = new HttpClient('ml-actions').getAgentDispatcher(base)
  return dispatcher === undefined ? {} : { dispatcher }
}

function refusalOf({ status, headers }: Response, base: string): Error {
  if (status < 500 && status !== 429) return refusedBy(status, base)
  const outage = noAnswer(base, `status ${status}`)
  const asked = /^[0-9]{1,9}$/.exec(headers.get('retry-after') ?? '')?.[0]
  return passing.has(status) ? new Passing(outage, asked === undefined ? undefined : Number(asked)) : outage
}

function jsonOf(bytes: Uint8Array | undefined, { base }: Access): unknown {
  if (bytes === undefined) throw noAnswer(base, `a page of more than ${mostAnswerBytes} bytes`)
  if (bytes.length === 0) return undefined
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw noAnswer(base, 'what is no JSON', error)
  }
}

/** Reads a body as far as it may go, unpacked; undefined where it goes further. */
async function bounded({ body }: Response): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body ?? []) {
    bytes += part.length
    if (bytes > mostAnswerBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Nobody listened, so nothing was handed over. */
function isUnheard(error: unknown): boolean {
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(partsOf(partsOf(error).cause).code))
}

/** What fetch itself says is always "fetch failed"; why, its cause says. */
function reasonOf(error: unknown): string {
  const { cause = error } = partsOf(error)
  const { message, code } = partsOf(cause)
  const why = [message, code].filter((part) => typeof part === 'string' && part !== '')
  return why.length === 0 ? String(cause) : [...new Set(why)].join(', ')
}

function partsOf(error: unknown): { readonly [Part in 'cause' | 'message' | 'code']?: unknown } {
  return typeof error === 'object' && error !== null ? error : {}
}
