import { ofQueries, ranked } from '../queries.ts'
import type { Metric } from './metric.ts'

/** Average precision of each query, averaged; of untied scores scikit-learn’s `average_precision_score` a query. */
export const meanAveragePrecision = {
  name: 'map',
  aliases: ['mean average precision'],
  summary:
    'Precision at each relevant row of a query, averaged over them and over queries; of the first `k` rows.',
  definition: 'Σᵢ precisionᵢ·[i relevant] / min(k, relevant rows), averaged over queries',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.average_precision_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['ranking'],
  needs: 'score',
  unit: 'share',
  settings: ['k', 'empty-queries'],
  measure: (examples, settings) => {
    const k = Number(settings['k'] ?? Number.POSITIVE_INFINITY)
    return ofQueries(examples, settings['empty-queries'], (query) => {
      let [hits, sum, all] = [0, 0, 0]
      for (const [at, relevance] of ranked(query).entries()) {
        if (relevance <= 0) continue
        all += 1
        if (at >= k) continue
        hits += 1
        sum += hits / (at + 1)
      }
      return sum / Math.min(k, all)
    })
  },
} as const satisfies Metric
