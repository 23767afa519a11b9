import { largestDifference } from '@ml-actions/stats/distances/largest-difference'
import type { CompatNumber } from './compat-number.ts'
import { paired } from './sample.ts'

/** TensorFlow Data Validation's infinity norm. */
export const tfdvInfinityNorm: CompatNumber = {
  name: 'tfdv.infinity_norm',
  summary: 'the largest difference of one value’s share',
  ofCategories({ counts: reference }, { counts: current }) {
    if (reference.size === 0 || current.size === 0) return undefined
    const counts = paired(reference, current)
    return largestDifference(counts.reference, counts.current)
  },
}
