import { inDomain } from '../domain.ts'
import type { Random } from '../random.ts'
import { binomialPmf } from './binomial.ts'

/**
 * Draws the number of successes among independent trials.
 *
 * Inversion where at most ten are expected of the rarer kind, else transformed rejection with squeeze, BTRS of Hörmann
 * (1993), J. Stat. Comput. Simul. 46:101–110: about 1.15 tries whatever the number of trials.
 * @param trials  a whole number, at least 0
 * @param p       probability of one success, in [0, 1]
 * @example  binomialSample(10, 1, seeded('any')) // → 10
 */
export function binomialSample(trials: number, p: number, random: Random): number {
  inDomain(Number.isInteger(trials) && trials >= 0, 'a whole number of trials')
  inDomain(p >= 0 && p <= 1, 'p in [0, 1]')
  if (p > 0.5) return trials - binomialSample(trials, 1 - p, random)
  return trials * p < 10 ? byInversion(trials, p, random) : byRejection(trials, p, random)
}

function byInversion(trials: number, p: number, random: Random): number {
  const odds = p / (1 - p)
  let left = random.next()
  let mass = (1 - p) ** trials
  let successes = 0
  while (left >= mass && successes < trials) {
    left -= mass
    successes += 1
    mass *= (odds * (trials - successes + 1)) / successes
  }
  return successes
}

function byRejection(trials: number, p: number, random: Random): number {
  const deviation = Math.sqrt(trials * p * (1 - p))
  const b = 1.15 + 2.53 * deviation
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const squeeze = 0.92 - 4.2 / b
  const alpha = (2.83 + 5.1 / b) * deviation
  const most = binomialPmf(Math.floor((trials + 1) * p), trials, p)
  for (;;) {
    const u = random.next() - 0.5
    const v = random.next()
    const edge = 0.5 - Math.abs(u)
    const successes = Math.floor(((2 * a) / edge + b) * u + trials * p + 0.5)
    if (edge >= 0.07 && v <= squeeze) return successes
    if (successes < 0 || successes > trials) continue
    if ((v * alpha) / (a / (edge * edge) + b) <= binomialPmf(successes, trials, p) / most) return successes
  }
}
