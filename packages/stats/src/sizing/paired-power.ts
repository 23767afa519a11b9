import { normalCdf, normalQuantile } from '../distributions/normal.ts'
import { inDomain } from '../domain.ts'

/** What is compared, and how large the true difference is. */
export interface PairedLook {
  /** Of one row's difference, at least 0: for right-or-wrong rows the share of rows on which the two disagree. */
  readonly variance: number
  readonly rows: number
  /** How far the true difference lies on the good side of the limit; below 0 on the bad side. */
  readonly distance: number
  /** Chance taken of a wrong answer, in (0, ½). */
  readonly alpha: number
}

/**
 * Chance that rows show a difference to be on the good side of a limit.
 *
 * Φ(distance / √(variance / rows) − z₁₋α): the inverse of `pairedRows`.
 * @example  pairedPower({ variance: 0.1, rows: 6183, distance: 0.01, alpha: 0.05 }) // → 0.8000
 */
export function pairedPower({ variance, rows, distance, alpha }: PairedLook): number {
  inDomain(variance >= 0 && variance < Number.POSITIVE_INFINITY, 'a finite variance of at least 0')
  inDomain(rows >= 1, 'one row or more')
  inDomain(Number.isFinite(distance), 'a finite distance')
  inDomain(alpha > 0 && alpha < 0.5, 'alpha in (0, 0.5)')
  if (variance === 0) return distance > 0 ? 1 : 0
  return normalCdf(distance / Math.sqrt(variance / rows) + normalQuantile(alpha))
}
