import { inDomain } from '../domain.ts'

/**
 * Cases that must all go well to show that a failure rate is below a limit.
 *
 * The smallest n with (1 − limit)^n ≤ α: ln α / ln(1 − limit), rounded up; where the Clopper–Pearson bound of 0 of n meets
 * the limit.
 * @param limit  failure rate, in (0, 1)
 * @param alpha  chance taken of being wrong, in (0, 1)
 * @example  zeroFailureRows(0.05, 0.05) // → 59
 */
export function zeroFailureRows(limit: number, alpha: number): number {
  inDomain(limit > 0 && limit < 1 && alpha > 0 && alpha < 1, 'limit and alpha in (0, 1)')
  // Less a rounding error, so that a power met exactly is met: 3 cases for 0.125 at a limit of 0.5.
  return Math.ceil((Math.log(alpha) / Math.log1p(-limit)) * (1 - 1e-12))
}
