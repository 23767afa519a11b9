import { inDomain } from '../domain.ts'

/**
 * Rows from which on a Wilson bound clears a limit, if the rate observed so far stays.
 *
 * The bound at the tail of z clears the limit L when |p − L| > z √(L(1 − L)/n), for either side: Wilson's interval is the
 * score test turned round. Rounded up; at least 1. Infinite when the rate is the limit itself.
 * @param observed  rate, in [0, 1]
 * @param limit     in [0, 1]
 * @param z         standard normal quantile, above 0: 1.645 for a bound at 95 %
 * @example  proportionRows(0.91, 0.9, 1.6448536) // → 2435
 */
export function proportionRows(observed: number, limit: number, z: number): number {
  inDomain(observed >= 0 && observed <= 1 && limit >= 0 && limit <= 1, 'rates in [0, 1]')
  inDomain(z > 0 && z < Number.POSITIVE_INFINITY, 'a finite z above 0')
  if (observed === limit) return Number.POSITIVE_INFINITY
  return Math.max(1, Math.ceil(limit * (1 - limit) * (z / (observed - limit)) ** 2))
}
