import { nothing, type Undefined } from './estimate.ts'
import { descending } from './order.ts'
import type { Statistic } from './statistic.ts'

/**
 * Average precision of a score: the precision at each positive row's score, averaged over the positive rows.
 *
 * Rows of one score enter together. What a row adds: its own precision, and what it does to those at and below it.
 * @param positive  1 for a positive row, 0 for another
 */
export function averagePrecisionOf(positive: Uint8Array, scores: Float64Array): Statistic | Undefined {
  const { rows, ends } = descending(scores)
  const n = rows.length
  const value = (times?: ArrayLike<number>) => {
    let [hits, all, sum, at] = [0, 0, 0, 0]
    for (const end of ends) {
      const before = hits
      for (; at < end; at++) {
        const row = rows[at] as number
        const weight = times?.[row] ?? 1
        all += weight
        if (positive[row] === 1) hits += weight
      }
      if (hits > before) sum += (hits - before) * (hits / all)
    }
    return hits === 0 ? undefined : sum / hits
  }
  const seen = value()
  if (seen === undefined) return nothing
  const influence = () => {
    const positives = positive.reduce((sum, each) => sum + each, 0)
    const adds = new Float64Array(n)
    // From the lowest score up: what one more positive, or negative, row would do to all precisions so far.
    let [hits, all, ofPositive, ofNegative, end] = [positives, n, 0, 0, n]
    for (let group = ends.length - 1; group >= 0; group--) {
      const start = group === 0 ? 0 : (ends[group - 1] as number)
      let inGroup = 0
      for (let at = start; at < end; at++) inGroup += positive[rows[at] as number] as number
      ofPositive += (inGroup * (all - hits)) / all ** 2
      ofNegative -= (inGroup * hits) / all ** 2
      for (let at = start; at < end; at++) {
        const row = rows[at] as number
        const own = positive[row] === 1 ? hits / all - seen + ofPositive : ofNegative
        adds[row] = (n * own) / positives
      }
      hits -= inGroup
      all = start
      end = start
    }
    return adds
  }
  return { value: seen, n, weighted: value, influence }
}
