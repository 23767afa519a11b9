import { inDomain } from '../domain.ts'

/** One of several tests of the same thing, and its part of what may go wrong. */
export interface WeightedTest {
  /** In [0, 1]. */
  readonly p: number
  /** Above 0; all together at most 1. */
  readonly weight: number
}

/**
 * One p-value of several tests of the same thing: that none of them is wrong, whatever they have to do with each other.
 *
 * Bonferroni's inequality with weights, the first step of Holm (1979), Scand. J. Stat. 6:65–70, § 4: the tests share the
 * chance of a false alarm by their weights, chosen before the data was seen.
 * @returns  1 of no test
 * @example  weightedBonferroni([{ p: 0.2, weight: 0.9 }, { p: 0.001, weight: 0.1 }]) // → 0.01
 */
export function weightedBonferroni(tests: readonly WeightedTest[]): number {
  const sum = tests.reduce((all, { weight }) => all + weight, 0)
  inDomain(tests.every(({ weight }) => weight > 0) && sum <= 1 + 1e-9, 'weights above 0, together at most 1')
  inDomain(
    tests.every(({ p }) => p >= 0 && p <= 1),
    'p-values in [0, 1]',
  )
  return Math.min(1, ...tests.map(({ p, weight }) => p / weight))
}
