import { metricNamed } from '@ml-actions/metrics/metrics/catalogue'
import type { MetricChange } from '@ml-actions/verdict/verdict'

/** Words that name a quantity of which less, or more, is better by what the word means. */
const lower = new Set([
  'loss',
  'error',
  'mse',
  'mape',
  'smape',
  'rmsle',
  'perplexity',
  'wer',
  'cer',
  'latency',
  'hinge',
])
const higher = new Set([
  'r2',
  'auc',
  'ap',
  'map',
  'ndcg',
  'mrr',
  'bleu',
  'iou',
  'dice',
  'kappa',
  'mcc',
  'specificity',
])

/**
 * Tells in which direction a number of a metrics file is better: from the catalogue of metrics by its name, else from
 * the last word of its name; `neither` where the name does not say.
 * @example  directionOf('valid.total_loss') // → 'lower'
 */
export function directionOf(name: string): MetricChange['better'] {
  const metric = metricNamed(name)
  if (metric !== undefined) return metric.better
  const last =
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .at(-1) ?? ''
  if (lower.has(last)) return 'lower'
  return higher.has(last) ? 'higher' : 'neither'
}
