import { benjaminiHochberg } from './benjamini-hochberg.ts'

/**
 * Benjamini–Yekutieli step-up adjustment: as Benjamini–Hochberg, for tests that depend on each other in any way.
 *
 * Benjamini and Yekutieli (2001), Ann. Stat. 29:1165–1188, theorem 1.3: larger by the harmonic number of the tests.
 * @param pValues  each in [0, 1]
 * @returns  adjusted values, in the order given
 * @example  benjaminiYekutieli([0.01, 0.04, 0.03, 0.005]) // → [0.0417, 0.0833, 0.0833, 0.0417]
 */
export function benjaminiYekutieli(pValues: readonly number[]): readonly number[] {
  const harmonic = pValues.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0)
  return benjaminiHochberg(pValues).map((p) => Math.min(1, p * harmonic))
}
