import { quantileOfSorted } from '@ml-actions/stats/summaries/quantile'
import { calibrationError } from '../calibration-error.ts'
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
  range: [0, 1],
  tasks: ['binary'],
  needs: 'score',
  probabilities: true,
  settings: ['bins', 'binning'],
  measure: ({ scores = new Float64Array(), labels, positive }, settings) => {
    const bins = Number(settings['bins'] ?? 10)
    return {
      is: 'weighted',
      statistic: () =>
        calibrationError({
          scores,
          labels,
          positive,
          edges: edgesOf(scores, bins, settings['binning'] === 'equal-mass'),
        }),
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
