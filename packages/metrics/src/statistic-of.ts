import { sumOf } from '@ml-actions/stats/summaries/sum'
import { nothing, type Undefined } from './estimate.ts'
import { beyond } from './mean.ts'
import { medianOf } from './median.ts'
import { type Measure, partsOf } from './metrics/metric.ts'
import type { Examples } from './predictions.ts'
import { ofMeans, type Statistic } from './statistic.ts'

/** Makes a measure a statistic of rows that may be weighted; its own value from exact sums. */
export function statisticOf(measure: Measure | Undefined, examples: Examples): Statistic | Undefined {
  switch (measure.is) {
    case 'undefined':
      return measure
    case 'root-mean':
      return ofColumns([partsOf(examples, measure.part)], rootOf)
    case 'means':
      return ofColumns(
        measure.parts.map((part) => partsOf(examples, part)),
        measure.of,
      )
    case 'weighted':
      return measure.statistic()
    case 'median':
      return medianOf(partsOf(examples, measure.part))
    default:
      return nothing
  }
}

function ofColumns(
  columns: readonly Float64Array[],
  of: (means: readonly number[]) => number | Undefined,
): Statistic | Undefined {
  const value = of(columns.map((column) => sumOf(column) / column.length))
  if (typeof value !== 'number') return value
  return Number.isFinite(value) ? ofMeans(columns, of, value) : beyond
}

function rootOf([mean = 0]: readonly number[]): number {
  return Math.sqrt(Math.max(0, mean))
}
