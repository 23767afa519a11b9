import { jensenShannon } from '@ml-actions/stats/distances/jensen-shannon'
import { sharesOf } from '@ml-actions/stats/distances/shares'
import type { CompatNumber } from './compat-number.ts'
import { paired } from './sample.ts'

/** TensorFlow Data Validation's Jensen–Shannon divergence, of texts: for numbers it goes by sketches of its own. */
export const tfdvJensenShannonDivergence: CompatNumber = {
  name: 'tfdv.jensen_shannon_divergence',
  summary: 'the Jensen–Shannon divergence of the values in bits, not its root',
  ofCategories({ counts: reference }, { counts: current }) {
    if (reference.size === 0 || current.size === 0) return undefined
    const counts = paired(reference, current)
    return jensenShannon(counts.current, sharesOf(counts.reference)) ** 2
  },
}
