import type { Metric } from './metric.ts'

/** Share of rows that the model predicts positive, whatever they are; its gap between groups is the demographic parity difference. */
export const selectionRate = {
  name: 'selection-rate',
  aliases: ['positive rate'],
  summary: 'Share of all rows that are predicted positive.',
  better: 'neither',
  tasks: ['binary'],
  needs: 'prediction',
  unit: 'share',
  measure: { is: 'share', among: 'labels', part: ({ flagged }) => (flagged ? 1 : 0) },
} as const satisfies Metric
