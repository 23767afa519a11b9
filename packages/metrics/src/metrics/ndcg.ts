import { descending } from '../order.ts'
import { ofQueries } from '../queries.ts'
import type { Metric } from './metric.ts'

/** Normalised discounted cumulative gain of each query, averaged; scikit-learn’s `ndcg_score`. */
export const ndcg = {
  name: 'ndcg',
  aliases: ['ndcg score'],
  summary:
    'How near the ranking of each query is to the best one, high ranks counting more; of the first `k` rows, ties averaged.',
  definition: 'Σᵢ relevanceᵢ / log₂(i + 1), as a part of the most it could be, averaged over queries',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.ndcg_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['ranking'],
  needs: 'score',
  unit: 'share',
  settings: ['k', 'empty-queries'],
  measure: (examples, settings) => {
    const k = Number(settings['k'] ?? Number.POSITIVE_INFINITY)
    return ofQueries(examples, settings['empty-queries'], ({ relevance, scores }) => {
      const best = gain(relevance.toSorted().reverse(), k)
      return gain(evened(relevance, scores), k) / best
    })
  },
} as const satisfies Metric

function gain(ranked: Float64Array, k: number): number {
  return ranked.reduce((sum, relevance, at) => sum + (at < k ? relevance / Math.log2(at + 2) : 0), 0)
}

/** The relevance of rows as ranked, each of a tie with the mean of the tie. */
function evened(relevance: Float64Array, scores: Float64Array): Float64Array {
  const { rows, ends } = descending(scores)
  const evened = new Float64Array(rows.length)
  let start = 0
  for (const end of ends) {
    const sum = rows.subarray(start, end).reduce((all, row) => all + (relevance[row] as number), 0)
    evened.fill(sum / (end - start), start, end)
    start = end
  }
  return evened
}
