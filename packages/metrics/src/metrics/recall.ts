import { lacksAverage, shareOfClasses } from '../classified.ts'
import type { PerClass } from '../per-class.ts'
import type { Metric } from './metric.ts'

const per: PerClass = {
  name: 'the recall',
  without: 'no row is of it',
  of: ({ hits, support }, code) => ({ above: hits[code] as number, below: support[code] as number }),
}

/** Share of a class's rows that the model found; scikit-learn's `recall_score`, the true positive rate. */
export const recall = {
  name: 'recall',
  aliases: ['recall score', 'tpr', 'true positive rate', 'sensitivity'],
  summary:
    'Share of the positive rows that are predicted positive (true positive rate); with several classes or labels, of one or averaged.',
  definition: 'TP / (TP + FN)',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.recall_score.html',
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
        among: 'labels',
        part: ({ label, prediction }) => (isOf(label) ? (isOf(prediction) ? 1 : 0) : undefined),
      }),
      examples,
      settings,
    ),
} as const satisfies Metric
