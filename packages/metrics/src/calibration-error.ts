import { addToSum, type ExactSum, emptySum, sumValue } from '@ml-actions/stats/summaries/sum'
import type { Undefined } from './estimate.ts'
import { beyond } from './mean.ts'
import type { Statistic } from './statistic.ts'

/** Scores in bins, and what really happened. */
export interface Binned {
  readonly scores: Float64Array
  readonly labels: Float64Array
  /** The class that scores are of. */
  readonly positive: number
  /** What parts the bins, in ascending order; each edge lies in the bin below it. */
  readonly edges: readonly number[]
}

/**
 * Expected calibration error: over bins, how far the sum of scores is from the number of positive rows, per row.
 *
 * A row bears on its own bin only, so one pass over the rows serves all bins. To first order it adds its gap, or takes it
 * away where its bin’s scores are too high.
 */
export function calibrationError({ scores, labels, positive, edges }: Binned): Statistic | Undefined {
  const n = scores.length
  const bins = edges.length + 1
  const bin = Uint8Array.from(scores.map((score) => binOf(edges, score)))
  const gaps = scores.map((score, row) => (labels[row] === positive ? 1 : 0) - score)
  const exact: readonly ExactSum[] = Array.from({ length: bins }, emptySum)
  for (let row = 0; row < n; row++) addToSum(exact[bin[row] as number] as ExactSum, gaps[row] as number)
  const means = Float64Array.from(exact, (sum) => sumValue(sum) / n)
  const value = absolute(means)
  if (!Number.isFinite(value)) return beyond
  const weighted = (times: ArrayLike<number>) => {
    const sums = new Float64Array(bins)
    let rows = 0
    for (let row = 0; row < n; row++) {
      const weight = times[row] as number
      rows += weight
      sums[bin[row] as number] = (sums[bin[row] as number] as number) + weight * (gaps[row] as number)
    }
    return rows === 0 ? undefined : absolute(sums.map((sum) => sum / rows))
  }
  const influence = () => gaps.map((gap, row) => Math.sign(means[bin[row] as number] as number) * gap - value)
  return { value, n, weighted, influence }
}

/** The number of edges below a score. */
function binOf(edges: readonly number[], score: number): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((edges[middle] as number) < score) low = middle + 1
    else high = middle
  }
  return low
}

function absolute(means: Float64Array): number {
  return means.reduce((sum, mean) => sum + Math.abs(mean), 0)
}
