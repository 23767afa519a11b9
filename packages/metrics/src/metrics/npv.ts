import type { Metric } from './metric.ts'

/** Share of rows predicted negative that are. */
export const npv = {
  name: 'npv',
  aliases: ['negative predictive value'],
  summary: 'Share of the rows predicted negative that are negative.',
  definition: 'TN / (TN + FN)',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.confusion_matrix.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['binary'],
  needs: 'prediction',
  unit: 'share',
  proportion: true,
  measure: () => ({
    is: 'share',
    among: 'predictions',
    part: ({ positive, flagged }) => (flagged ? undefined : positive ? 0 : 1),
  }),
} as const satisfies Metric
