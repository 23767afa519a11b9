import type { Metric } from './metric.ts'

/** Probability that a positive row scores above a negative one, ties half; scikit-learn's `roc_auc_score`. */
export const rocAuc = {
  name: 'roc-auc',
  aliases: ['auc', 'auroc', 'roc auc score'],
  summary: 'Probability that a positive row has a higher score than a negative one; ties count half.',
  better: 'higher',
  tasks: ['binary'],
  needs: 'score',
  unit: 'share',
  measure: { is: 'area' },
} as const satisfies Metric
