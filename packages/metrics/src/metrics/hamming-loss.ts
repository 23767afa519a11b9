import { inBoth, type LabelSets } from '../label-sets.ts'
import type { Metric } from './metric.ts'

/** Share of the labels of a row that are wrongly predicted or missed, averaged; scikit-learn’s `hamming_loss`. */
export const hammingLoss = {
  name: 'hamming-loss',
  aliases: ['hamming'],
  summary: 'Share of all decisions, one a row and label, that are wrong.',
  definition: 'Σ |labels △ predicted labels| / (n·L), L labels',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.hamming_loss.html',
  better: 'lower',
  range: [0, 1],
  tasks: ['multilabel'],
  needs: 'prediction',
  unit: 'share',
  measure: ({ labelSets }) => {
    const { names, members } = labelSets as LabelSets
    return {
      is: 'mean',
      part: ({ label, prediction }) => {
        const [truth, said] = [members[label], members[prediction]] as [Int32Array, Int32Array]
        return (truth.length + said.length - 2 * inBoth(truth, said).length) / names.length
      },
    }
  },
} as const satisfies Metric
