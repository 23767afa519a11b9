import type { Metric } from './metric.ts'

/** Mean of the recalls of the classes that occur in the labels; scikit-learn's `balanced_accuracy_score`. */
export const balancedAccuracy = {
  name: 'balanced-accuracy',
  aliases: ['balanced accuracy score'],
  summary: 'Mean of the recalls of all classes that are true of some row.',
  definition: 'Σₖ recallₖ / K',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.balanced_accuracy_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['binary', 'multiclass'],
  needs: 'prediction',
  unit: 'share',
  measure: () => ({
    is: 'tally',
    of: ({ hits, support, rows }, seen) => {
      let sum = 0
      let classes = 0
      for (const [code, there] of seen.support.entries()) {
        if (there === 0) continue
        const of = support[code] as number
        sum += of === 0 ? 0 : (hits[code] as number) / of
        classes += 1
      }
      return { value: sum / classes, n: rows }
    },
  }),
} as const satisfies Metric
