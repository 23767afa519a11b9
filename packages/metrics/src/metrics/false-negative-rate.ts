import type { Metric } from './metric.ts'

/** Share of positive rows that the model misses; one minus recall. */
export const falseNegativeRate = {
  name: 'false-negative-rate',
  aliases: ['fnr', 'miss rate'],
  summary: 'Share of the positive rows that are predicted negative.',
  definition: 'FN / (FN + TP)',
  url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.false_negative_rate.html',
  better: 'lower',
  range: [0, 1],
  tasks: ['binary'],
  needs: 'prediction',
  unit: 'share',
  proportion: true,
  measure: () => ({
    is: 'share',
    among: 'labels',
    part: ({ positive, flagged }) => (positive ? (flagged ? 0 : 1) : undefined),
  }),
} as const satisfies Metric
