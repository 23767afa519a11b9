import type { Undefined } from './estimate.ts'
import type { Metric } from './metrics/metric.ts'
import { type Examples, rowsOf } from './predictions.ts'

/** Says why a metric cannot be computed of these rows; undefined when it can be tried. */
export function unusable(metric: Metric, examples: Examples): Undefined | undefined {
  if (examples.rows === 0)
    return { is: 'undefined', reason: 'nothing-evaluated', because: 'there are no rows' }
  const bad = badRows(metric, examples)
  if (bad === 0) return undefined
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
