import type { Metric } from './metric.ts'

/** Mean squared distance of the score from what happened; scikit-learn’s `brier_score_loss`. */
export const brier = {
  name: 'brier',
  aliases: ['brier score', 'brier score loss'],
  summary:
    'Mean squared difference of the score and the label (1 for positive, 0 for negative); with several classes, summed over them.',
  definition: 'Σ(score − y)² / n; with several classes Σ Σₖ(scoreₖ − yₖ)² / n',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.brier_score_loss.html',
  better: 'lower',
  range: [0, 2],
  tasks: ['binary', 'multiclass'],
  needs: 'score',
  probabilities: true,
  measure: ({ task, classScores = [] }) => ({
    is: 'mean',
    part:
      task === 'binary'
        ? ({ positive, score }) => (score - (positive ? 1 : 0)) ** 2
        : ({ row, label }) =>
            classScores.reduce(
              (sum, scores, code) => sum + ((scores[row] as number) - (code === label ? 1 : 0)) ** 2,
              0,
            ),
  }),
} as const satisfies Metric
