import { incompleteGamma } from './incomplete-gamma.ts'

/**
 * Complementary error function 1 − erf x, exact far into the upper tail.
 *
 * Abramowitz and Stegun (1964), 6.5.17: erfc x = Q(½, x²) for x ≥ 0. The rounding of x² limits the relative error to
 * about x² · 1e-16.
 * @example  erfc(3) // → 2.20904969985854e-5
 */
export function erfc(x: number): number {
  const { lower, upper } = incompleteGamma(0.5, x * x)
  return x < 0 ? 1 + lower : upper
}
