import { quantileOfSorted } from '@ml-actions/stats/summaries/quantile'
import type { Metric } from './metric.ts'

/** Expected calibration error: how far shares are from scores, bin by bin; bins of scikit-learn’s `calibration_curve`. */
export const ece = {
  name: 'ece',
  aliases: ['expected calibration error'],
  summary:
    'Mean distance, over bins of the score, of the share of positive rows from the mean score; biased up on few rows, so gate on `brier` or `log-loss` first.',
  definition: 'Σ_b n_b/n·|share_b − mean score_b|, `bins` bins (10), each edge in the bin below it',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.calibration.calibration_curve.html',
  better: 'lower',
  tasks: ['binary'],
  needs: 'score',
  settings: ['bins', 'binning'],
  measure: ({ scores }, settings) => {
    const edges = edgesOf(
      scores as Float64Array,
      Number(settings['bins'] ?? 10),
      settings['binning'] === 'equal-mass',
    )
    return {
      is: 'means',
      parts: [...edges, Number.POSITIVE_INFINITY].map((edge, bin) => ({ score, positive }) => {
        const above = edges[bin - 1] ?? Number.NEGATIVE_INFINITY
        return score > above && score <= edge ? (positive ? 1 : 0) - score : 0
      }),
      of: (means) => means.reduce((sum, mean) => sum + Math.abs(mean), 0),
    }
  },
} as const satisfies Metric

/** The inner edges of bins: of equal width over [0, 1], or with as many rows each, where scores differ. */
function edgesOf(scores: Float64Array, bins: number, equalMass: boolean): readonly number[] {
  const inner = Array.from({ length: bins - 1 }, (_, at) => (at + 1) / bins)
  if (!equalMass) return inner
  const sorted = scores.toSorted()
  return inner.map((part) => quantileOfSorted(sorted, part))
}
