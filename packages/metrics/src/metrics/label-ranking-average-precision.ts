import { atLeast, ofScoredLabels } from '../scored-labels.ts'
import type { Metric } from './metric.ts'

/** How high true labels rank among all of a row; scikit-learn’s `label_ranking_average_precision_score`. */
export const labelRankingAveragePrecision = {
  name: 'label-ranking-average-precision',
  aliases: ['label ranking average precision score', 'lrap'],
  summary:
    'For each true label of a row, the share of true ones among the labels that score at least as high, averaged; a row of no or all labels counts 1.',
  definition: 'Σ rows Σ true labels (true labels from there up / labels from there up) / true labels / n',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.label_ranking_average_precision_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['multilabel'],
  needs: 'score',
  unit: 'share',
  measure: (examples) =>
    ofScoredLabels(examples, ({ relevant, others }) => {
      if (relevant.length === 0 || others.length === 0) return 1
      const sum = relevant.reduce((all, score) => {
        const right = atLeast(relevant, score)
        return all + right / (right + atLeast(others, score))
      }, 0)
      return sum / relevant.length
    }),
} as const satisfies Metric
