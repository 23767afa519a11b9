import type { CompatNumber } from './compat-number.ts'
import { paired } from './sample.ts'

/** TensorFlow Data Validation's normalized absolute difference. */
export const tfdvNormalizedAbsDifference: CompatNumber = {
  name: 'tfdv.normalized_abs_difference',
  summary: 'the largest difference of one value’s count over the rows of both sides together',
  ofCategories({ counts: reference }, { counts: current }) {
    if (reference.size === 0 || current.size === 0) return undefined
    const counts = paired(reference, current)
    const rows = [...counts.reference, ...counts.current].reduce((sum, count) => sum + count, 0)
    return counts.reference.reduce(
      (most, count, at) => Math.max(most, Math.abs(count - (counts.current[at] as number)) / rows),
      0,
    )
  },
}
