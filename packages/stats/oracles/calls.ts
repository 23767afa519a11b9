import { benjaminiHochberg } from '../src/corrections/benjamini-hochberg.ts'
import { benjaminiYekutieli } from '../src/corrections/benjamini-yekutieli.ts'
import { holm } from '../src/corrections/holm.ts'
import { jensenShannon } from '../src/distances/jensen-shannon.ts'
import { kullbackLeibler } from '../src/distances/kullback-leibler.ts'
import { populationStability } from '../src/distances/population-stability.ts'
import { wasserstein } from '../src/distances/wasserstein.ts'
import { betaQuantile } from '../src/distributions/beta.ts'
import { binomialCdf, binomialPmf } from '../src/distributions/binomial.ts'
import { chiSquareSurvival } from '../src/distributions/chi-square.ts'
import { durbinCdf } from '../src/distributions/durbin.ts'
import { hypergeometricSurvival } from '../src/distributions/hypergeometric.ts'
import { kolmogorovSurvival } from '../src/distributions/kolmogorov.ts'
import { normalCdf, normalQuantile } from '../src/distributions/normal.ts'
import { pelzGoodCdf } from '../src/distributions/pelz-good.ts'
import { smirnovSurvival } from '../src/distributions/smirnov.ts'
import { studentTCdf, studentTQuantile } from '../src/distributions/student-t.ts'
import { delong, delongPaired } from '../src/hypotheses/delong.ts'
import { pairedEquivalence } from '../src/hypotheses/equivalence.ts'
import { asymptoticGapP, exactGapP, largestGap } from '../src/hypotheses/kolmogorov-smirnov.ts'
import { mcnemarChiSquare, mcnemarExact, mcnemarMidP } from '../src/hypotheses/mcnemar.ts'
import { risen } from '../src/hypotheses/risen.ts'
import { signFlips } from '../src/hypotheses/sign-flips.ts'
import { spiegelhalter } from '../src/hypotheses/spiegelhalter.ts'
import { twoProportions } from '../src/hypotheses/two-proportions.ts'
import { aucDifferenceInterval, aucInterval } from '../src/intervals/auc.ts'
import { acceleration, bcaInterval, percentileInterval } from '../src/intervals/bootstrap.ts'
import { clopperPearson } from '../src/intervals/clopper-pearson.ts'
import { newcombe } from '../src/intervals/newcombe.ts'
import { pairedT, pairedTPValue } from '../src/intervals/paired-t.ts'
import { quantileRanks } from '../src/intervals/quantile-bounds.ts'
import { tango, tangoPValue, tangoScore } from '../src/intervals/tango.ts'
import { wilson } from '../src/intervals/wilson.ts'
import { seeded } from '../src/random.ts'
import { aboveCeilingLogE, belowLimitLogE } from '../src/sequential/absolute-limit.ts'
import { betaBinomialLogE } from '../src/sequential/beta-binomial.ts'
import {
  failLogE,
  type LabelEvidence,
  noEvidence,
  passLogE,
  ratioSequence,
  ratios,
  withLook,
} from '../src/sequential/conditional-label.ts'
import { dispersion } from '../src/sequential/dispersion.ts'
import {
  noShift,
  type ShiftEvidence,
  shiftDistance,
  withShiftLook,
} from '../src/sequential/prediction-shift.ts'
import { bennettRows, hoeffdingRows } from '../src/sizing/hoeffding-rows.ts'
import { pairedPower } from '../src/sizing/paired-power.ts'
import { pairedRows } from '../src/sizing/paired-rows.ts'
import { proportionRows } from '../src/sizing/proportion-rows.ts'
import { zeroFailureRows } from '../src/sizing/zero-failure-rows.ts'
import { erf } from '../src/special/erf.ts'
import { erfc } from '../src/special/erfc.ts'
import { incompleteBeta } from '../src/special/incomplete-beta.ts'
import { incompleteGamma } from '../src/special/incomplete-gamma.ts'
import { logGamma } from '../src/special/log-gamma.ts'
import { logMinusLinear } from '../src/special/log-minus-linear.ts'
import { logSumExp } from '../src/special/log-sum-exp.ts'
import { stirlingRemainder } from '../src/special/stirling-remainder.ts'
import { countsBetween, doaneBins, equalEdges, sturgesBins } from '../src/summaries/equal-bins.ts'
import { exactVariance } from '../src/summaries/exact-variance.ts'
import { momentsOf, skewness, variance } from '../src/summaries/moments.ts'
import { quantile } from '../src/summaries/quantile.ts'
import { nearestDouble, nearestRoot } from '../src/summaries/ratio.ts'
import { addSquare, emptySquares, exactSquares } from '../src/summaries/squares.ts'
import { addToSum, emptySum, exactSum, sumOf } from '../src/summaries/sum.ts'

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
  ...{ pairedEquivalence, pairedPower },
  ...{ jensenShannon, kullbackLeibler, populationStability, wasserstein },
  ...{ hypergeometricSurvival, risen },
  ...{ durbinCdf, kolmogorovSurvival, pelzGoodCdf, smirnovSurvival },
  ...{ countsBetween, doaneBins, equalEdges, largestGap, sturgesBins },
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
  asymptoticGapP: (one: readonly number[], other: readonly number[]) =>
    asymptoticGapP(largestGap(one, other)),
  exactGapP: (one: readonly number[], other: readonly number[]) => exactGapP(largestGap(one, other)),
  exactDeviation: (values: readonly number[]) => {
    const [sum, squares] = [emptySum(), emptySquares()]
    for (const value of values) {
      addToSum(sum, value)
      addSquare(squares, value)
    }
    return nearestRoot(exactVariance(values.length, exactSum(sum), exactSquares(squares)))
  },
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
  ratioDouble: (above: string, below: string) =>
    nearestDouble({ numerator: BigInt(above), denominator: BigInt(below) }),
  ratioRoot: (above: string, below: string) =>
    nearestRoot({ numerator: BigInt(above), denominator: BigInt(below) }),
  signFlipsExact: (values: readonly number[]) => signFlips(values, { flips: 1, random: seeded('exact') }),
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
