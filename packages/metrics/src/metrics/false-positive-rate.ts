import type { Metric } from './metric.ts'

/** Share of negative rows that the model predicts positive; one minus specificity. */
export const falsePositiveRate = {
  name: 'false-positive-rate',
  aliases: ['fpr', 'fall-out'],
  summary: 'Share of the negative rows that are predicted positive.',
  definition: 'FP / (FP + TN)',
  url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.false_positive_rate.html',
  better: 'lower',
  range: [0, 1],
  tasks: ['binary'],
  needs: 'prediction',
  unit: 'share',
  proportion: true,
  measure: () => ({
    is: 'share',
    among: 'labels',
    part: ({ positive, flagged }) => (positive ? undefined : flagged ? 1 : 0),
  }),
} as const satisfies Metric
