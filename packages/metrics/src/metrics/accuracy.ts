import type { Metric } from './metric.ts'

/** Share of rows whose prediction is the label; scikit-learn's `accuracy_score`. */
export const accuracy = {
  name: 'accuracy',
  aliases: ['acc', 'accuracy score'],
  summary: 'Share of rows whose prediction is the label.',
  better: 'higher',
  tasks: ['binary', 'multiclass'],
  needs: 'prediction',
  unit: 'share',
  measure: {
    is: 'share',
    among: 'labels',
    part: ({ label, prediction }) => (label === prediction ? 1 : 0),
  },
} as const satisfies Metric
