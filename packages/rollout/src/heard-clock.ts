import type { Clock } from './clock.ts'
import { instantOf, later, secondsBetween } from './instant.ts'

/** A clock, and what sets it right. */
export interface HeardClock {
  readonly clock: Clock
  /** Takes the `Date` of an answer (RFC 9110, 6.6.1); one that is none is not heard. */
  hear(date: string | undefined): void
}

/** Seconds by which a runner's clock may differ from the API server's: an answer's date has no fractions, and takes its time. */
const toleranceSeconds = 60

/**
 * Makes a clock that keeps to the API server's time where the machine's own is far from it: a runner that is hours ahead
 * would find every deadline over. Two that nearly agree are left alone, since the machine's has fractions of seconds.
 */
export function heardClock(clock: Clock): HeardClock {
  let correction = 0
  return {
    clock: { ...clock, now: () => later(clock.now(), correction) },
    hear: (date) => {
      const said = Date.parse(date ?? '')
      if (Number.isNaN(said)) return
      const ahead = secondsBetween(clock.now(), instantOf(said))
      correction = Math.abs(ahead) > toleranceSeconds ? ahead : 0
    },
  }
}
