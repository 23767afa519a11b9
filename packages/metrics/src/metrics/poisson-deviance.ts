import { nothing } from '../estimate.ts'
import type { Metric } from './metric.ts'

/** Deviance of predicted counts; scikit-learn’s `mean_poisson_deviance`. */
export const poissonDeviance = {
  name: 'poisson-deviance',
  aliases: ['mean poisson deviance'],
  summary:
    'Mean deviance of predicted counts from labels, both of Poisson; labels from 0, predictions above 0.',
  definition: '2·Σ(label·ln(label / prediction) − label + prediction) / n',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_poisson_deviance.html',
  better: 'lower',
  range: [0, Infinity],
  tasks: ['regression'],
  needs: 'prediction',
  measure: ({ labels, predictions }) => {
    if (labels.some((label) => label < 0)) return { ...nothing, because: 'a label is below 0' }
    if (predictions?.some((prediction) => prediction <= 0) === true)
      return { ...nothing, because: 'a prediction is not above 0' }
    return {
      is: 'mean',
      part: ({ label, prediction }) =>
        2 * ((label === 0 ? 0 : label * Math.log(label / prediction)) - label + prediction),
    }
  },
} as const satisfies Metric
