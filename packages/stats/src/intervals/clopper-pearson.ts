import { betaQuantile } from '../distributions/beta.ts'
import { inDomain } from '../domain.ts'

/**
 * Exact (Clopper–Pearson) interval for a proportion, which never covers less than promised.
 *
 * Clopper and Pearson (1934), Biometrika 26:404–413, through beta quantiles. No trials say nothing: [0, 1].
 * @param successes  from 0 to trials
 * @param trials     at least 0
 * @param tail       probability left out on each side, in (0, 1): 0.025 for 95 % two-sided, 0.05 for a bound at 95 %
 * @returns  [low, high] within [0, 1]
 * @example  clopperPearson(0, 20, 0.025) // → [0, 0.1684]
 */
export function clopperPearson(
  successes: number,
  trials: number,
  tail: number,
): readonly [low: number, high: number] {
  inDomain(successes >= 0 && successes <= trials, 'successes from 0 to trials')
  inDomain(tail > 0 && tail < 1, 'a tail in (0, 1)')
  const failures = trials - successes
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    failures === 0 ? 1 : 1 - betaQuantile(tail, failures, successes + 1),
  ]
}
