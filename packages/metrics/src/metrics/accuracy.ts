import { right } from '../classified.ts'
import type { Metric } from './metric.ts'

/** Share of rows whose prediction is the label; scikit-learn's `accuracy_score`. */
export const accuracy = {
  name: 'accuracy',
  aliases: ['acc', 'accuracy score', 'subset accuracy', 'exact match ratio'],
  summary:
    'Share of rows whose prediction is the label; of many labels, that has all of them and no other (subset accuracy).',
  definition: 'Σ[prediction = label] / n',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.accuracy_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['binary', 'multiclass', 'multilabel'],
  needs: 'prediction',
  unit: 'share',
  proportion: true,
  measure: () => right,
} as const satisfies Metric
