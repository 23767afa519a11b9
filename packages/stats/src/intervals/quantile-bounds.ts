import { binomialCdf } from '../distributions/binomial.ts'
import { inDomain } from '../domain.ts'

/**
 * Distribution-free bounds for a quantile of what some values were drawn from, such as the 95th percentile of latency.
 *
 * Order statistics (David and Nagaraja 2003, section 7.1): the number of values below the quantile is binomial. Where too
 * few values were seen the bound is infinite: 58 say nothing against a 95th percentile, at any latency.
 * @param values  in any order, none NaN
 * @param p       which quantile, in (0, 1)
 * @param tail    probability left out on each side, in (0, 1): 0.05 for a bound at 95 %
 * @returns  [low, high]; each holds by itself with probability 1 − tail or more
 * @example  quantileBounds([3, 1, 2, 5, 4, 6, 7], 0.5, 0.05) // → [1, 7]
 */
export function quantileBounds(
  values: ArrayLike<number>,
  p: number,
  tail: number,
): readonly [low: number, high: number] {
  const sorted = Float64Array.from(values).sort()
  inDomain(!Number.isNaN(sorted.at(-1)), 'values, none of them NaN')
  const [low, high] = quantileRanks(sorted.length, p, tail)
  return [sorted[low - 1] ?? Number.NEGATIVE_INFINITY, sorted[high - 1] ?? Number.POSITIVE_INFINITY]
}

/**
 * Ranks of the order statistics that bound a quantile, counted from 1.
 *
 * @param count  how many values there are, a whole number
 * @param p      which quantile, in (0, 1)
 * @param tail   probability left out on each side, in (0, 1)
 * @returns  the largest rank that is a lower bound, 0 if none is; the smallest that is an upper one, count + 1 if none is
 * @example  quantileRanks(100, 0.95, 0.05) // → [91, 99]
 */
export function quantileRanks(count: number, p: number, tail: number): readonly [low: number, high: number] {
  inDomain(Number.isInteger(count) && count >= 0, 'a whole number of values')
  inDomain(p > 0 && p < 1 && tail > 0 && tail < 1, 'p and tail in (0, 1)')
  return [
    firstRank(count, (rank) => binomialCdf(rank - 1, count, p) > tail) - 1,
    firstRank(count, (rank) => binomialCdf(count - rank, count, 1 - p) <= tail),
  ]
}

/** Finds the first rank from 1 on for which a test holds that then holds for all; count + 1 if there is none. */
function firstRank(count: number, holds: (rank: number) => boolean): number {
  let low = 1
  let high = count + 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
