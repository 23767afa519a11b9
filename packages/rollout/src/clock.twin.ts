import type { Clock } from './clock.ts'
import { type Instant, instantOf } from './instant.ts'

/** A clock that moves only when someone sleeps or a test moves it. */
export interface TwinClock extends Clock {
  /** Moves time on, as a suspended machine or a slow call would. */
  pass(seconds: number): void
}

/** Makes a clock in memory; every sleep is over at once, and the time it took has passed. */
export function twinClock(start: Instant = '2026-01-01T00:00:00.000Z'): TwinClock {
  const origin = Date.parse(start)
  let elapsed = 0
  const pass = (seconds: number) => {
    elapsed += seconds
  }
  return {
    now: () => instantOf(origin + Math.round(elapsed * 1000)),
    monotonic: () => elapsed,
    sleep: async (seconds, signal) => {
      if (!signal.aborted) pass(seconds)
    },
    pass,
  }
}
