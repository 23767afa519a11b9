import { inDomain } from '../domain.ts'

/**
 * Holm's step-down adjustment: p-values that hold the chance of any false alarm among all of them.
 *
 * Holm (1979), Scand. J. Stat. 6:65–70. Needs no independence. Reject where the adjusted value is at most alpha.
 * @param pValues  each in [0, 1]
 * @returns  adjusted values, in the order given
 * @example  holm([0.01, 0.04, 0.03, 0.005]) // → [0.03, 0.06, 0.06, 0.02]
 */
export function holm(pValues: readonly number[]): readonly number[] {
  inDomain(
    pValues.every((p) => p >= 0 && p <= 1),
    'p-values in [0, 1]',
  )
  const adjusted = [...pValues]
  const ascending = pValues.map((p, at) => ({ p, at })).sort((one, other) => one.p - other.p)
  let largest = 0
  ascending.forEach(({ p, at }, rank) => {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)))
    adjusted[at] = largest
  })
  return adjusted
}
