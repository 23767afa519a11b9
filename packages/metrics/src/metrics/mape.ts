import type { Metric } from './metric.ts'

/** Mean absolute error as a part of the label; scikit-learn’s `mean_absolute_percentage_error`. */
export const mape = {
  name: 'mape',
  aliases: ['mean absolute percentage error'],
  summary: 'Mean absolute difference of prediction and label, as a part of the label (0.1 for 10 %).',
  definition: 'Σ |prediction − label| / max(|label|, 2⁻⁵²) / n',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_absolute_percentage_error.html',
  better: 'lower',
  range: [0, Infinity],
  tasks: ['regression'],
  needs: 'prediction',
  measure: () => ({
    is: 'mean',
    part: ({ label, prediction }) => Math.abs(prediction - label) / Math.max(Math.abs(label), Number.EPSILON),
  }),
} as const satisfies Metric
