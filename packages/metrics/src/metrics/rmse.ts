import type { Metric } from './metric.ts'

/** Square root of the mean squared error; scikit-learn's `root_mean_squared_error`. */
export const rmse = {
  name: 'rmse',
  aliases: ['root mean squared error'],
  summary: 'Square root of the mean squared difference of prediction and label.',
  definition: '√(Σ(prediction − label)² / n)',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.root_mean_squared_error.html',
  better: 'lower',
  range: [0, Infinity],
  tasks: ['regression'],
  needs: 'prediction',
  measure: () => ({ is: 'root-mean', part: ({ label, prediction }) => (prediction - label) ** 2 }),
} as const satisfies Metric
