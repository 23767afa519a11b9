import { normalQuantile } from '@ml-actions/stats/distributions/normal'
import { twoProportions } from '@ml-actions/stats/hypotheses/two-proportions'
import { ascending } from '@ml-actions/stats/summaries/order'
import type { Judge } from './rollouts.ts'
import type { Counts } from './traffic.ts'

/** A one-sided z-test of two shares at 1 %, taken at each look as if it were the only one. */
export function zTest(): Judge {
  let sum = { candidate: nothing, stable: nothing }
  return (look) => {
    sum = { candidate: plus(sum.candidate, look.candidate), stable: plus(sum.stable, look.stable) }
    const asProportion = ({ bad, requests }: Counts['stable']) => ({ successes: bad, trials: requests })
    const { z } = twoProportions(asProportion(sum.candidate), asProportion(sum.stable))
    return z > oneInHundred
  }
}

/**
 * Kayenta's classification of one metric: the Mann–Whitney test on one share a look, with a confidence interval of 98 %
 * whose lower end must be above a quarter of the estimate
 * (kayenta-judge, MannWhitneyClassifier.scala and NetflixACAJudge.scala at 39c1d8a).
 * @param looksAt  tells at which looks it is asked; between them it only gathers
 */
export function mannWhitney(looksAt: (look: number) => boolean): Judge {
  const candidate: number[] = []
  const stable: number[] = []
  return (look) => {
    if (look.candidate.requests === 0 || look.stable.requests === 0) return false
    candidate.push(look.candidate.bad / look.candidate.requests)
    stable.push(look.stable.bad / look.stable.requests)
    return looksAt(candidate.length) && isHigh(candidate, stable)
  }
}

/** A threshold on the share of good requests: so many looks below it, in all, take the candidate back. */
export function threshold(good: number, failures: number): Judge {
  let failed = 0
  return ({ candidate: { requests, bad } }) => {
    if (requests > 0 && (requests - bad) / requests < good) failed += 1
    return failed >= failures
  }
}

const oneInHundred = normalQuantile(0.99)
const nothing = { requests: 0, bad: 0 }

function plus(one: Counts['stable'], other: Counts['stable']): Counts['stable'] {
  return { requests: one.requests + other.requests, bad: one.bad + other.bad }
}

/** The interval's lower end is above a shift when the samples, moved by that shift, still differ at its level. */
function isHigh(candidate: readonly number[], stable: readonly number[]): boolean {
  const estimate = medianDifference(candidate, stable)
  return estimate > 0 && zOf(candidate, stable, 0.25 * estimate) > oneInHundred
}

/** Hodges and Lehmann's estimate of a shift: the median of all differences. */
function medianDifference(candidate: readonly number[], stable: readonly number[]): number {
  const differences = Float64Array.from({ length: candidate.length * stable.length }, (_, at) => {
    const [row, column] = [Math.floor(at / stable.length), at % stable.length]
    return (candidate[row] as number) - (stable[column] as number)
  }).sort()
  const middle = differences.length / 2
  const [below, above] = [differences[Math.ceil(middle) - 1], differences[Math.floor(middle)]]
  return ((below as number) + (above as number)) / 2
}

/** z of the rank sum by its normal approximation, with corrections for ties and continuity, as R has it. */
function zOf(candidate: readonly number[], stable: readonly number[], shift: number): number {
  const [m, n] = [candidate.length, stable.length]
  const all = Float64Array.from([...candidate.map((value) => value - shift), ...stable])
  const order = ascending(all)
  let [rankSum, ties] = [0, 0]
  for (let from = 0; from < all.length; ) {
    let to = from
    while (to < all.length && all[order[to] as number] === all[order[from] as number]) to += 1
    const rank = (from + 1 + to) / 2
    for (let at = from; at < to; at++) if ((order[at] as number) < m) rankSum += rank
    ties += (to - from) ** 3 - (to - from)
    from = to
  }
  const excess = rankSum - (m * (m + 1)) / 2 - (m * n) / 2
  const variance = ((m * n) / 12) * (m + n + 1 - ties / ((m + n) * (m + n - 1)))
  return variance === 0 ? 0 : (excess - Math.sign(excess) * 0.5) / Math.sqrt(variance)
}
