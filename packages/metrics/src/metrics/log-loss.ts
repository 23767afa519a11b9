import type { Metric } from './metric.ts'

/** Scores are kept this far from 0 and 1, as scikit-learn does for doubles, so that one certain error is dear but finite. */
const least = Number.EPSILON

/** Mean of −log of the probability given to what happened; scikit-learn's `log_loss`. */
export const logLoss = {
  name: 'log-loss',
  aliases: ['logloss', 'cross entropy', 'binary cross entropy', 'neg log likelihood'],
  summary: 'Mean of −ln of the probability that the score gives to the label.',
  better: 'lower',
  tasks: ['binary'],
  needs: 'score',
  measure: {
    is: 'mean',
    part: ({ positive, score }) => {
      const certain = Math.min(1 - least, Math.max(least, score))
      return positive ? -Math.log(certain) : -Math.log1p(-certain)
    },
  },
} as const satisfies Metric
