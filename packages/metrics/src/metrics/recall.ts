import type { Metric } from './metric.ts'

/** Share of positive rows that the model found; scikit-learn's `recall_score`, the true positive rate. */
export const recall = {
  name: 'recall',
  aliases: ['recall score', 'tpr', 'true positive rate', 'sensitivity'],
  summary: 'Share of the positive rows that are predicted positive (true positive rate).',
  better: 'higher',
  tasks: ['binary'],
  needs: 'prediction',
  unit: 'share',
  measure: {
    is: 'share',
    among: 'labels',
    part: ({ positive, flagged }) => (positive ? (flagged ? 1 : 0) : undefined),
  },
} as const satisfies Metric
