import { inDomain } from '../domain.ts'

/**
 * Wilson score interval for a proportion.
 *
 * Wilson (1927), J. Am. Stat. Assoc. 22:209–212. Not Wald: at n = 20, p = 0.05 a 95 % Wald interval covers p in 63.9 %
 * of samples, Wilson in 92.5 % (exact sums; wilson.test.ts keeps both numbers). Each end by itself is the one-sided
 * bound at the tail that z leaves. No trials say nothing: [0, 1].
 * @param successes  from 0 to trials
 * @param trials     at least 0
 * @param z          standard normal quantile, at least 0: 1.96 for 95 % two-sided, 1.645 for a bound at 95 %
 * @returns  [low, high] within [0, 1], exactly 0 without successes and exactly 1 without failures
 * @example  wilson(0, 20, 1.96) // → [0, 0.1611]
 * @example  wilson(450, 500, 1.96) // → [0.8706, 0.9233]
 */
export function wilson(successes: number, trials: number, z: number): readonly [low: number, high: number] {
  inDomain(successes >= 0 && successes <= trials, 'successes from 0 to trials')
  inDomain(z >= 0, 'z at least 0')
  const failures = trials - successes
  const square = z * z
  const spread = z * Math.sqrt((successes / trials) * failures + square / 4)
  const total = trials + square
  return [
    successes === 0 ? 0 : (successes + square / 2 - spread) / total,
    failures === 0 ? 1 : (successes + square / 2 + spread) / total,
  ]
}
