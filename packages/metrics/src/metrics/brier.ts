import type { Metric } from './metric.ts'

/** Mean squared distance of the score from what happened; scikit-learn's `brier_score_loss`. */
export const brier = {
  name: 'brier',
  aliases: ['brier score', 'brier score loss'],
  summary: 'Mean squared difference of the score and the label (1 for positive, 0 for negative).',
  better: 'lower',
  tasks: ['binary'],
  needs: 'score',
  measure: { is: 'mean', part: ({ positive, score }) => (score - (positive ? 1 : 0)) ** 2 },
} as const satisfies Metric
