import { setTimeout } from 'node:timers/promises'
import { HttpClient } from '@actions/http-client'
import { Misuse, Outage } from '@ml-actions/verdict/faults'

/** One request over HTTP. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly milliseconds: number
  /** Whether it may be sent again when it is not known if it arrived. */
  readonly isRepeatable: boolean
  readonly signal?: AbortSignal
}

/** What is said where no usable answer comes. */
export interface Words {
  noAnswer(why: string, cause?: unknown): Outage
  /** What the server, or what stands before it, refused by a status. */
  refusedBy(status: number): Misuse
}

/** How to wait between attempts. */
export type Pause = (seconds: number, signal: AbortSignal) => Promise<void>

/** What the requests of a client have in common. */
export interface Patience {
  readonly words: Words
  /** Really, by default. */
  readonly pause?: Pause | undefined
}

const mostAnswerBytes = 16 * 1_048_576

/** Waits before the second, third, fourth and fifth attempt. */
const pausesSeconds = [0.1, 1, 3, 9]
const mostWaitSeconds = 90

/** What a balancer that stands before a server answers while there is none, or too much is asked. */
const passing = new Set([429, 502, 503, 504])

/** What may be tried again. */
class Passing extends Outage {
  readonly waitSeconds: number | undefined
  constructor(outage: Outage, waitSeconds?: number) {
    super(outage.parts, outage.cause)
    this.waitSeconds = waitSeconds
  }
}

/** Waits for real. @throws what the signal was aborted with */
export async function paused(seconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(seconds * 1000, undefined, { signal }).catch(() => signal.throwIfAborted())
}

/**
 * Sends a request, and again what may be sent again, over the runner's proxies; follows no redirect, so that credentials
 * stay with the host that was named.
 * @throws {Misuse} for a no
 * @throws {Outage} for no answer
 */
export async function patiently(
  request: Request,
  { words, pause = paused }: Patience,
  signal: AbortSignal,
): Promise<Uint8Array> {
  for (const seconds of pausesSeconds) {
    try {
      return await send(request, words)
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof Passing)) throw error
      const wait = error.waitSeconds ?? seconds
      if (wait > mostWaitSeconds) throw error
      await pause(wait, signal)
    }
  }
  return send(request, words)
}

/** Sends a request once. @throws as `patiently` does */
export async function send(request: Request, words: Words): Promise<Uint8Array> {
  const { address, body, headers, method, milliseconds, signal } = request
  const late = AbortSignal.timeout(milliseconds)
  try {
    const response = await fetch(address, {
      method,
      headers: { 'user-agent': 'ml-actions', ...headers },
      redirect: 'manual',
      signal: signal === undefined ? late : AbortSignal.any([signal, late]),
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : Uint8Array.from(body) }),
      ...throughProxy(address),
    })
    if (response.ok) return await bounded(response, words)
    await response.body?.cancel()
    throw refusalOf(response, words)
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof Misuse || error instanceof Outage) throw error
    const why = late.aborted ? `nothing within ${milliseconds / 1000} s` : reasonOf(error)
    const outage = words.noAnswer(why, error)
    // What was handed over may run: a second one would run beside it.
    throw request.isRepeatable || isUnheard(error) ? new Passing(outage) : outage
  }
}

/** The runner's proxies (`https_proxy`, `no_proxy`), which Node's own fetch does not follow unless it is started so. */
function throughProxy(address: string): object {
  const dispatcher = new HttpClient('ml-actions').getAgentDispatcher(address)
  return dispatcher === undefined ? {} : { dispatcher }
}

function refusalOf({ status, headers }: Response, words: Words): Error {
  if (status < 500 && status !== 429) return words.refusedBy(status)
  const outage = words.noAnswer(`status ${status}`)
  const asked = /^[0-9]{1,9}$/.exec(headers.get('retry-after') ?? '')?.[0]
  return passing.has(status) ? new Passing(outage, asked === undefined ? undefined : Number(asked)) : outage
}

/** Reads a body as far as it may go, unpacked. */
async function bounded({ body }: Response, words: Words): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body ?? []) {
    bytes += part.length
    if (bytes > mostAnswerBytes) throw words.noAnswer(`a page of more than ${mostAnswerBytes} bytes`)
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
