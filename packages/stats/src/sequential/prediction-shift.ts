import { inDomain } from '../domain.ts'
import { logMinusLinear } from '../special/log-minus-linear.ts'

/** Holds how often each class was predicted at both arms so far, and the log e-value of the looks. */
export interface ShiftEvidence {
  readonly candidate: readonly number[]
  readonly stable: readonly number[]
  /** Log e-value against "both arms predict alike". */
  readonly logE: number
}

/**
 * Makes the evidence of no looks.
 *
 * @param classes  how many classes or score bins there are, at least 2
 */
export function noShift(classes: number): ShiftEvidence {
  inDomain(Number.isInteger(classes) && classes >= 2, 'two classes or more')
  const none = Array.from({ length: classes }, () => 0)
  return { candidate: none, stable: none, logE: 0 }
}

/**
 * Evidence with one more look, judged by what the looks before it had shown.
 *
 * The ratio expected of each class comes from earlier counts only, shrunk towards the pool of both arms by 50 requests, so
 * the e-value stays one; each prediction is then the candidate's with probability w·r/(w·r + 1 − w). The order of looks
 * matters. A look in which one arm predicted nothing adds nothing.
 * @param candidate  predictions of each class at the candidate
 * @param stable     predictions of each class at the stable release
 */
export function withShiftLook(
  evidence: ShiftEvidence,
  candidate: readonly number[],
  stable: readonly number[],
): ShiftEvidence {
  const classes = evidence.candidate.length
  inDomain(candidate.length === classes && stable.length === classes, 'counts of every class')
  inDomain(
    [...candidate, ...stable].every((count) => count >= 0 && count < Number.POSITIVE_INFINITY),
    'counts of at least 0',
  )
  const [candidateTotal, stableTotal] = [totalOf(candidate), totalOf(stable)]
  if (candidateTotal === 0 || stableTotal === 0) return evidence
  const exposure = candidateTotal / (candidateTotal + stableTotal)
  const expected = expectedRatios(evidence)
  const gains = expected.map((ratio, i) => {
    const [c, s] = [candidate[i] as number, stable[i] as number]
    const excess = ratio - 1
    // The linear parts of both logarithms all but cancel, and exactly so when the arms predict alike.
    const linear = (c - (c + s) * exposure) * excess
    return (
      c * logMinusLinear(ratio) - (c + s) * logMinusLinear(1 + exposure * excess, exposure * excess) + linear
    )
  })
  return {
    candidate: evidence.candidate.map((count, i) => count + (candidate[i] as number)),
    stable: evidence.stable.map((count, i) => count + (stable[i] as number)),
    logE: evidence.logE + totalOf(gains),
  }
}

/**
 * Total variation distance between the predictions of both arms, less what chance alone would show.
 *
 * √max(0, TV² − b²) with b the mean distance of two equal arms of these sizes, ½ Σ √((2/π) q(1 − q)(1/nC + 1/nS)).
 * @returns  in [0, 1]; undefined when one arm predicted nothing
 * @example  shiftDistance({ candidate: [9000, 1000], stable: [5000, 5000], logE: 0 }) // → 0.3999666
 */
export function shiftDistance({ candidate, stable }: ShiftEvidence): number | undefined {
  const [candidateTotal, stableTotal] = [totalOf(candidate), totalOf(stable)]
  if (candidateTotal === 0 || stableTotal === 0) return undefined
  const distances = candidate.map((count, i) =>
    Math.abs(count / candidateTotal - (stable[i] as number) / stableTotal),
  )
  const chances = candidate.map((count, i) => {
    const pooled = (count + (stable[i] as number)) / (candidateTotal + stableTotal)
    return Math.sqrt((2 / Math.PI) * pooled * (1 - pooled) * (1 / candidateTotal + 1 / stableTotal))
  })
  return Math.sqrt(Math.max(0, (totalOf(distances) / 2) ** 2 - (totalOf(chances) / 2) ** 2))
}

function expectedRatios({ candidate, stable }: ShiftEvidence): readonly number[] {
  const [candidateTotal, stableTotal] = [totalOf(candidate), totalOf(stable)]
  return candidate.map((count, i) => {
    const other = stable[i] as number
    const pool = (count + other + 0.5) / (candidateTotal + stableTotal + candidate.length / 2)
    return (50 * pool + count) / (50 + candidateTotal) / ((50 * pool + other) / (50 + stableTotal))
  })
}

function totalOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
