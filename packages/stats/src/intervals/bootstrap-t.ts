import { inDomain } from '../domain.ts'
import { momentsOf, variance } from '../summaries/moments.ts'
import { quantileOfSorted } from '../summaries/quantile.ts'
import { bootstrapRows, type Resampling } from './bootstrap.ts'

/** A mean with what its resamples say of it. */
export interface StudentisedMean {
  readonly mean: number
  /** Standard error; undefined for one value alone. */
  readonly error: number | undefined
  /** How many of its own standard errors each resample's mean is off, in ascending order. */
  readonly replicates: Float64Array
}

/**
 * Resamples the mean of per-row contributions, each resample measured by its own standard error.
 *
 * Efron and Tibshirani (1993), section 12.5. A resample of one value over and over has no error: it is as far off as can be.
 * @param contributions  one a row, at least one, finite
 */
export function studentised(contributions: ArrayLike<number>, resampling: Resampling): StudentisedMean {
  inDomain(contributions.length > 0, 'at least one contribution')
  const n = contributions.length
  const moments = momentsOf(contributions)
  inDomain(Number.isFinite(moments.squares), 'finite contributions')
  const { mean } = moments
  const spread = variance(moments)
  if (spread === undefined || spread === 0) {
    return { mean, error: spread, replicates: new Float64Array([0]) }
  }
  const off = (times: Uint32Array): number => {
    let sum = 0
    for (let row = 0; row < n; row++) sum += (times[row] as number) * (contributions[row] as number)
    const drawn = sum / n
    let squares = 0
    for (let row = 0; row < n; row++) {
      squares += (times[row] as number) * ((contributions[row] as number) - drawn) ** 2
    }
    const own = Math.sqrt(squares / (n - 1) / n)
    return drawn === mean ? 0 : (drawn - mean) / own
  }
  return { mean, error: Math.sqrt(spread / n), replicates: bootstrapRows(n, off, resampling).sort() }
}

/**
 * Studentised bootstrap interval (bootstrap-t) of a mean, from `studentised`.
 *
 * Second-order exact, so it suits skewed values.
 * @param tail  probability left out on each side, in (0, 1)
 * @returns  [low, high]; [−∞, ∞] for one value, the value itself twice when all are equal
 * @example  bootstrapT(studentised([1, 1, 1], { resamples: 100, random: seeded('a') }), 0.05) // → [1, 1]
 */
export function bootstrapT(
  { mean, error, replicates }: StudentisedMean,
  tail: number,
): readonly [low: number, high: number] {
  inDomain(tail > 0 && tail < 1, 'a tail in (0, 1)')
  if (error === undefined) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (error === 0) return [mean, mean]
  return [
    mean - bounded(quantileOfSorted(replicates, 1 - tail), 1) * error,
    mean - bounded(quantileOfSorted(replicates, tail), -1) * error,
  ]
}

/** Between two infinite values lies no number: then nothing bounds that side. */
function bounded(quantile: number, side: 1 | -1): number {
  return Number.isNaN(quantile) ? side * Number.POSITIVE_INFINITY : quantile
}
