import { tooFewOfClass } from '../area.ts'
import { classIn, lacksAverage } from '../classified.ts'
import { oneAgainstRest } from '../one-against-rest.ts'
import type { Metric } from './metric.ts'

/** Probability that a positive row scores above a negative one, ties half; scikit-learn’s `roc_auc_score`, of several classes each against the rest. */
export const rocAuc = {
  name: 'roc-auc',
  aliases: ['auc', 'auroc', 'roc auc score'],
  summary:
    'Probability that a positive row has a higher score than a negative one; ties count half. With several classes, of a class against the rest or averaged.',
  definition: 'P(score⁺ > score⁻) + P(score⁺ = score⁻) / 2',
  url: 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics.roc_auc_score.html',
  better: 'higher',
  range: [0, 1],
  tasks: ['binary', 'multiclass'],
  needs: 'score',
  unit: 'share',
  settings: ['average', 'class'],
  lacks: (task, settings) => {
    if (task === 'binary')
      return Object.keys(settings).length === 0 ? undefined : 'neither "average" nor "class" of two classes'
    return settings['average'] === 'micro'
      ? '"average: macro" or "average: weighted"'
      : lacksAverage(task, settings)
  },
  measure: (examples, settings) => {
    if (examples.task === 'binary') return { is: 'area' }
    const code = classIn(settings, examples)
    if (typeof code === 'object') return code
    if (code !== undefined) return { is: 'area', code }
    const statistic = () =>
      tooFewOfClass(examples) ?? oneAgainstRest(examples, settings['average'] === 'weighted')
    return { is: 'weighted', statistic }
  },
} as const satisfies Metric
