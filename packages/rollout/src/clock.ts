import { setTimeout } from 'node:timers/promises'
import { type Instant, instantOf } from './instant.ts'

/** Time as the rollout machine sees it. */
export interface Clock {
  /** The wall clock, for what is stored and compared between processes. */
  now(): Instant
  /** Seconds on a clock that never jumps, for waits and for judging another owner's lease. */
  monotonic(): number
  /** Waits; ends early and quietly when the signal is aborted. */
  sleep(seconds: number, signal: AbortSignal): Promise<void>
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => instantOf(Date.now()),
  monotonic: () => performance.now() / 1000,
  sleep: async (seconds, signal) => {
    await setTimeout(seconds * 1000, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  },
}
