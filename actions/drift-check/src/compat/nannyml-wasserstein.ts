import { wasserstein } from '@ml-actions/stats/distances/wasserstein'
import { countsBetween, equalEdges } from '@ml-actions/stats/summaries/equal-bins'
import type { CompatNumber } from './compat-number.ts'

const leastBinned = 10_000
const bins = 10_000

/** NannyML's Wasserstein distance. */
export const nannymlWasserstein: CompatNumber = {
  name: 'nannyml.wasserstein',
  summary:
    'Wasserstein distance of order 1, in the unit of the values; from 10,000 reference rows on over 10,000 equal bins of the reference, with what lies outside added',
  ofNumbers({ sorted: reference }, { sorted: current }) {
    const range = (reference.at(-1) ?? Number.NaN) - (reference[0] ?? Number.NaN)
    if (!Number.isFinite(range) || current.length === 0) return undefined
    return reference.length < leastBinned
      ? wasserstein(reference, current)
      : binnedDistance(reference, current)
  },
}

function binnedDistance(reference: Float64Array, current: Float64Array): number {
  const edges = equalEdges(reference, bins)
  const [lowest, highest] = [edges[0] as number, edges[bins] as number]
  const [before, now] = [countsBetween(reference, edges), countsBetween(current, edges)]
  const smaller = current.filter((value) => value < lowest)
  const bigger = current.filter((value) => value > highest)
  const width = (edges[1] as number) - lowest
  // Theirs counts the edge itself among the smaller values, so that one value more lies below every bin.
  let [below, belowNow, within] = [0, smaller.length === 0 ? 0 : smaller.length + 1, 0]
  for (let bin = 0; bin < bins; bin++) {
    below += before[bin] as number
    belowNow += now[bin] as number
    within += Math.abs(below / reference.length - belowNow / current.length) * width
  }
  const outside = [
    ...[...smaller].map((value) => lowest - value),
    ...[...bigger].map((value) => value - highest),
  ]
  return within + outside.reduce((sum, way) => sum + way, 0) / current.length
}
