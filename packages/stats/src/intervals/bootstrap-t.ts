import { inDomain } from '../domain.ts'
import { momentsOf, variance } from '../summaries/moments.ts'
import { quantileOfSorted } from '../summaries/quantile.ts'
import { bootstrapRows, type Resampling } from './bootstrap.ts'

/**
 * Studentised bootstrap interval for the mean of per-row contributions: quantiles of how many of its own standard errors
 * each resample's mean is off.
 *
 * Efron and Tibshirani (1993), section 12.5, for a mean, whose standard error each resample gives itself. Second-order
 * exact, so it suits skewed differences; one value alone, or values that are all equal, leave nothing to estimate a width by.
 * @param contributions  one a row, at least one, finite
 * @param tail           probability left out on each side, in (0, 1)
 * @returns  [low, high]; [−∞, ∞] for one value, the value itself twice when all are equal
 * @example  bootstrapT([1, 1, 1], { resamples: 100, random: seeded('a') }, 0.05) // → [1, 1]
 */
export function bootstrapT(
  contributions: ArrayLike<number>,
  resampling: Resampling,
  tail: number,
): readonly [low: number, high: number] {
  inDomain(tail > 0 && tail < 1, 'a tail in (0, 1)')
  inDomain(contributions.length > 0, 'at least one contribution')
  const n = contributions.length
  const moments = momentsOf(contributions)
  inDomain(Number.isFinite(moments.squares), 'finite contributions')
  const { mean } = moments
  const spread = variance(moments)
  if (spread === undefined) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (spread === 0) return [mean, mean]
  const error = Math.sqrt(spread / n)
  const studentised = (times: Uint32Array): number => {
    let sum = 0
    for (let row = 0; row < n; row++) sum += (times[row] as number) * (contributions[row] as number)
    const drawn = sum / n
    let squares = 0
    for (let row = 0; row < n; row++) {
      squares += (times[row] as number) * ((contributions[row] as number) - drawn) ** 2
    }
    // A resample of one value over and over has no error: it is as far off as can be.
    const own = Math.sqrt(squares / (n - 1) / n)
    return drawn === mean ? 0 : (drawn - mean) / own
  }
  const sorted = bootstrapRows(n, studentised, resampling).sort()
  return [
    mean - bounded(quantileOfSorted(sorted, 1 - tail)) * error,
    mean - bounded(quantileOfSorted(sorted, tail)) * error,
  ]
}

/** Between two infinite values lies no number. */
function bounded(quantile: number): number {
  return Number.isNaN(quantile) ? Number.POSITIVE_INFINITY : quantile
}
