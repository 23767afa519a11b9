import { largestDifference } from '@ml-actions/stats/distances/largest-difference'
import type { CompatNumber } from './compat-number.ts'
import { paired } from './sample.ts'

/** NannyML's L-infinity distance. */
export const nannymlLInfinity: CompatNumber = {
  name: 'nannyml.l_infinity',
  summary: 'the largest difference of one value’s share',
  ofCategories({ counts: reference }, { counts: current }) {
    if (reference.size === 0 || current.size === 0) return undefined
    const counts = paired(reference, current)
    return largestDifference(counts.reference, counts.current)
  },
}
