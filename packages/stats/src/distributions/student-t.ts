import { inDomain } from '../domain.ts'
import { incompleteBeta } from '../special/incomplete-beta.ts'
import { inverseIncompleteBeta } from '../special/inverse-incomplete-beta.ts'

/**
 * Probability that a variable with Student's t distribution is at most t.
 *
 * Abramowitz and Stegun (1964), 26.7.1 with 26.5.27: the upper tail is ½ I_x(ν/2, ½) at x = ν/(ν + t²).
 * @param t        any number, ±∞ included; for the upper tail pass −t, which keeps its digits
 * @param degrees  degrees of freedom ν, above 0
 * @example  studentTCdf(2, 5) // → 0.9490302605851
 */
export function studentTCdf(t: number, degrees: number): number {
  inDomain(!Number.isNaN(t), 't to be a number')
  inDomain(degrees > 0, 'degrees of freedom above 0')
  const square = t * t
  const inside = degrees / (degrees + square)
  const outside = square === Number.POSITIVE_INFINITY ? 1 : square / (degrees + square)
  const tail = 0.5 * incompleteBeta(inside, degrees / 2, 0.5, outside)
  return t < 0 ? tail : 1 - tail
}

/**
 * Quantile of Student's t distribution: the t not exceeded with probability p.
 *
 * @param p        in [0, 1]; the ends give ∓∞
 * @param degrees  degrees of freedom, above 0
 * @example  studentTQuantile(0.975, 10) // → 2.22813885
 */
export function studentTQuantile(p: number, degrees: number): number {
  inDomain(p >= 0 && p <= 1, 'p in [0, 1]')
  inDomain(degrees > 0, 'degrees of freedom above 0')
  const bothTails = 2 * Math.min(p, 1 - p)
  const [inside, outside] = inverseIncompleteBeta(bothTails, degrees / 2, 0.5, Math.abs(1 - 2 * p))
  return Math.sign(p - 0.5) * Math.sqrt((degrees * outside) / inside)
}
