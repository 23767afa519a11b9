import { inDomain } from '../domain.ts'
import { logSumExp } from '../special/log-sum-exp.ts'

/** Holds how many of some requests were bad. */
export interface BadCount {
  readonly bad: number
  readonly total: number
}

/**
 * Log e-value against "the bad rate is at least the limit"; a large one shows that it is below.
 *
 * The mean of the likelihood ratios at limit · 2^(−k/2), k = 1 to 12, and at a rate of 0. Without a bad request,
 * 342 show that a rate is below 1 % at α = 5 %.
 * @param limit  in (0, 1)
 * @example  belowLimitLogE({ bad: 0, total: 342 }, 0.01) // → 2.9968
 */
export function belowLimitLogE(count: BadCount, limit: number): number {
  refuseUncountable(count, limit)
  const rates = Array.from({ length: 12 }, (_, i) => limit * 2 ** (-(i + 1) / 2))
  return meanLogRatio(count, limit, [...rates, 0])
}

/**
 * Log e-value against "the bad rate is at most the ceiling"; a large one shows that it is above.
 *
 * The mean of the likelihood ratios at ceiling · 2^(k/4), k = 1 to 24, as far as they are below 1.
 * @param ceiling  in (0, 2^−¼), so that one such rate exists
 * @example  aboveCeilingLogE({ bad: 5, total: 20 }, 0.05) // → 3.4056930
 */
export function aboveCeilingLogE(count: BadCount, ceiling: number): number {
  refuseUncountable(count, ceiling)
  const rates = Array.from({ length: 24 }, (_, i) => ceiling * 2 ** ((i + 1) / 4)).filter((rate) => rate < 1)
  inDomain(rates.length > 0, 'a ceiling below 2^-0.25')
  return meanLogRatio(count, ceiling, rates)
}

function meanLogRatio({ bad, total }: BadCount, from: number, rates: readonly number[]): number {
  const logs = rates.map(
    (rate) =>
      (bad === 0 ? 0 : bad * Math.log(rate / from)) + (total - bad) * (Math.log1p(-rate) - Math.log1p(-from)),
  )
  return logSumExp(logs) - Math.log(rates.length)
}

function refuseUncountable({ bad, total }: BadCount, rate: number): void {
  inDomain(bad >= 0 && bad <= total, 'bad from 0 to total')
  inDomain(rate > 0 && rate < 1, 'a rate in (0, 1)')
}
