import { jensenShannon } from '@ml-actions/stats/distances/jensen-shannon'
import { sharesOf } from '@ml-actions/stats/distances/shares'
import { countsBetween, doaneBins, equalEdges } from '@ml-actions/stats/summaries/equal-bins'
import type { CompatNumber } from './compat-number.ts'

/** NannyML's Jensen–Shannon distance. */
export const nannymlJensenShannon: CompatNumber = {
  name: 'nannyml.jensen_shannon',
  summary:
    'root of the Jensen–Shannon divergence in bits: of Doane’s bins of the reference, or of its values; what lies outside is one bin more',
  ofNumbers({ sorted: reference }, { sorted: current }) {
    const range = (reference.at(-1) ?? Number.NaN) - (reference[0] ?? Number.NaN)
    if (!Number.isFinite(range) || current.length === 0) return undefined
    const bins = doaneBins(reference)
    // The cubes of the largest doubles are beyond all of them.
    if (!Number.isFinite(bins)) return undefined
    const edges = equalEdges(reference, bins)
    return distance(countsBetween(reference, edges), countsBetween(current, edges), current.length)
  },
  ofCategories({ counts: reference }, { counts: current }) {
    const rows = [...current.values()].reduce((sum, count) => sum + count, 0)
    if (reference.size === 0 || rows === 0) return undefined
    const kept = [...reference.keys()].map((value) => current.get(value) ?? 0)
    return distance([...reference.values()], kept, rows)
  },
}

function distance(reference: readonly number[], kept: readonly number[], rows: number): number {
  const outside = rows - kept.reduce((sum, count) => sum + count, 0)
  return jensenShannon([...kept, outside], [...sharesOf(reference), 0])
}
