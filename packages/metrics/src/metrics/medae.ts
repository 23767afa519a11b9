import type { Metric } from './metric.ts'

/** Median absolute error; scikit-learn’s `median_absolute_error`. */
export const medae = {
  name: 'medae',
  aliases: ['median absolute error'],
  summary: 'Median absolute difference of prediction and label.',
  definition: 'median |prediction − label|',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.median_absolute_error.html',
  better: 'lower',
  range: [0, Infinity],
  tasks: ['regression'],
  needs: 'prediction',
  measure: () => ({ is: 'median', part: ({ label, prediction }) => Math.abs(prediction - label) }),
} as const satisfies Metric
