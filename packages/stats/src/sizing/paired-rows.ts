import { normalQuantile } from '../distributions/normal.ts'
import { inDomain } from '../domain.ts'

/**
 * Rows needed to show, over pairs, that a candidate loses less than a margin, when in truth it loses nothing.
 *
 * (z₁₋α + z_power)² · variance / margin², rounded up. For right-or-wrong rows the variance is the share of rows on which
 * the two disagree; for losses it is the variance of the differences.
 * @param variance  of one row's difference, at least 0
 * @param margin    above 0, in the unit of the difference
 * @param alpha     chance taken of a wrong pass, in (0, ½)
 * @param power     chance wanted of a right pass, in (½, 1)
 * @example  pairedRows({ variance: 0.1, margin: 0.01, alpha: 0.05, power: 0.8 }) // → 6183
 */
export function pairedRows({ variance, margin, alpha, power }: PairedPlan): number {
  inDomain(variance >= 0 && variance < Number.POSITIVE_INFINITY, 'a finite variance of at least 0')
  inDomain(margin > 0, 'a margin above 0')
  inDomain(alpha > 0 && alpha < 0.5, 'alpha in (0, 0.5)')
  inDomain(power > 0.5 && power < 1, 'a power in (0.5, 1)')
  return Math.ceil(((normalQuantile(power) - normalQuantile(alpha)) / margin) ** 2 * variance)
}

/** Says what a paired comparison is to tell apart, and how surely. */
export interface PairedPlan {
  readonly variance: number
  readonly margin: number
  readonly alpha: number
  readonly power: number
}
