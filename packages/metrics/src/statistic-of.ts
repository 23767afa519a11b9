import { sumOf } from '@ml-actions/stats/summaries/sum'
import { weightedArea } from './area.ts'
import { nothing, type Undefined } from './estimate.ts'
import { tallyStatistic } from './estimate-tally.ts'
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
    case 'share':
      return shareOf(measure, examples)
    case 'tally':
      return tallyStatistic({ measure, examples })
    case 'mean':
      return ofColumns([partsOf(examples, measure.part)], ([mean = 0]) => mean)
    case 'area':
      return weightedArea(examples, measure.code)
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
    case 'largest':
    case 'queries':
    case 'score':
      return { ...nothing, because: 'it has no interval over groups' }
  }
}

function shareOf(measure: Measure & { is: 'share' }, examples: Examples): Statistic | Undefined {
  const parts = partsOf(examples, (example) => measure.part(example) ?? Number.NaN)
  const counted = parts.map((part) => (part === 1 ? 1 : 0))
  const there = parts.map((part) => (Number.isNaN(part) ? 0 : 1))
  const made = ofColumns([counted, there], ([above = 0, below = 0]) =>
    below === 0 ? nothing : above / below,
  )
  return 'is' in made ? made : { ...made, n: there.reduce((sum, each) => sum + each, 0) }
}

function ofColumns(
  columns: readonly Float64Array[],
  of: (means: readonly number[]) => number | Undefined,
): Statistic | Undefined {
  const means = columns.map((column) => sumOf(column) / column.length)
  const value = of(means)
  if (typeof value !== 'number') return value
  return [...means, value].every(Number.isFinite) ? ofMeans(columns, of, value) : beyond
}

function rootOf([mean = 0]: readonly number[]): number {
  return Math.sqrt(Math.max(0, mean))
}
