import { inverseIncompleteBeta } from '../special/inverse-incomplete-beta.ts'

/**
 * Quantile of the Beta(a, b) distribution: the x not exceeded with probability p.
 *
 * @param p  in [0, 1]
 * @param a  above 0
 * @param b  above 0
 * @example  betaQuantile(0.5, 2, 3) // → 0.38572756813
 */
export function betaQuantile(p: number, a: number, b: number): number {
  return inverseIncompleteBeta(p, a, b)[0]
}
