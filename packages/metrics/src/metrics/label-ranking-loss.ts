import { atLeast, ofScoredLabels } from '../scored-labels.ts'
import type { Metric } from './metric.ts'

/** Share of pairs of a true and another label of a row that are in the wrong order; scikit-learn’s `label_ranking_loss`. */
export const labelRankingLoss = {
  name: 'label-ranking-loss',
  aliases: ['ranking loss'],
  summary:
    'Share of the pairs of a true label and another of a row in which the other scores at least as high, averaged; 0 for a row of no or all labels.',
  definition: 'Σ rows |{true, other: score of other ≥ score of true}| / (true·others) / n',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.label_ranking_loss.html',
  better: 'lower',
  range: [0, 1],
  tasks: ['multilabel'],
  needs: 'score',
  unit: 'share',
  measure: (examples) =>
    ofScoredLabels(examples, ({ relevant, others }) => {
      const wrong = relevant.reduce((all, score) => all + atLeast(others, score), 0)
      return wrong === 0 ? 0 : wrong / (relevant.length * others.length)
    }),
} as const satisfies Metric
