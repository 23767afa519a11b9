import { setTimeout } from 'node:timers/promises'
import { Outage } from '@ml-actions/verdict/faults'

/** An outage after which the same may be asked again. */
export class Passing extends Outage {
  /** How long the server asks to be left alone; undefined where it does not say. */
  readonly waitSeconds: number | undefined
  constructor(outage: Outage, waitSeconds?: number) {
    super(outage.parts, outage.cause)
    this.waitSeconds = waitSeconds
  }
}

/** How to wait between attempts. */
export type Pause = (seconds: number, signal?: AbortSignal) => Promise<void>

/** How patiently something is asked. */
export interface Patience {
  /** Waits before the second attempt and each that follows. */
  readonly pausesSeconds: readonly number[]
  /** How to wait; really, by default. */
  readonly pause?: Pause | undefined
  readonly signal?: AbortSignal | undefined
}

/** A server that asks to be left alone for longer than this is not waited for. */
const mostWaitSeconds = 90

/**
 * Asks again what may be asked again, as often as there are pauses.
 * @throws the reason of the signal, when it is aborted; what the last attempt threw
 */
export async function patiently<Value>(ask: () => Promise<Value>, patience: Patience): Promise<Value> {
  const { pausesSeconds, signal, pause = paused } = patience
  for (const seconds of pausesSeconds) {
    try {
      return await ask()
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof Passing)) throw error
      const wait = error.waitSeconds ?? seconds
      if (wait > mostWaitSeconds) throw error
      await pause(wait, signal)
    }
  }
  return ask()
}

/** Reads `retry-after` in seconds; a date, which no server we ask gives, is none. */
export function retryAfterOf(headers: Headers): number | undefined {
  const asked = /^[0-9]{1,9}$/.exec(headers.get('retry-after') ?? '')?.[0]
  return asked === undefined ? undefined : Number(asked)
}

/** Waits for real. @throws the reason of the signal, when it is aborted */
export async function paused(seconds: number, signal?: AbortSignal): Promise<void> {
  const waited = setTimeout(seconds * 1000, undefined, signal === undefined ? {} : { signal })
  await waited.catch(() => signal?.throwIfAborted())
}
