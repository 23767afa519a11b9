import { lacksAverage, ofClasses } from '../classified.ts'
import type { PerClass } from '../per-class.ts'
import type { Metric } from './metric.ts'

const per: PerClass = {
  name: 'the Jaccard index',
  without: 'no row is of it or predicted as it',
  of: ({ hits, support, predicted }, code) => {
    const [hit, of, as] = [hits[code], support[code], predicted[code]] as [number, number, number]
    return { above: hit, below: of + as - hit }
  },
}

/** Rows that are of a class and predicted as it, among those that are either; scikit-learn’s `jaccard_score`. */
export const jaccard = {
  name: 'jaccard',
  aliases: ['jaccard score', 'jaccard index', 'iou'],
  summary:
    'What is both true and predicted, as a part of what is either; with several classes or labels, of one or averaged.',
  definition: 'TP / (TP + FP + FN)',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.jaccard_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['binary', 'multiclass', 'multilabel'],
  needs: 'prediction',
  unit: 'share',
  settings: ['average', 'class', 'zero-division'],
  lacks: lacksAverage,
  measure: (examples, settings) => ofClasses(per, examples, settings),
} as const satisfies Metric
