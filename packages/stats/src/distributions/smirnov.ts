import { inDomain } from '../domain.ts'
import { binomialPmf } from './binomial.ts'

/**
 * Probability that a sample's distribution function lies at least d above its true one somewhere.
 *
 * Birnbaum and Tingey (1951), Ann. Math. Stat. 22:592–596: each term of their sum is a binomial probability times
 * d/(d + j/n), all of them above 0, so that no digit is lost.
 * @param n  values of the sample, at least 1
 * @param d  from 0 to 1
 * @example  smirnovSurvival(10, 0.4) // → 0.0294947
 */
export function smirnovSurvival(n: number, d: number): number {
  inDomain(n >= 1 && d >= 0 && d <= 1, 'n of at least 1, and d in [0, 1]')
  if (d === 0) return 1
  let sum = 0
  for (let j = Math.floor(n * (1 - d)); j >= 0; j--) {
    const at = d + j / n
    // At j/n = 1 − d the next step would have to be certain, and is not.
    if (at < 1) sum += (d / at) * binomialPmf(j, n, at)
  }
  return Math.min(1, sum)
}
