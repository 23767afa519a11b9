import { inDomain } from '../domain.ts'
import { durbinCdf } from './durbin.ts'
import { pelzGoodCdf } from './pelz-good.ts'
import { smirnovSurvival } from './smirnov.ts'

/**
 * Probability that a sample's distribution function lies at least d from its true one somewhere, above or below.
 *
 * Which method is good where: Simard and L'Ecuyer (2011), J. Stat. Softw. 39(11), section 3, as scipy's `kstwo` chooses.
 * Exact for n up to 140, and wherever both sides cannot happen at once; from n·d² = 2.2 (or 4) on twice the one-sided
 * probability, which is at most 2e-6 of itself too large; for many values and small d the series of Pelz and Good.
 * @param n  values of the sample, a whole number of at least 1
 * @param d  from 0 to 1
 * @example  kolmogorovSurvival(10, 0.4) // → 0.0589892
 */
export function kolmogorovSurvival(n: number, d: number): number {
  inDomain(Number.isInteger(n) && n >= 1 && d >= 0 && d <= 1, 'whole n of at least 1, and d in [0, 1]')
  if (n * d <= 0.5) return 1
  const [spread, few] = [n * d * d, n <= fewValues]
  if (spread >= 370) return 0
  if (d >= 0.5 || spread >= (few ? 4 : 2.2)) return Math.min(1, 2 * smirnovSurvival(n, d))
  const isExact = few || (n <= 100_000 && n * d ** 1.5 <= 1.4)
  return Math.min(1, Math.max(0, 1 - (isExact ? durbinCdf(n, d) : pelzGoodCdf(n, d))))
}

const fewValues = 140
