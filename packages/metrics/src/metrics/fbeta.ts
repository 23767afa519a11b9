import { lacksAverage, ofClasses } from '../classified.ts'
import { fScore } from '../f-score.ts'
import type { Metric } from './metric.ts'

/** Harmonic mean of precision and recall in which recall counts beta times as much; scikit-learn's `fbeta_score`. */
export const fbeta = {
  name: 'fbeta',
  aliases: ['fbeta score'],
  summary: 'Harmonic mean of precision and recall, recall counting `beta` times as much.',
  definition: '(1 + β²)·TP / ((1 + β²)·TP + β²·FN + FP)',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.fbeta_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['binary', 'multiclass', 'multilabel'],
  needs: 'prediction',
  unit: 'share',
  settings: ['beta', 'average', 'class', 'zero-division'],
  lacks: (task, settings) => (settings['beta'] === undefined ? '"beta: 2"' : lacksAverage(task, settings)),
  measure: (examples, settings) => ofClasses(fScore(Number(settings['beta'])), examples, settings),
} as const satisfies Metric
