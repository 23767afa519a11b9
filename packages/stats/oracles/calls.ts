import { benjaminiHochberg } from '@ml-actions/stats/corrections/benjamini-hochberg'
import { benjaminiYekutieli } from '@ml-actions/stats/corrections/benjamini-yekutieli'
import { holm } from '@ml-actions/stats/corrections/holm'
import { betaQuantile } from '@ml-actions/stats/distributions/beta'
import { binomialCdf, binomialPmf } from '@ml-actions/stats/distributions/binomial'
import { chiSquareSurvival } from '@ml-actions/stats/distributions/chi-square'
import { normalCdf, normalQuantile } from '@ml-actions/stats/distributions/normal'
import { studentTCdf, studentTQuantile } from '@ml-actions/stats/distributions/student-t'
import { delong, delongPaired } from '@ml-actions/stats/hypotheses/delong'
import { mcnemarChiSquare, mcnemarExact, mcnemarMidP } from '@ml-actions/stats/hypotheses/mcnemar'
import { spiegelhalter } from '@ml-actions/stats/hypotheses/spiegelhalter'
import { twoProportions } from '@ml-actions/stats/hypotheses/two-proportions'
import { aucDifferenceInterval, aucInterval } from '@ml-actions/stats/intervals/auc'
import { acceleration, bcaInterval, percentileInterval } from '@ml-actions/stats/intervals/bootstrap'
import { clopperPearson } from '@ml-actions/stats/intervals/clopper-pearson'
import { newcombe } from '@ml-actions/stats/intervals/newcombe'
import { pairedT, pairedTPValue } from '@ml-actions/stats/intervals/paired-t'
import { quantileRanks } from '@ml-actions/stats/intervals/quantile-bounds'
import { tango, tangoPValue, tangoScore } from '@ml-actions/stats/intervals/tango'
import { wilson } from '@ml-actions/stats/intervals/wilson'
import { seeded } from '@ml-actions/stats/random'
import { aboveCeilingLogE, belowLimitLogE } from '@ml-actions/stats/sequential/absolute-limit'
import { betaBinomialLogE } from '@ml-actions/stats/sequential/beta-binomial'
import {
  failLogE,
  type LabelEvidence,
  noEvidence,
  passLogE,
  ratioSequence,
  ratios,
  withLook,
} from '@ml-actions/stats/sequential/conditional-label'
import { dispersion } from '@ml-actions/stats/sequential/dispersion'
import {
  noShift,
  type ShiftEvidence,
  shiftDistance,
  withShiftLook,
} from '@ml-actions/stats/sequential/prediction-shift'
import { bennettRows, hoeffdingRows } from '@ml-actions/stats/sizing/hoeffding-rows'
import { pairedRows } from '@ml-actions/stats/sizing/paired-rows'
import { proportionRows } from '@ml-actions/stats/sizing/proportion-rows'
import { zeroFailureRows } from '@ml-actions/stats/sizing/zero-failure-rows'
import { erf } from '@ml-actions/stats/special/erf'
import { erfc } from '@ml-actions/stats/special/erfc'
import { incompleteBeta } from '@ml-actions/stats/special/incomplete-beta'
import { incompleteGamma } from '@ml-actions/stats/special/incomplete-gamma'
import { logGamma } from '@ml-actions/stats/special/log-gamma'
import { logMinusLinear } from '@ml-actions/stats/special/log-minus-linear'
import { logSumExp } from '@ml-actions/stats/special/log-sum-exp'
import { stirlingRemainder } from '@ml-actions/stats/special/stirling-remainder'
import { momentsOf, skewness, variance } from '@ml-actions/stats/summaries/moments'
import { quantile } from '@ml-actions/stats/summaries/quantile'
import { sumOf } from '@ml-actions/stats/summaries/sum'

type Counts = readonly (readonly [
  candidateTotal: number,
  stableTotal: number,
  candidateBad: number,
  stableBad: number,
])[]
type Shifts = readonly (readonly [candidate: readonly number[], stable: readonly number[]])[]

/** What the oracle files call: the package's functions as they are, and those that need looks made first. */
export const calls: Readonly<Record<string, (...given: never[]) => unknown>> = {
  ...{ aboveCeilingLogE, acceleration, aucDifferenceInterval, aucInterval, bcaInterval, belowLimitLogE },
  ...{
    benjaminiHochberg,
    benjaminiYekutieli,
    bennettRows,
    betaBinomialLogE,
    betaQuantile,
    binomialCdf,
    binomialPmf,
  },
  ...{ chiSquareSurvival, clopperPearson, delong, delongPaired, dispersion, erf, erfc, hoeffdingRows, holm },
  ...{ incompleteBeta, incompleteGamma, logGamma, logMinusLinear, logSumExp, mcnemarChiSquare, mcnemarExact },
  ...{ mcnemarMidP, momentsOf, newcombe, normalCdf, normalQuantile, pairedRows, pairedT, pairedTPValue },
  ...{
    percentileInterval,
    proportionRows,
    quantile,
    quantileRanks,
    spiegelhalter,
    stirlingRemainder,
    studentTCdf,
  },
  ...{ studentTQuantile, sumOf, tango, tangoPValue, tangoScore, twoProportions, wilson, zeroFailureRows },
  failLogE: (looks: Counts, dispersed?: number) => failLogE(evidenceOf(looks, 1.5), dispersed),
  passLogE: (looks: Counts, margin: number, dispersed?: number) =>
    passLogE(evidenceOf(looks, margin), dispersed),
  ratioSequence: (looks: Counts, alpha: number, dispersed?: number) =>
    ratioSequence(evidenceOf(looks, 1.5), alpha, dispersed),
  logAt: (looks: Counts, ratio: number) => evidenceOf(looks, 1.5).logs[ratios.indexOf(ratio)],
  randomBelows: (seed: string, limit: number, count: number) => {
    const random = seeded(seed)
    return Array.from({ length: count }, () => random.below(limit))
  },
  randomNexts: (seed: string, count: number) => {
    const random = seeded(seed)
    return Array.from({ length: count }, () => random.next())
  },
  shiftDistance: (looks: Shifts) => shiftDistance(shiftOf(looks)),
  shiftLogE: (looks: Shifts) => shiftOf(looks).logE,
  skewness: (values: readonly number[]) => skewness(momentsOf(values)),
  variance: (values: readonly number[]) => variance(momentsOf(values)),
}

function evidenceOf(looks: Counts, margin: number): LabelEvidence {
  return looks.reduce(
    (evidence, [candidateTotal, stableTotal, candidateBad, stableBad]) =>
      withLook(evidence, { candidateTotal, stableTotal, candidateBad, stableBad }),
    noEvidence(margin),
  )
}

function shiftOf(looks: Shifts): ShiftEvidence {
  return looks.reduce(
    (evidence, [candidate, stable]) => withShiftLook(evidence, candidate, stable),
    noShift(looks[0]?.[0].length ?? 0),
  )
}
