import { wilson } from './wilson.ts'

/** Holds what was counted of one group. */
export interface Proportion {
  readonly successes: number
  readonly trials: number
}

/**
 * Newcombe's hybrid score interval for the difference of two independent proportions, first − second.
 *
 * Newcombe (1998), Stat. Med. 17:873–890, method 10: the distances from each proportion to its Wilson limits, squared
 * and added. A group without trials says nothing: its limits are 0 and 1, and the interval is [−1, 1].
 * @param z  standard normal quantile, at least 0: 1.96 for 95 % two-sided
 * @returns  [low, high] within [−1, 1]
 * @example  newcombe({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 1.959964) // → [0.0524, 0.3339]
 */
export function newcombe(
  first: Proportion,
  second: Proportion,
  z: number,
): readonly [low: number, high: number] {
  const [lowFirst, highFirst] = wilson(first.successes, first.trials, z)
  const [lowSecond, highSecond] = wilson(second.successes, second.trials, z)
  if (first.trials === 0 || second.trials === 0) return [-1, 1]
  const p = first.successes / first.trials
  const q = second.successes / second.trials
  return [p - q - Math.hypot(p - lowFirst, highSecond - q), p - q + Math.hypot(highFirst - p, q - lowSecond)]
}
