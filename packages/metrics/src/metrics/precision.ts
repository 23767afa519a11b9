import { lacksAverage, shareOfClasses } from '../classified.ts'
import type { PerClass } from '../per-class.ts'
import type { Metric } from './metric.ts'

const per: PerClass = {
  name: 'the precision',
  without: 'it is never predicted',
  of: ({ hits, predicted }, code) => ({ above: hits[code] as number, below: predicted[code] as number }),
}

/** Share of rows predicted as a class that are of it; scikit-learn's `precision_score`. */
export const precision = {
  name: 'precision',
  aliases: ['precision score', 'ppv', 'positive predictive value'],
  summary:
    'Share of the rows predicted positive that are positive; with several classes or labels, of one or averaged.',
  definition: 'TP / (TP + FP)',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['binary', 'multiclass', 'multilabel'],
  needs: 'prediction',
  unit: 'share',
  proportion: true,
  settings: ['average', 'class', 'zero-division'],
  lacks: lacksAverage,
  measure: (examples, settings) =>
    shareOfClasses(
      per,
      (isOf) => ({
        is: 'share',
        among: 'predictions',
        part: ({ label, prediction }) => (isOf(prediction) ? (isOf(label) ? 1 : 0) : undefined),
      }),
      examples,
      settings,
    ),
} as const satisfies Metric
