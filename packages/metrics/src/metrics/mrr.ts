import { ofQueries, ranked } from '../queries.ts'
import type { Metric } from './metric.ts'

/** One over the rank of the first relevant row of each query, averaged. */
export const mrr = {
  name: 'mrr',
  aliases: ['mean reciprocal rank'],
  summary:
    'One over the rank of the first relevant row of each query, averaged; 0 where it is not among the first `k`.',
  definition: 'Σ 1 / rank of the first relevant row, averaged over queries',
  url: 'https://scikit-learn.org/stable/modules/model_evaluation.html#label-ranking-average-precision',
  better: 'higher',
  range: [0, 1],
  tasks: ['ranking'],
  needs: 'score',
  unit: 'share',
  settings: ['k', 'empty-queries'],
  measure: (examples, settings) => {
    const k = Number(settings['k'] ?? Number.POSITIVE_INFINITY)
    return ofQueries(examples, settings['empty-queries'], (query) => {
      const first = ranked(query).findIndex((relevance) => relevance > 0)
      return first < k ? 1 / (first + 1) : 0
    })
  },
} as const satisfies Metric
