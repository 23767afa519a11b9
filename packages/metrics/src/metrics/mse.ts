import type { Metric } from './metric.ts'

/** Mean squared error; scikit-learn’s `mean_squared_error`. */
export const mse = {
  name: 'mse',
  aliases: ['mean squared error'],
  summary: 'Mean squared difference of prediction and label.',
  definition: 'Σ(prediction − label)² / n',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_squared_error.html',
  better: 'lower',
  range: [0, Infinity],
  tasks: ['regression'],
  needs: 'prediction',
  measure: () => ({ is: 'mean', part: ({ label, prediction }) => (prediction - label) ** 2 }),
} as const satisfies Metric
