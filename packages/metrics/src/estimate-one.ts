import { wilson } from '@ml-actions/stats/intervals/wilson'
import { estimateArea } from './area.ts'
import { estimateCells } from './cells.ts'
import { type Estimate, nothing, type Undefined, zOf } from './estimate.ts'
import { meanOf } from './mean.ts'
import { eachExample, type Measure, type Metric, partsOf } from './metrics/metric.ts'
import type { Examples } from './predictions.ts'
import { unusable } from './unusable.ts'

/**
 * Computes a metric of one model with its interval: Wilson for shares, DeLong for areas, t or bootstrap for means, a
 * bootstrap for functions of counts.
 *
 * Random numbers follow from what is estimated: the same rows in any order give the same bounds.
 */
export function estimateOne(metric: Metric, examples: Examples): Estimate | Undefined {
  const { measure, name } = metric
  const not = unusable(metric, examples)
  if (not !== undefined) return not
  switch (measure.is) {
    case 'share':
      return share(measure, examples)
    case 'cells':
      return estimateCells({ counts: countsOf(measure, examples), of: measure.of }, name)
    case 'mean':
      return meanOf(partsOf(examples, measure.part), name)
    case 'root-mean':
      return rootOf(meanOf(partsOf(examples, measure.part), name))
    case 'area':
      return estimateArea(examples)
  }
}

function share(measure: Measure & { is: 'share' }, examples: Examples): Estimate | Undefined {
  let counted = 0
  let n = 0
  eachExample(examples, (example) => {
    const part = measure.part(example)
    n += part === undefined ? 0 : 1
    counted += part ?? 0
  })
  if (n === 0) return nothing
  const value = counted / n
  const within = (tail: number) => wilson(counted, n, zOf(tail))
  return { is: 'estimate', value, n, error: Math.sqrt((value * (1 - value)) / n), method: 'Wilson', within }
}

function countsOf(measure: Measure & { is: 'cells' }, examples: Examples): readonly number[] {
  const counts = Array<number>(measure.cells).fill(0)
  eachExample(examples, (example) => {
    const cell = measure.cell(example)
    counts[cell] = (counts[cell] as number) + 1
  })
  return counts
}

/** The root is increasing, so bounds of the mean become bounds of its root. */
function rootOf(mean: Estimate | Undefined): Estimate | Undefined {
  if (mean.is === 'undefined') return mean
  const within = (tail: number) => {
    const [low, high] = mean.within(tail)
    return [Math.sqrt(Math.max(0, low)), Math.sqrt(high)] as const
  }
  // By the delta method; a mean of 0 is one of zeros only.
  const error = mean.value === 0 ? 0 : mean.error / (2 * Math.sqrt(mean.value))
  return { ...mean, value: Math.sqrt(mean.value), error, within }
}
