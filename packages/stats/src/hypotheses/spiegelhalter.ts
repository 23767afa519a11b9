import { normalCdf } from '../distributions/normal.ts'
import { inDomain } from '../domain.ts'

/**
 * Spiegelhalter's test that predicted probabilities are calibrated.
 *
 * Spiegelhalter (1986), Stat. Med. 5:421–433: Σ(y − p)(1 − 2p) over the root of Σ(1 − 2p)² p(1 − p). Probabilities that are
 * all 0, ½ or 1 leave nothing to test: undefined.
 * @param labels         1 for a positive row, 0 for a negative one
 * @param probabilities  of the row being positive, in [0, 1]
 * @returns  z, and p two-sided
 * @example  spiegelhalter([0, 1, 1], [0.1, 0.9, 0.8]) // → { z: -0.67358, p: 0.50058 }
 */
export function spiegelhalter(
  labels: ArrayLike<number>,
  probabilities: ArrayLike<number>,
): { readonly z: number; readonly p: number } | undefined {
  inDomain(labels.length === probabilities.length, 'as many probabilities as labels')
  let excess = 0
  let variance = 0
  for (let i = 0; i < labels.length; i++) {
    const [label, p] = [labels[i] as number, probabilities[i] as number]
    inDomain(label === 0 || label === 1, 'labels that are 0 or 1')
    inDomain(p >= 0 && p <= 1, 'probabilities in [0, 1]')
    const slope = 1 - 2 * p
    excess += (label - p) * slope
    variance += slope * slope * p * (1 - p)
  }
  if (variance === 0) return undefined
  const z = excess / Math.sqrt(variance)
  return { z, p: 2 * normalCdf(-Math.abs(z)) }
}
