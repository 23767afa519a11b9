import type { Metric } from './metric.ts'

/** Loss of a predicted quantile; scikit-learn’s `mean_pinball_loss`. */
export const pinball = {
  name: 'pinball',
  aliases: ['pinball loss', 'quantile loss', 'mean pinball loss'],
  summary: 'Loss of a predicted quantile: too low costs `quantile`, too high the rest of one.',
  definition: 'Σ max(q·(label − prediction), (q − 1)·(label − prediction)) / n',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_pinball_loss.html',
  better: 'lower',
  range: [0, Infinity],
  tasks: ['regression'],
  needs: 'prediction',
  settings: ['quantile'],
  lacks: (_, settings) => (settings['quantile'] === undefined ? '"quantile: 0.9"' : undefined),
  measure: (_, settings) => {
    const q = Number(settings['quantile'])
    return {
      is: 'mean',
      part: ({ label, prediction }) => Math.max(q * (label - prediction), (q - 1) * (label - prediction)),
    }
  },
} as const satisfies Metric
