import type { Metric } from './metric.ts'

/** Mean absolute error; scikit-learn's `mean_absolute_error`. */
export const mae = {
  name: 'mae',
  aliases: ['mean absolute error'],
  summary: 'Mean absolute difference of prediction and label.',
  definition: 'Σ|prediction − label| / n',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_absolute_error.html',
  better: 'lower',
  range: [0, Infinity],
  tasks: ['regression'],
  needs: 'prediction',
  measure: () => ({ is: 'mean', part: ({ label, prediction }) => Math.abs(prediction - label) }),
} as const satisfies Metric
