import { inDomain } from '../domain.ts'
import { logSumExp } from '../special/log-sum-exp.ts'

/** Holds what was counted at both arms between two moments. */
export interface Look {
  readonly candidateTotal: number
  readonly stableTotal: number
  readonly candidateBad: number
  readonly stableBad: number
}

/** Holds all looks so far: log-likelihood ratios against equal bad rates, and the totals of the looks that counted. */
export interface LabelEvidence extends Look {
  /** The bad-rate ratio from which on a candidate is unacceptable, above 1. */
  readonly margin: number
  /** L at each of `ratios`. */
  readonly logs: readonly number[]
  /** L at the margin. */
  readonly logAtMargin: number
}

const QUARTERS = Array.from({ length: 37 }, (_, i) => i - 12)

/** The bad-rate ratios, candidate to stable, at which evidence is kept: 2^(k/4) for k from −12 to 24. */
export const ratios: readonly number[] = QUARTERS.map((k) => 2 ** (k / 4))

const worse = weighted((k) => (k > 0 ? 2 ** (-k / 8) : 0))
const noWorse = weighted((k) => (k > 0 ? 0 : k === 0 ? 12 : 1))

/**
 * Makes the evidence of no looks.
 *
 * @param margin  bad-rate ratio from which on a candidate is unacceptable, above 1
 */
export function noEvidence(margin: number): LabelEvidence {
  inDomain(margin > 1 && margin < Number.POSITIVE_INFINITY, 'a finite margin above 1')
  return {
    margin,
    logs: ratios.map(() => 0),
    logAtMargin: 0,
    candidateTotal: 0,
    stableTotal: 0,
    candidateBad: 0,
    stableBad: 0,
  }
}

/**
 * Evidence with one more look.
 *
 * Conditional on the exposure observed, each bad request is the candidate's with probability w when the rates are equal,
 * whatever the rate is at the time: the test of Lindon and Malek (2022), arXiv:2011.03567, with the exposure of each look.
 * L(ρ) grows by xC ln ρ − (xC + xS) ln(wρ + 1 − w). A look in which one arm had no requests adds nothing.
 */
export function withLook(evidence: LabelEvidence, look: Look): LabelEvidence {
  const { candidateTotal, stableTotal, candidateBad, stableBad } = look
  inDomain(candidateBad >= 0 && candidateBad <= candidateTotal, 'candidate bad from 0 to total')
  inDomain(stableBad >= 0 && stableBad <= stableTotal, 'stable bad from 0 to total')
  if (candidateTotal === 0 || stableTotal === 0) return evidence
  const exposure = candidateTotal / (candidateTotal + stableTotal)
  const gain = (ratio: number): number =>
    candidateBad * Math.log(ratio) - (candidateBad + stableBad) * Math.log1p(exposure * (ratio - 1))
  return merged(evidence, {
    ...look,
    margin: evidence.margin,
    logs: ratios.map(gain),
    logAtMargin: gain(evidence.margin),
  })
}

/** Evidence of two stretches of looks together; both must have the same margin. */
export function merged(first: LabelEvidence, second: LabelEvidence): LabelEvidence {
  inDomain(first.margin === second.margin, 'evidence with the same margin')
  return {
    margin: first.margin,
    logs: first.logs.map((log, i) => log + (second.logs[i] as number)),
    logAtMargin: first.logAtMargin + second.logAtMargin,
    candidateTotal: first.candidateTotal + second.candidateTotal,
    stableTotal: first.stableTotal + second.stableTotal,
    candidateBad: first.candidateBad + second.candidateBad,
    stableBad: first.stableBad + second.stableBad,
  }
}

/**
 * Log e-value against "the candidate's bad rate is at most the stable's".
 *
 * A mixture over ratios above 1, weighted ρ^(−1/2). Whenever one looks, exp of it exceeds 1/α with probability at most α
 * if the hypothesis is true (Ville's inequality).
 * @param dispersion  variance of the counts over a binomial's, at least 1; every L is divided by it
 */
export function failLogE(evidence: LabelEvidence, dispersion: number = 1): number {
  return mixture(evidence, worse, dispersion)
}

/**
 * Log e-value against "the candidate's bad rate is at least the margin times the stable's".
 *
 * A mixture over ratios up to 1, half of it at 1, relative to the likelihood at the margin.
 * @param dispersion  variance of the counts over a binomial's, at least 1; every L is divided by it
 */
export function passLogE(evidence: LabelEvidence, dispersion: number = 1): number {
  return mixture(evidence, noWorse, dispersion) - evidence.logAtMargin / dispersion
}

/**
 * Confidence sequence for the bad-rate ratio: with probability 1 − α it holds the true ratio at every look at once.
 *
 * The kept ratios whose likelihood is not below α times the mean. Ends at 1/8 or 64 mean that there may be no end.
 * @param alpha       in (0, 1)
 * @param dispersion  variance of the counts over a binomial's, at least 1; every L is divided by it
 * @returns  [low, high], each one of `ratios`
 */
export function ratioSequence(
  evidence: LabelEvidence,
  alpha: number,
  dispersion: number = 1,
): readonly [low: number, high: number] {
  inDomain(alpha > 0 && alpha < 1, 'alpha in (0, 1)')
  const mean = mixture(
    evidence,
    weighted(() => 1),
    dispersion,
  )
  const held = ratios.filter((_, i) => mean - (evidence.logs[i] as number) / dispersion < -Math.log(alpha))
  return [Math.min(...held), Math.max(...held)]
}

/** Gives the logarithms of weights over the grid, normalised. */
function weighted(weight: (k: number) => number): readonly number[] {
  const weights = QUARTERS.map(weight)
  const total = weights.reduce((sum, one) => sum + one, 0)
  return weights.map((one) => Math.log(one / total))
}

function mixture(evidence: LabelEvidence, logWeights: readonly number[], dispersion: number): number {
  inDomain(dispersion >= 1, 'a dispersion of at least 1')
  return logSumExp(evidence.logs.map((log, i) => log / dispersion + (logWeights[i] as number)))
}
