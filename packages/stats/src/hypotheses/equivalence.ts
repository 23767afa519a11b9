import { inDomain } from '../domain.ts'
import { pairedTPValue } from '../intervals/paired-t.ts'

/** How far two things may be apart to count as the same. */
export interface EquivalenceMargins {
  /** Below 0 when nothing at all is no difference. */
  readonly low: number
  readonly high: number
}

/**
 * Two one-sided t tests that the mean of paired differences lies within margins: the larger of their p-values.
 *
 * Schuirmann (1987), J. Pharmacokinet. Biopharm. 15:657–680. Equivalence is shown at alpha when p ≤ alpha, which is when the
 * 1 − 2·alpha interval of `pairedT` lies within the margins. Fewer than two pairs show nothing: 1.
 * @param differences  first − second, one a row
 * @example  pairedEquivalence([1, -1, 0.5, -0.5], { low: -2, high: 2 }) // → 0.0110
 */
export function pairedEquivalence(differences: ArrayLike<number>, { low, high }: EquivalenceMargins): number {
  inDomain(low < high, 'a lower margin below the upper one')
  const turned = Float64Array.from(differences, (difference) => -difference)
  return Math.max(pairedTPValue(differences, low), pairedTPValue(turned, -high))
}
