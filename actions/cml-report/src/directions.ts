import { metricNamed } from '@ml-actions/metrics/metrics/catalogue'
import { Misuse } from '@ml-actions/verdict/faults'
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

/** A direction that a workflow gives to the names that a pattern matches. */
export interface AskedDirection {
  readonly pattern: string
  readonly better: MetricChange['better']
}

/**
 * Reads `<name>: higher`, `lower` or `neither`, one a line.
 * @throws {Misuse} for a line of another form
 */
export function directionsIn(lines: readonly string[]): readonly AskedDirection[] {
  return lines.map((line) => {
    const [, pattern = '', better = ''] = /^(.+?)\s*[:=]\s*(\S+)$/.exec(line) ?? []
    if (pattern !== '' && (better === 'higher' || better === 'lower' || better === 'neither')) {
      return { pattern, better }
    }
    throw new Misuse({
      is: `input "directions" has ${JSON.stringify(line.slice(0, 120))}`,
      wanted: 'a name, a colon, and "higher", "lower" or "neither"',
      todo: 'write it so, one a line',
    })
  })
}

/** The direction that a workflow gives to a name: the last line that matches says it. */
export function askedDirection(
  name: string,
  asked: readonly AskedDirection[],
): MetricChange['better'] | undefined {
  return asked.findLast(({ pattern }) => matchesName(pattern, name))?.better
}

/** `*` is any text. Each part is looked for behind the one before, so that a pattern takes no more than linear time. */
function matchesName(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return name === pattern
  if (!name.startsWith(first) || name.length < first.length + last.length) return false
  const end = name.length - last.length
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return name.endsWith(last)
}

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
