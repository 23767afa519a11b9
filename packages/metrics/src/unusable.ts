import type { Undefined } from './estimate.ts'
import type { Metric } from './metrics/metric.ts'
import { type Examples, rowsOf } from './predictions.ts'

/** Says why a metric cannot be computed of these rows; undefined when it can be tried. */
export function unusable(metric: Metric, examples: Examples): Undefined | undefined {
  if (examples.rows === 0)
    return { is: 'undefined', reason: 'nothing-evaluated', because: 'there are no rows' }
  const bad = badRows(metric, examples)
  if (bad === 0) return metric.probabilities === true ? improbable(examples) : undefined
  const because = `${bad} of ${rowsOf(examples)} rows have no usable ${metric.needs}`
  return { is: 'undefined', reason: 'not-finite', because }
}

function badRows(
  { needs }: Metric,
  { rows, predictions, scores, classScores, task, times }: Examples,
): number {
  const columns =
    needs === 'prediction'
      ? [predictions]
      : task === 'multiclass' || task === 'multilabel'
        ? (classScores ?? [undefined])
        : [scores]
  let bad = 0
  for (let row = 0; row < rows; row++)
    if (columns.some((column) => !Number.isFinite(column?.[row] ?? Number.NaN))) bad += times?.[row] ?? 1
  return bad
}

/** How far the scores of a row may be from 1 together: each may have been written with three digits. */
function rounding(classes: number): number {
  return Math.min(0.0005 * classes, 0.005)
}

/** Says that scores are no probabilities, of which a loss would be better the larger they are. */
function improbable(examples: Examples): Undefined | undefined {
  const { rows, task, scores, classScores, times } = examples
  const isMany = task === 'multiclass'
  const columns = [isMany ? classScores : scores].flat().filter((column) => column !== undefined)
  const most = rounding(columns.length)
  let off = 0
  for (let row = 0; row < rows; row++) {
    let sum = 0
    let isOutside = false
    for (const column of columns) {
      const score = column[row] as number
      sum += score
      if (score < 0 || score > 1) isOutside = true
    }
    if (isOutside || (isMany && Math.abs(sum - 1) > most)) off += times?.[row] ?? 1
  }
  if (off === 0) return undefined
  const what = isMany
    ? 'scores that are not from 0 to 1 or are not 1 together'
    : 'a score that is not from 0 to 1'
  const because = `${off} of ${rowsOf(examples)} rows have ${what}: it takes probabilities`
  return { is: 'undefined', reason: 'not-probabilities', because }
}
