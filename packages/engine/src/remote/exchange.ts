import { bounded } from '@ml-actions/http/bounded'
import { Passing, type Pause, retryAfterOf, patiently as untilAnswered } from '@ml-actions/http/patience'
import { throughProxy } from '@ml-actions/http/proxy'
import { isUnheard, reasonOf } from '@ml-actions/http/reason'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { certificateFault } from './certificate.ts'

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
  /** What the server refused by failing (500), where its words tell that. */
  refusedIn?(said: string): Misuse | undefined
}

/** What the requests of a client have in common. */
export interface Patience {
  readonly words: Words
  /** Really, by default. */
  readonly pause?: Pause | undefined
}

const mostAnswerBytes = 16 * 1_048_576

/** Waits before the second, third, fourth and fifth attempt. */
const pausesSeconds = [0.1, 1, 3, 9]

/** What a balancer that stands before a server answers while there is none, or too much is asked. */
const passing = new Set([429, 502, 503, 504])

/**
 * Sends a request, and again what may be sent again, over the runner's proxies; follows no redirect, so that credentials
 * stay with the host that was named.
 * @throws {Misuse} for a no
 * @throws {Outage} for no answer
 */
export async function patiently(
  request: Request,
  { words, pause }: Patience,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return untilAnswered(() => send(request, words), { pausesSeconds, pause, signal })
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
    if (response.ok) return (await bounded(response, mostAnswerBytes)) ?? refuseLong(words)
    throw await refusalOf(response, words)
  } catch (error) {
    signal?.throwIfAborted()
    const known =
      error instanceof Misuse || error instanceof Outage ? error : certificateFault(error, address)
    if (known !== undefined) throw known
    const why = late.aborted ? `nothing within ${milliseconds / 1000} s` : reasonOf(error)
    const outage = words.noAnswer(why, error)
    // What was handed over may run: a second one would run beside it.
    throw request.isRepeatable || isUnheard(error) ? new Passing(outage) : outage
  }
}

function refuseLong(words: Words): never {
  throw words.noAnswer(`a page of more than ${mostAnswerBytes} bytes`)
}

/** As much of a page of an error as is looked at. */
const mostRefusalBytes = 65_536

async function refusalOf(response: Response, words: Words): Promise<Error> {
  const { status, headers } = response
  const said = status === 500 ? await bounded(response, mostRefusalBytes) : undefined
  await response.body?.cancel()
  const refused = words.refusedIn?.(new TextDecoder().decode(said))
  if (refused !== undefined) return refused
  if (status < 500 && status !== 429) return words.refusedBy(status)
  const outage = words.noAnswer(`status ${status}`)
  return passing.has(status) ? new Passing(outage, retryAfterOf(headers)) : outage
}
