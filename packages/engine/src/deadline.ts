import { Outage } from '@ml-actions/verdict/faults'

/** A signal that ends what an engine does: when the run is cancelled, or when its time is over. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Lets go of the clock. */
  clear(): void
}

/**
 * Bounds how long an engine may take.
 * @param cancelled  the signal of the run
 * @param seconds  from now; the signal's reason is then an Outage
 */
export function deadline(cancelled: AbortSignal, seconds: number): Deadline {
  const late = new AbortController()
  const clock = setTimeout(() => late.abort(tooLate(seconds)), Math.min(seconds * 1000, mostMilliseconds))
  return { signal: AbortSignal.any([cancelled, late.signal]), clear: () => clearTimeout(clock) }
}

/** Node's clocks go no further than 2^31 ms, 24 days. */
const mostMilliseconds = 2 ** 31 - 1

function tooLate(seconds: number): Outage {
  return new Outage({
    is: `the engine took longer than ${seconds} s, and its query was ended`,
    wanted: 'all answers within the input "timeout"',
    todo: 'look at what is asked with `mode: plan`; give it longer, or name fewer rows by `?where=`',
  })
}
