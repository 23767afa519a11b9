import { inDomain } from '../domain.ts'
import { incompleteBeta } from '../special/incomplete-beta.ts'
import { logMinusLinear } from '../special/log-minus-linear.ts'
import { stirlingRemainder } from '../special/stirling-remainder.ts'

/**
 * Probability of exactly `successes` among `trials` independent trials.
 *
 * Saddle-point form of Loader (2000), which keeps 13 digits for millions of trials.
 * @param successes  a whole number from 0 to trials
 * @param trials     a whole number
 * @param p          probability of one success, in [0, 1]
 * @example  binomialPmf(2, 5, 0.5) // → 0.3125
 */
export function binomialPmf(successes: number, trials: number, p: number): number {
  inDomain(p >= 0 && p <= 1, 'p in [0, 1]')
  inDomain(successes >= 0 && successes <= trials, 'successes from 0 to trials')
  if (successes === 0) return (1 - p) ** trials
  if (successes === trials) return p ** trials
  const failures = trials - successes
  const offset = trials * p - successes
  const deviance =
    successes * logMinusLinear((trials * p) / successes, offset / successes) +
    failures * logMinusLinear((trials * (1 - p)) / failures, -offset / failures)
  const remainder = stirlingRemainder(trials) - stirlingRemainder(successes) - stirlingRemainder(failures)
  return Math.sqrt(trials / (2 * Math.PI * successes * failures)) * Math.exp(deviance + remainder)
}

/**
 * Probability of at most `successes` among `trials` independent trials.
 *
 * Abramowitz and Stegun (1964), 26.5.24. For the upper tail, P(X ≥ k), pass failures: binomialCdf(trials − k, trials, 1 − p).
 * @param successes  a whole number; below 0 gives 0, from trials on gives 1
 * @param trials     a whole number
 * @param p          probability of one success, in [0, 1]
 * @example  binomialCdf(2, 5, 0.5) // → 0.5
 */
export function binomialCdf(successes: number, trials: number, p: number): number {
  inDomain(p >= 0 && p <= 1, 'p in [0, 1]')
  if (successes < 0) return 0
  if (successes >= trials) return 1
  return incompleteBeta(1 - p, trials - successes, successes + 1, p)
}
