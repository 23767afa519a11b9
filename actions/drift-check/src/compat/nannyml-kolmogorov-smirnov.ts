import { largestGap } from '@ml-actions/stats/hypotheses/kolmogorov-smirnov'
import { countsBetween, evenEdges } from '@ml-actions/stats/summaries/equal-bins'
import type { CompatNumber } from './compat-number.ts'

const leastBinned = 10_000
const bins = 10_000

/** NannyML's Kolmogorov–Smirnov statistic. */
export const nannymlKolmogorovSmirnov: CompatNumber = {
  name: 'nannyml.kolmogorov_smirnov',
  summary:
    'the largest gap between the distribution functions; from 10,000 reference rows on at the upper edges of 10,000 equal bins of the reference',
  ofNumbers({ sorted: reference }, { sorted: current }) {
    const range = (reference.at(-1) ?? Number.NaN) - (reference[0] ?? Number.NaN)
    if (!Number.isFinite(range) || current.length === 0) return undefined
    return reference.length < leastBinned
      ? largestGap(reference, current).statistic
      : binnedGap(reference, current)
  },
}

function binnedGap(reference: Float64Array, current: Float64Array): number {
  const edges = evenEdges(reference[0] as number, reference.at(-1) as number, bins)
  const before = countsBetween(reference, edges)
  const now = countsBetween(current, edges)
  let [below, belowNow, most] = [0, current.findIndex((value) => value >= (edges[0] as number)), 0]
  if (belowNow < 0) belowNow = current.length
  for (let bin = 0; bin < bins; bin++) {
    below += before[bin] as number
    belowNow += now[bin] as number
    most = Math.max(most, Math.abs(below / reference.length - belowNow / current.length))
  }
  return most
}
