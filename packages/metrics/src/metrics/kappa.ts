import type { Metric } from './metric.ts'

/** Agreement of labels and predictions beyond that of chance; scikit-learn's `cohen_kappa_score` with all classes as labels. */
export const kappa = {
  name: 'kappa',
  aliases: ['cohen kappa', 'cohen kappa score'],
  summary:
    'Cohen’s kappa: agreement beyond chance; `weighting` minds how far apart classes are in their order.',
  definition: '1 − Σ wᵢⱼ·nᵢⱼ / Σ wᵢⱼ·tᵢ·pⱼ/n, w 1 off the diagonal, |i − j| or (i − j)²',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.cohen_kappa_score.html',
  better: 'higher',
  range: [-1, 1],
  tasks: ['binary', 'multiclass'],
  needs: 'prediction',
  settings: ['weighting'],
  measure: (_, settings) => {
    const weigh = weights[String(settings['weighting'] ?? 'none')] as Weigh
    return {
      is: 'tally',
      weigh,
      of: ({ support, predicted, rows, apart }) => {
        let expected = 0
        for (const [label, of] of support.entries()) {
          if (of === 0) continue
          for (const [said, as] of predicted.entries()) expected += of * as * weigh(label, said)
        }
        if (expected !== 0) return { value: 1 - (apart * rows) / expected, n: rows }
        const because = 'labels and predictions are all of one class'
        return { is: 'undefined', reason: 'nothing-evaluated', because }
      },
    }
  },
} as const satisfies Metric

type Weigh = (label: number, prediction: number) => number

const weights: Readonly<Record<string, Weigh>> = {
  none: (label, prediction) => (label === prediction ? 0 : 1),
  linear: (label, prediction) => Math.abs(label - prediction),
  quadratic: (label, prediction) => (label - prediction) ** 2,
}
