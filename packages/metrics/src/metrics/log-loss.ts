import type { Metric } from './metric.ts'

/** Mean of −log of the probability given to what happened; scikit-learn’s `log_loss`. */
export const logLoss = {
  name: 'log-loss',
  aliases: ['logloss', 'cross entropy', 'binary cross entropy', 'neg log likelihood'],
  summary: 'Mean of −ln of the probability that the score gives to the label.',
  definition: '−Σ ln(score of the label) / n, scores kept 2⁻⁵² away from 0 and 1',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.log_loss.html',
  better: 'lower',
  range: [0, Infinity],
  tasks: ['binary', 'multiclass'],
  needs: 'score',
  probabilities: true,
  measure: ({ task, classScores = [] }) => ({
    is: 'mean',
    part:
      task === 'binary'
        ? ({ positive, score }) => (positive ? -Math.log(kept(score)) : -Math.log1p(-kept(score)))
        : ({ row, label }) => -Math.log(kept(classScores[label]?.[row] as number)),
  }),
} as const satisfies Metric

/** Scores are kept this far from 0 and 1, as scikit-learn does for doubles, so that one certain error is dear but finite. */
const least = Number.EPSILON

function kept(score: number): number {
  return Math.min(1 - least, Math.max(least, score))
}
