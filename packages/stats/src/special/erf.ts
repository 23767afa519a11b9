import { incompleteGamma } from './incomplete-gamma.ts'

/**
 * Error function: the probability that a normal variable of variance ½ lies within ±x, with the sign of x.
 *
 * Abramowitz and Stegun (1964), 6.5.16: erf x = P(½, x²).
 * @example  erf(1) // → 0.842700792949715
 */
export function erf(x: number): number {
  return Math.sign(x) * incompleteGamma(0.5, x * x).lower
}
