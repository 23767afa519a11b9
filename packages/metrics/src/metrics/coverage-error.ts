import { atLeast, ofScoredLabels } from '../scored-labels.ts'
import type { Metric } from './metric.ts'

/** How far down the ranking all true labels of a row are found; scikit-learn’s `coverage_error`. */
export const coverageError = {
  name: 'coverage-error',
  aliases: ['label coverage error'],
  summary:
    'How many labels score at least as high as the lowest true one of a row, averaged: how many must be taken to have all true ones; 0 for a row without.',
  definition: 'Σ |{labels whose score ≥ min score of the true ones}| / n',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.coverage_error.html',
  better: 'lower',
  range: [0, Infinity],
  tasks: ['multilabel'],
  needs: 'score',
  measure: (examples) =>
    ofScoredLabels(examples, ({ relevant, others }) => {
      const least = relevant.reduce((low, score) => Math.min(low, score), Number.POSITIVE_INFINITY)
      return relevant.length + atLeast(others, least)
    }),
} as const satisfies Metric
