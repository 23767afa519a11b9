import { averagePrecisionOf } from '../average-precision.ts'
import type { Metric } from './metric.ts'

/** Area under the curve of precision over recall, by steps; scikit-learn’s `average_precision_score`. */
export const averagePrecision = {
  name: 'average-precision',
  aliases: ['average precision score', 'pr auc', 'auprc'],
  summary: 'Precision at the score of each positive row, averaged over the positive rows.',
  definition: 'Σₙ (recallₙ − recallₙ₋₁)·precisionₙ',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.average_precision_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['binary'],
  needs: 'score',
  unit: 'share',
  measure: ({ labels, positive, scores }) => ({
    is: 'weighted',
    statistic: () =>
      averagePrecisionOf(
        Uint8Array.from(labels.map((label) => (label === positive ? 1 : 0))),
        scores as Float64Array,
      ),
  }),
} as const satisfies Metric
