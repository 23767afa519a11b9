import { incompleteGamma } from '../special/incomplete-gamma.ts'

/**
 * Probability that a chi-square variable exceeds x.
 *
 * Abramowitz and Stegun (1964), 26.4.19: Q(ν/2, x/2).
 * @param x        at least 0
 * @param degrees  degrees of freedom ν, above 0
 * @example  chiSquareSurvival(3.841458820694124, 1) // → 0.05
 */
export function chiSquareSurvival(x: number, degrees: number): number {
  return incompleteGamma(degrees / 2, x / 2).upper
}
