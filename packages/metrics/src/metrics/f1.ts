import { lacksAverage, ofClasses } from '../classified.ts'
import { fScore } from '../f-score.ts'
import type { Metric } from './metric.ts'

const per = fScore(1)

/** Harmonic mean of precision and recall; scikit-learn's `f1_score`. */
export const f1 = {
  name: 'f1',
  aliases: ['f1 score', 'f score'],
  summary: 'Harmonic mean of precision and recall; with several classes or labels, of one or averaged.',
  definition: '2·TP / (2·TP + FP + FN)',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['binary', 'multiclass', 'multilabel'],
  needs: 'prediction',
  unit: 'share',
  settings: ['average', 'class', 'zero-division'],
  lacks: lacksAverage,
  measure: (examples, settings) => ofClasses(per, examples, settings),
} as const satisfies Metric
