import type { Metric } from './metric.ts'

/** Share of rows predicted positive that are; scikit-learn's `precision_score`. */
export const precision = {
  name: 'precision',
  aliases: ['precision score', 'ppv', 'positive predictive value'],
  summary: 'Share of the rows predicted positive that are positive.',
  better: 'higher',
  tasks: ['binary'],
  needs: 'prediction',
  unit: 'share',
  measure: {
    is: 'share',
    among: 'predictions',
    part: ({ positive, flagged }) => (flagged ? (positive ? 1 : 0) : undefined),
  },
} as const satisfies Metric
