import type { Metric } from './metric.ts'

/** Share of rows that the model predicts positive, whatever they are; its gap between groups is the demographic parity difference. */
export const selectionRate = {
  name: 'selection-rate',
  aliases: ['positive rate'],
  summary: 'Share of all rows that are predicted positive.',
  definition: '(TP + FP) / n',
  url: 'https://fairlearn.org/main/api_reference/generated/fairlearn.metrics.selection_rate.html',
  better: 'neither',
  range: [0, 1],
  tasks: ['binary'],
  needs: 'prediction',
  unit: 'share',
  proportion: true,
  measure: () => ({ is: 'share', among: 'labels', part: ({ flagged }) => (flagged ? 1 : 0) }),
} as const satisfies Metric
