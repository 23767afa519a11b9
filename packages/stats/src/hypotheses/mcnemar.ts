import { binomialCdf, binomialPmf } from '../distributions/binomial.ts'
import { chiSquareSurvival } from '../distributions/chi-square.ts'
import { inDomain } from '../domain.ts'

/**
 * Exact two-sided p-value of McNemar's test: is a row that two judges split on as likely to go either way?
 *
 * McNemar (1947), Psychometrika 12:153–157, by the binomial distribution at ½. No disagreement shows nothing: 1.
 * @param gained  rows only the first got right, a whole number
 * @param lost    rows only the second got right, a whole number
 * @example  mcnemarExact(10, 30) // → 0.002221
 */
export function mcnemarExact(gained: number, lost: number): number {
  refuseUncountable(gained, lost)
  return Math.min(1, 2 * binomialCdf(Math.min(gained, lost), gained + lost, 0.5))
}

/**
 * Mid-p value of McNemar's test: the exact one with the outcome seen counted half.
 *
 * Fagerland, Lydersen and Laake (2013), BMC Med. Res. Methodol. 13:91, which recommend it: less conservative than the
 * exact test and hardly ever above the nominal level.
 * @example  mcnemarMidP(2, 12) // → 0.00738525
 */
export function mcnemarMidP(gained: number, lost: number): number {
  refuseUncountable(gained, lost)
  const [fewer, total] = [Math.min(gained, lost), gained + lost]
  return Math.min(1, 2 * binomialCdf(fewer, total, 0.5) - binomialPmf(fewer, total, 0.5))
}

/**
 * McNemar's chi-square statistic, (gained − lost)² / (gained + lost), and its p-value for many disagreements.
 *
 * @param correction  whether to take Edwards' continuity correction of 1 off the difference
 * @example  mcnemarChiSquare(70, 59, true) // → { statistic: 0.7751938, p: 0.3786151 }
 */
export function mcnemarChiSquare(
  gained: number,
  lost: number,
  correction: boolean,
): { readonly statistic: number; readonly p: number } {
  refuseUncountable(gained, lost)
  if (gained + lost === 0) return { statistic: 0, p: 1 }
  const apart = Math.max(0, Math.abs(gained - lost) - (correction ? 1 : 0))
  const statistic = apart ** 2 / (gained + lost)
  return { statistic, p: chiSquareSurvival(statistic, 1) }
}

function refuseUncountable(gained: number, lost: number): void {
  inDomain(
    Number.isInteger(gained) && Number.isInteger(lost) && gained >= 0 && lost >= 0,
    'whole numbers gained and lost',
  )
}
