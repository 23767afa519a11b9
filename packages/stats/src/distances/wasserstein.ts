import { inDomain } from '../domain.ts'

/**
 * Wasserstein distance of order 1 between two samples, in the unit of the values: the area between their distribution
 * functions, which is the least that values must be moved on average to make one sample of the other.
 *
 * Vallender (1974), Theory Probab. Appl. 18:784–786.
 * @param one    in ascending order, at least one, all finite
 * @param other  in ascending order, at least one, all finite
 * @example  wasserstein([0, 1, 3], [5, 6, 8]) // → 5
 */
export function wasserstein(one: ArrayLike<number>, other: ArrayLike<number>): number {
  inDomain(one.length > 0 && other.length > 0, 'two samples of at least one value')
  let [i, j, area] = [0, 0, 0]
  let before = Math.min(one[0] as number, other[0] as number)
  while (i < one.length || j < other.length) {
    const [first, second] = [one[i] ?? Number.POSITIVE_INFINITY, other[j] ?? Number.POSITIVE_INFINITY]
    const value = Math.min(first, second)
    area += Math.abs(i / one.length - j / other.length) * (value - before)
    if (first === value) i += 1
    else j += 1
    before = value
  }
  return area
}
