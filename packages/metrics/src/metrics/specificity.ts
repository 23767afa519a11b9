import type { Metric } from './metric.ts'

/** Share of negative rows that are predicted negative, the true negative rate. */
export const specificity = {
  name: 'specificity',
  aliases: ['tnr', 'true negative rate', 'selectivity'],
  summary: 'Share of the negative rows that are predicted negative.',
  definition: 'TN / (TN + FP)',
  url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.true_negative_rate.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['binary'],
  needs: 'prediction',
  unit: 'share',
  proportion: true,
  measure: () => ({
    is: 'share',
    among: 'labels',
    part: ({ positive, flagged }) => (positive ? undefined : flagged ? 0 : 1),
  }),
} as const satisfies Metric
