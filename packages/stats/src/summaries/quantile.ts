import { inDomain } from '../domain.ts'

/**
 * Quantile of some values by linear interpolation, R-7.
 *
 * Hyndman and Fan (1996), definition 7: the default of R, NumPy and spreadsheets.
 * @param values  at least one, in any order, none NaN
 * @param p       in [0, 1]
 * @example  quantile([4, 1, 3, 2], 0.5) // → 2.5
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  return quantileOfSorted(Float64Array.from(values).sort(), p)
}

/**
 * The same of values that are already in ascending order, without a copy.
 *
 * @example  quantileOfSorted([1, 2, 3, 4], 0.9) // → 3.7
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  inDomain(p >= 0 && p <= 1, 'p in [0, 1]')
  const last = sorted.length - 1
  const position = last * p
  const below = sorted[Math.floor(position)]
  const above = sorted[Math.ceil(position)]
  // NaN sorts last, so looking at the last value is looking at all of them.
  inDomain(
    below !== undefined && above !== undefined && !Number.isNaN(sorted[last]),
    'values, none of them NaN',
  )
  return below === above ? below : below + (above - below) * (position - Math.floor(position))
}
