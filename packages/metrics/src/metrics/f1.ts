import type { Metric } from './metric.ts'

/** Harmonic mean of precision and recall, 2·TP / (2·TP + FP + FN); scikit-learn's `f1_score`. */
export const f1 = {
  name: 'f1',
  aliases: ['f1 score', 'f score'],
  summary: 'Harmonic mean of precision and recall.',
  better: 'higher',
  tasks: ['binary'],
  needs: 'prediction',
  unit: 'share',
  measure: {
    is: 'cells',
    cells: 3,
    cell: ({ positive, flagged }) => (positive !== flagged ? 1 : positive ? 2 : 0),
    of: ([, wrong = 0, found = 0]) =>
      wrong + found === 0 ? undefined : { value: (2 * found) / (2 * found + wrong), n: wrong + found },
  },
} as const satisfies Metric
