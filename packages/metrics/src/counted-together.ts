import type { Measure, Metric } from './metrics/metric.ts'
import type { Settings } from './metrics/settings.ts'
import { type Examples, type Predictions, rowsOf, select } from './predictions.ts'

/** What how many rows are alike answers; of a mean the value is exact, and its error to the last digits. */
const answered: readonly string[] = ['share', 'tally', 'area', 'mean'] satisfies readonly Measure['is'][]

/** Whether how many rows are alike answers what is measured; of rows that are one each, anything is. */
export function isAnswered({ is }: Measure, { times, groups }: Examples): boolean {
  return times === undefined || (groups === undefined && answered.includes(is))
}

/** Whether a metric of rows that were counted together is, to the last digit, that of the rows only where each is made. */
export function needsEachRow(metric: Metric, examples: Examples, settings: Settings): boolean {
  if (examples.rows === 0) return false
  const measure = metric.measure(examples, settings)
  const { times, groups } = examples
  const isCount = measure.is === 'share' || measure.is === 'tally' || measure.is === 'undefined'
  return times !== undefined && (groups !== undefined || !isCount)
}

/** Makes rows of what was counted together, each as often as it was; they have no names. */
export function eachRow(predictions: Predictions): Predictions {
  const { times, ids: _, ...rest } = predictions
  const rows = new Int32Array(rowsOf(predictions))
  let at = 0
  for (let row = 0; row < predictions.rows; row++) {
    const end = at + (times?.[row] ?? 1)
    rows.fill(row, at, end)
    at = end
  }
  const { times: __, ...selected } = select(predictions, rows)
  const slices = [...predictions.slices].map(
    ([name, { names, codes }]) => [name, { names, codes: rows.map((row) => codes[row] as number) }] as const,
  )
  return { ...rest, ...selected, slices: new Map(slices) }
}
