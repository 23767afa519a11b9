import type { Metric } from './metric.ts'

/** Share of rows whose class is among the k with the highest scores; scikit-learn’s `top_k_accuracy_score`. */
export const topKAccuracy = {
  name: 'top-k-accuracy',
  aliases: ['top k accuracy score'],
  summary:
    'Share of rows whose class is among the `k` (2) with the highest scores; of equal scores the later class comes first.',
  definition: 'Σ[label among the k highest scores] / n',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.top_k_accuracy_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['multiclass'],
  needs: 'score',
  unit: 'share',
  proportion: true,
  settings: ['k'],
  measure: ({ classScores = [] }, settings) => {
    const k = Number(settings['k'] ?? 2)
    return {
      is: 'share',
      among: 'labels',
      part: ({ row, label }) => {
        const own = classScores[label]?.[row] as number
        const before = classScores.reduce((sum, scores, code) => {
          const score = scores[row] as number
          return sum + (score > own || (score === own && code > label) ? 1 : 0)
        }, 0)
        return before < k ? 1 : 0
      },
    }
  },
} as const satisfies Metric
