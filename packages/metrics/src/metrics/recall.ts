import { lacksAverage, type PerClass, shareOfClasses } from '../classified.ts'
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
    'Share of the positive rows that are predicted positive (true positive rate); with several classes, of a class or averaged.',
  definition: 'TP / (TP + FN)',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.recall_score.html',
  better: 'higher',
  tasks: ['binary', 'multiclass'],
  needs: 'prediction',
  unit: 'share',
  proportion: true,
  settings: ['average', 'class', 'zero-division'],
  lacks: lacksAverage,
  measure: (examples, settings) =>
    shareOfClasses(
      per,
      (code) => ({
        is: 'share',
        among: 'labels',
        part: ({ label, prediction }) => (label !== code ? undefined : prediction === code ? 1 : 0),
      }),
      examples,
      settings,
    ),
} as const satisfies Metric
