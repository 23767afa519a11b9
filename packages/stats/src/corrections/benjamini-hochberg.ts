import { inDomain } from '../domain.ts'

/**
 * Benjamini–Hochberg step-up adjustment: p-values that hold the expected share of false alarms among the alarms.
 *
 * Benjamini and Hochberg (1995), J. R. Stat. Soc. B 57:289–300. For independent or positively dependent tests.
 * @param pValues  each in [0, 1]
 * @returns  adjusted values, in the order given
 * @example  benjaminiHochberg([0.01, 0.04, 0.03, 0.005]) // → [0.02, 0.04, 0.04, 0.02]
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  inDomain(
    pValues.every((p) => p >= 0 && p <= 1),
    'p-values in [0, 1]',
  )
  const adjusted = [...pValues]
  const descending = pValues.map((p, at) => ({ p, at })).sort((one, other) => other.p - one.p)
  let smallest = 1
  descending.forEach(({ p, at }, rank) => {
    smallest = Math.min(smallest, (p * pValues.length) / (pValues.length - rank))
    adjusted[at] = smallest
  })
  return adjusted
}
