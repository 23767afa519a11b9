import type { Metric } from './metric.ts'

/** Largest absolute error; scikit-learn’s `max_error`. Rows bound it from below only, so that it decides by point. */
export const maxError = {
  name: 'max-error',
  aliases: ['max error score'],
  summary:
    'Largest absolute difference of prediction and label; no rows bound it from above, so ask it `by: point`.',
  definition: 'max |prediction − label|',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.max_error.html',
  better: 'lower',
  range: [0, Infinity],
  tasks: ['regression'],
  needs: 'prediction',
  measure: () => ({ is: 'largest', part: ({ label, prediction }) => Math.abs(prediction - label) }),
} as const satisfies Metric
