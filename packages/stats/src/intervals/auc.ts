import { normalCdf } from '../distributions/normal.ts'
import { inDomain } from '../domain.ts'
import type { Auc, PairedAuc } from '../hypotheses/delong.ts'

/**
 * Interval for the area under one ROC curve.
 *
 * Normal on the area itself, or on its logit within 0.05 of 0 or 1, where the former leaves [0, 1] (Pepe 2003, section
 * 5.2.4). Classes that are separated without a single exception have no variance to go by; then the smaller class gives
 * as many independent pairs, all won, and their exact bound is used: 12 perfect pairs do not prove an area of 1.
 * @param z  standard normal quantile, above 0: 1.96 for 95 % two-sided
 * @returns  [low, high] within [0, 1]
 * @example  aucInterval({ auc: 0.88, variance: 0.0128, positives: 5, negatives: 5 }, 1.96) // → [0.6583, 1]
 * @example  aucInterval({ auc: 1, variance: 0, positives: 12, negatives: 40 }, 1.96) // → [0.7353, 1]
 */
export function aucInterval(
  { auc, variance, positives, negatives }: Auc,
  z: number,
): readonly [low: number, high: number] {
  inDomain(z > 0 && z < Number.POSITIVE_INFINITY, 'a finite z above 0')
  const certain = normalCdf(-z) ** (1 / Math.min(positives, negatives))
  if (auc === 1) return [certain, 1]
  if (auc === 0) return [0, 1 - certain]
  const reach = z * Math.sqrt(variance)
  if (Math.abs(auc - 0.5) <= 0.45) return [Math.max(0, auc - reach), Math.min(1, auc + reach)]
  const logit = Math.log(auc / (1 - auc))
  const logitReach = reach / (auc * (1 - auc))
  return [logistic(logit - logitReach), logistic(logit + logitReach)]
}

/**
 * Interval for the difference of two areas over the same rows, first − second.
 *
 * Two scores that rank all rows alike leave no width: the difference is then none on any row seen.
 * @param z  standard normal quantile, above 0: 1.96 for 95 % two-sided
 * @returns  [low, high] within [−1, 1]
 * @example  aucDifferenceInterval({ difference: 0.02, variance: 0.0001 }, 1.96) // → [0.0004, 0.0396]
 */
export function aucDifferenceInterval(
  { difference, variance }: Pick<PairedAuc, 'difference' | 'variance'>,
  z: number,
): readonly [low: number, high: number] {
  inDomain(z > 0 && z < Number.POSITIVE_INFINITY, 'a finite z above 0')
  const reach = z * Math.sqrt(variance)
  return [Math.max(-1, difference - reach), Math.min(1, difference + reach)]
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
