import type { Metric } from './metric.ts'

/** Correlation of labels and predictions, as counts of classes; scikit-learn's `matthews_corrcoef`. */
export const mcc = {
  name: 'mcc',
  aliases: ['matthews corrcoef', 'matthews correlation coefficient', 'phi coefficient'],
  summary: 'Matthews’ correlation coefficient of labels and predictions; 0 for guessing.',
  definition: '(c·n − Σₖ pₖ·tₖ) / √((n² − Σₖ pₖ²)·(n² − Σₖ tₖ²)), c right, p predicted, t true',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.matthews_corrcoef.html',
  better: 'higher',
  range: [-1, 1],
  tasks: ['binary', 'multiclass'],
  needs: 'prediction',
  measure: () => ({
    is: 'tally',
    of: ({ hits, support, predicted, rows }) => {
      let [right, crossed, ofPredicted, ofTrue] = [0, 0, 0, 0]
      for (const [code, of] of support.entries()) {
        const as = predicted[code] as number
        right += hits[code] as number
        crossed += as * of
        ofPredicted += as * as
        ofTrue += of * of
      }
      const square = rows * rows
      const below = Math.sqrt(square - ofPredicted) * Math.sqrt(square - ofTrue)
      if (below !== 0) return { value: (right * rows - crossed) / below, n: rows }
      const because = 'all labels, or all predictions, are of one class'
      return { is: 'undefined', reason: 'nothing-evaluated', because }
    },
  }),
} as const satisfies Metric
