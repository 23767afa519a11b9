import { inDomain } from '../domain.ts'

/** The population stability index of two samples, and how much of it samples of these sizes have by chance. */
export interface StabilityIndex {
  /** Σ (q − p)·ln(q/p) over all bins, from 0. */
  readonly psi: number
  /** Bins in which either sample has something. */
  readonly occupied: number
  /** What the index is on average when nothing changed: (B⁺ − 1)·(1/R + 1/C). */
  readonly noise: number
  /** The index less that, at least 0. */
  readonly debiased: number
}

/**
 * Population stability index of two samples, both of them counted.
 *
 * Half a row is added to every bin of both, so that an empty bin is a small share and no infinite one:
 * p = (r + ½)/(R + ½B), q = (c + ½)/(C + ½B). Under no change R·C/(R + C)·psi is about a chi-square variable with
 * B⁺ − 1 degrees of freedom, which gives the noise: Yurdakul and Naranjo (2020), J. Risk Model Valid. 14(4).
 * @param reference  counts by bin, at least one above 0
 * @param current    counts by bin, as many, at least one above 0
 * @example  stabilityIndex([50, 50], [5, 95]).psi // → 1.2717526
 */
export function stabilityIndex(reference: readonly number[], current: readonly number[]): StabilityIndex {
  const rows = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
  const [r, c] = [rows(reference), rows(current)]
  inDomain(r > 0 && c > 0 && reference.length === current.length, 'two samples of the same bins')
  const half = reference.length / 2
  const psi = reference.reduce((sum, count, bin) => {
    const p = (count + 0.5) / (r + half)
    const q = ((current[bin] as number) + 0.5) / (c + half)
    return sum + (q - p) * Math.log(q / p)
  }, 0)
  const occupied = reference.filter((count, bin) => count + (current[bin] as number) > 0).length
  const noise = (occupied - 1) * (1 / r + 1 / c)
  return { psi, occupied, noise, debiased: Math.max(0, psi - noise) }
}
