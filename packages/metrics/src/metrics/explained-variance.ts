import { sumOf } from '@ml-actions/stats/summaries/sum'
import { explained } from '../explained.ts'
import type { Metric } from './metric.ts'

/** Share of the labels’ variance that predictions explain, but for a constant error; scikit-learn’s `explained_variance_score`. */
export const explainedVariance = {
  name: 'explained-variance',
  aliases: ['explained variance score'],
  summary: 'One less the variance of the errors as a part of the variance of the labels.',
  definition: '1 − Var(label − prediction) / Var(label)',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.explained_variance_score.html',
  better: 'higher',
  range: [-Infinity, 1],
  tasks: ['regression'],
  needs: 'prediction',
  measure: ({ labels, predictions = labels, rows }) => {
    const middle = sumOf(labels) / rows
    const bias = sumOf(labels.map((label, row) => label - (predictions[row] as number))) / rows
    return {
      is: 'means',
      parts: [
        ({ label, prediction }) => label - prediction - bias,
        ({ label, prediction }) => (label - prediction - bias) ** 2,
        ({ label }) => label - middle,
        ({ label }) => (label - middle) ** 2,
      ],
      of: ([off = 0, errors = 0, away = 0, spread = 0]) =>
        explained(errors - off * off, spread - away * away),
    }
  },
} as const satisfies Metric
