import { ofQueries, ranked } from '../queries.ts'
import type { Metric } from './metric.ts'

/** Share of the first k rows of each query that are relevant, averaged. */
export const precisionAtK = {
  name: 'precision-at-k',
  aliases: ['precision@k'],
  summary:
    'Share of the first `k` rows of each query that are relevant, averaged; a query with fewer rows counts as if the rest were not.',
  definition: 'Σᵢ₌₁…ₖ [i relevant] / k, averaged over queries',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['ranking'],
  needs: 'score',
  unit: 'share',
  settings: ['k', 'empty-queries'],
  lacks: (_, settings) => (settings['k'] === undefined ? '"k: 10"' : undefined),
  measure: (examples, settings) => {
    const k = Number(settings['k'])
    return ofQueries(examples, settings['empty-queries'], (query) => {
      const first = ranked(query).subarray(0, k)
      return first.filter((relevance) => relevance > 0).length / k
    })
  },
} as const satisfies Metric
