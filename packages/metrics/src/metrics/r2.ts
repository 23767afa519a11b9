import { sumOf } from '@ml-actions/stats/summaries/sum'
import { explained } from '../explained.ts'
import type { Metric } from './metric.ts'

/** Share of the labels’ variance that predictions explain; scikit-learn’s `r2_score`. */
export const r2 = {
  name: 'r2',
  aliases: ['r2 score', 'r squared', 'coefficient of determination'],
  summary: 'One less the squared errors as a part of the squared distances of labels from their mean.',
  definition: '1 − Σ(prediction − label)² / Σ(label − mean label)²',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.r2_score.html',
  better: 'higher',
  range: [-Infinity, 1],
  tasks: ['regression'],
  needs: 'prediction',
  measure: ({ labels, rows }) => {
    const middle = sumOf(labels) / rows
    return {
      is: 'means',
      parts: [
        ({ label, prediction }) => (prediction - label) ** 2,
        ({ label }) => label - middle,
        ({ label }) => (label - middle) ** 2,
      ],
      of: ([errors = 0, away = 0, spread = 0]) => explained(errors, spread - away * away),
    }
  },
} as const satisfies Metric
