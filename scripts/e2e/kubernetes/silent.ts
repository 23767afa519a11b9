import type { Load } from './load.ts'
import { came } from './workload.ts'

/** At half of the requests a release stays out of as many one time in 10^18, at a fifth one time in 650,000. */
const enough = 60

/**
 * Waits until a release answers none of the requests that others answer: a proxy hears of a change in its own time.
 * @returns what is not so; nothing when it came to that
 */
export async function silent(load: Load, release: string): Promise<readonly string[]> {
  if (await came(async () => load.inARowWithout(release) >= enough)) return []
  return [`answers in a row without ${release}: ${load.inARowWithout(release)}, wanted: ${enough}`]
}
