import { nothing } from '../estimate.ts'
import type { Example, Metric } from './metric.ts'

/** Share of rows that the candidate answers otherwise than the baseline, right or wrong. */
export const changed = {
  name: 'changed',
  aliases: ['churn', 'prediction churn'],
  summary:
    'Share of rows whose prediction is not the baseline’s; of numbers, further from it than `tolerance`.',
  definition: 'Σ[candidate’s prediction ≠ baseline’s] / n',
  url: 'https://arxiv.org/abs/1606.02959',
  better: 'neither',
  range: [0, 1],
  tasks: ['binary', 'multiclass', 'multilabel', 'regression'],
  needs: 'prediction',
  compares: true,
  unit: 'share',
  proportion: true,
  settings: ['tolerance'],
  lacks: (task, settings) =>
    settings['tolerance'] !== undefined && task !== 'regression'
      ? 'no "tolerance" where predictions are classes'
      : undefined,
  measure: ({ other, task }, settings) => {
    if (other === undefined)
      return { ...nothing, because: 'there is no baseline’s prediction to differ from' }
    const tolerance = task === 'regression' ? Number(settings['tolerance'] ?? 0) : 0
    // A prediction that the baseline lacks is NaN, and differs.
    const part = ({ row, prediction }: Example) =>
      Math.abs(prediction - (other[row] as number)) <= tolerance ? 0 : 1
    return { is: 'share', among: 'labels', part }
  },
} as const satisfies Metric
