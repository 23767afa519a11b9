import { binomialSample } from '../distributions/binomial-sample.ts'
import { normalCdf, normalQuantile } from '../distributions/normal.ts'
import { inDomain } from '../domain.ts'
import type { Random } from '../random.ts'
import { momentsOf, skewness } from '../summaries/moments.ts'
import { quantileOfSorted } from '../summaries/quantile.ts'

/** How often to resample, and by which random numbers. */
export interface Resampling {
  readonly resamples: number
  readonly random: Random
}

/**
 * Statistics of resampled rows, each resample given as how often every row was drawn.
 *
 * A row may stand for a cluster (all rows of one user); then clusters are resampled. The statistic is computed from
 * multiplicities, so values sorted once serve every resample.
 * @param rows       the number of rows, from 1 to 2^21
 * @param statistic  must give a number for every resample; the array is reused, so it must not be kept
 * @returns  one number a resample, in the order drawn
 * @example  bootstrapRows(2, (times) => times[0] + times[1], { resamples: 3, random: seeded('a') }) // → [2, 2, 2]
 */
export function bootstrapRows(
  rows: number,
  statistic: (times: Uint32Array) => number,
  { resamples, random }: Resampling,
): Float64Array {
  const times = new Uint32Array(rows)
  return Float64Array.from({ length: resamples }, () => {
    times.fill(0)
    random.scatter(rows, times)
    return statistic(times)
  })
}

/**
 * Statistics of resampled counts, when rows differ only in the cell they fall into.
 *
 * An exact multinomial resample by conditional binomials: the distribution is that of resampling the rows, the cost does
 * not depend on how many there are (10,000 resamples of a million rows take milliseconds).
 * @param cells      how many rows fell into each cell
 * @param statistic  must give a number for every resample; the array is reused, so it must not be kept
 * @returns  one number a resample, in the order drawn
 * @example  bootstrapCells([3, 0], ([first]) => first, { resamples: 2, random: seeded('a') }) // → [3, 3]
 */
export function bootstrapCells(
  cells: readonly number[],
  statistic: (cells: readonly number[]) => number,
  { resamples, random }: Resampling,
): Float64Array {
  const rows = cells.reduce((sum, count) => sum + count, 0)
  const drawn = cells.map(() => 0)
  return Float64Array.from({ length: resamples }, () => {
    let left = rows
    let leftWeight = rows
    cells.forEach((weight, cell) => {
      const hits = weight === 0 ? 0 : binomialSample(left, weight / leftWeight, random)
      drawn[cell] = hits
      left -= hits
      leftWeight -= weight
    })
    return statistic(drawn)
  })
}

/**
 * Means of resampled per-row contributions, such as differences of loss.
 *
 * @returns  one mean a resample, in the order drawn
 * @example  bootstrapMeans([2, 2], { resamples: 2, random: seeded('a') }) // → [2, 2]
 */
export function bootstrapMeans(contributions: ArrayLike<number>, resampling: Resampling): Float64Array {
  inDomain(contributions.length > 0, 'at least one contribution')
  const mean = (times: Uint32Array): number => {
    let sum = 0
    for (let row = 0; row < times.length; row++)
      sum += (times[row] as number) * (contributions[row] as number)
    return sum / times.length
  }
  return bootstrapRows(contributions.length, mean, resampling)
}

/**
 * Percentile bootstrap interval: the middle of the resampled statistics.
 *
 * Efron (1981), Can. J. Stat. 9:139–158; quantiles by R-7.
 * @param replicates  resampled statistics, at least one, none NaN
 * @param tail        probability left out on each side, in (0, 1): 0.025 for 95 % two-sided
 * @example  percentileInterval([1, 2, 3, 4, 5], 0.25) // → [2, 4]
 */
export function percentileInterval(
  replicates: ArrayLike<number>,
  tail: number,
): readonly [low: number, high: number] {
  inDomain(tail > 0 && tail < 1, 'a tail in (0, 1)')
  const sorted = Float64Array.from(replicates).sort()
  return [quantileOfSorted(sorted, tail), quantileOfSorted(sorted, 1 - tail)]
}

/** Statistics of resamples, and what the statistic of the sample itself is. */
export interface Resampled {
  /** At least one, none NaN. */
  readonly replicates: ArrayLike<number>
  /** The statistic of the sample itself. */
  readonly estimate: number
  /** Of the statistic, from `acceleration`. */
  readonly acceleration: number
}

/**
 * Bias-corrected and accelerated bootstrap interval.
 *
 * Efron (1987), J. Am. Stat. Assoc. 82:171–185. Replicates equal to the estimate count half as below it; an estimate
 * outside all replicates is placed half a replicate beyond the last, since infinitely far would leave no interval.
 * @param tail  probability left out on each side, in (0, 1)
 * @example  bcaInterval({ replicates: [1, 2, 3, 4, 5], estimate: 3, acceleration: 0 }, 0.25) // → [2, 4]
 */
export function bcaInterval(resampled: Resampled, tail: number): readonly [low: number, high: number] {
  return bca(resampled)(tail)
}

/**
 * The same for any tail, the replicates sorted once.
 *
 * @example  bca({ replicates: [1, 2, 3, 4, 5], estimate: 3, acceleration: 0 })(0.25) // → [2, 4]
 */
export function bca({
  replicates,
  estimate,
  acceleration,
}: Resampled): (tail: number) => readonly [low: number, high: number] {
  const sorted = Float64Array.from(replicates).sort()
  const below = sorted.reduce(
    (sum, replicate) => sum + (replicate < estimate ? 1 : replicate === estimate ? 0.5 : 0),
    0,
  )
  const share = Math.min(sorted.length - 0.5, Math.max(0.5, below)) / sorted.length
  const bias = normalQuantile(share)
  const adjusted = (z: number): number =>
    quantileOfSorted(sorted, normalCdf(bias + (bias + z) / (1 - acceleration * (bias + z))))
  return (tail) => {
    inDomain(tail > 0 && tail < 1, 'a tail in (0, 1)')
    return [adjusted(normalQuantile(tail)), adjusted(-normalQuantile(tail))]
  }
}

/**
 * Acceleration of a statistic, from its values with each row left out once.
 *
 * Efron and Tibshirani (1993), eq. 14.15. For a mean it is a sixth of the skewness over √n. Values that are all equal have none.
 * @example  acceleration([4, 3, 1]) // → 0.0367389
 */
export function acceleration(leftOut: ArrayLike<number>): number {
  return -(skewness(momentsOf(leftOut)) ?? 0) / (6 * Math.sqrt(leftOut.length))
}
