import { wasserstein } from '@ml-actions/stats/distances/wasserstein'
import type { CompatNumber } from './compat-number.ts'

const leastDeviation = 0.001

/** evidently's Wasserstein distance. */
export const evidentlyWasserstein: CompatNumber = {
  name: 'evidently.wasserstein',
  summary:
    'Wasserstein distance of order 1 over the standard deviation of the reference (n below), or over 0.001 where that is less',
  alarm: { side: 'at-least', limit: 0.1 },
  ofNumbers({ sorted: reference }, { sorted: current }) {
    if (reference.length === 0 || current.length === 0) return undefined
    return wasserstein(reference, current) / Math.max(deviationOf(reference), leastDeviation)
  },
}

function deviationOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}
