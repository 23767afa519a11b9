import type { Clock } from './clock.ts'
import { type Instant, later } from './instant.ts'

/**
 * A clock that starts at the wall's time and goes on with the one that never jumps: what a runner's clock does while a
 * process drives a rollout ends no wait and no deadline.
 * @param known  the newest time on record; where the wall is behind it, time goes on from there and never back
 */
export function steadyClock(clock: Clock, known: Instant): Clock {
  const wall = clock.now()
  const start = known > wall ? known : wall
  const origin = clock.monotonic()
  return {
    now: () => later(start, clock.monotonic() - origin),
    monotonic: () => clock.monotonic(),
    sleep: (seconds, signal) => clock.sleep(seconds, signal),
  }
}
