import { wilson } from '@ml-actions/stats/intervals/wilson'
import { estimateArea } from './area.ts'
import { isAnswered } from './counted-together.ts'
import {
  type Estimate,
  isUnmoved,
  notCounted,
  nothing,
  type Undefined,
  unseenMethod,
  unseenShare,
  zOf,
} from './estimate.ts'
import { estimateTally } from './estimate-tally.ts'
import { meanOf } from './mean.ts'
import { estimateMedian } from './median.ts'
import { eachExample, type Measure, type Metric, partsOf } from './metrics/metric.ts'
import { nameWith, type Settings } from './metrics/settings.ts'
import type { Examples } from './predictions.ts'
import { estimateQueries } from './queries.ts'
import { estimateResampled, mindsOrder } from './resample.ts'
import { statisticOf } from './statistic-of.ts'
import { inOneOrder, unitsOf } from './units.ts'
import { unusable } from './unusable.ts'

/**
 * Computes a metric of one model with its interval: Wilson for shares, DeLong for areas, t or bootstrap for means, a
 * bootstrap for functions of counts.
 *
 * Random numbers follow from what is estimated: the same rows in any order give the same bounds.
 */
export function estimateOne(
  metric: Metric,
  examples: Examples,
  settings: Settings = {},
): Estimate | Undefined {
  const not = unusable(metric, examples)
  if (not !== undefined) return not
  const measure = metric.measure(examples, settings)
  const seed = nameWith(metric.name, settings)
  if (measure.is !== 'undefined' && !isAnswered(measure, examples)) return notCounted
  if (measure.is === 'queries') return estimateQueries(measure, examples, seed)
  const isBound = measure.is === 'largest' || measure.is === 'score'
  if (examples.groups !== undefined && !isBound) return resampled(metric, examples, settings)
  switch (measure.is) {
    case 'undefined':
      return measure
    case 'share':
      return share(measure, examples)
    case 'tally':
      return estimateTally([{ measure, examples }], { seed })
    case 'mean':
      return meanOf(partsOf(examples, measure.part), seed, examples.times)
    case 'root-mean':
      return rootOf(meanOf(partsOf(examples, measure.part), seed))
    case 'means':
    case 'weighted':
      return resampled(metric, examples, settings)
    case 'median':
      return estimateMedian(partsOf(examples, measure.part))
    case 'largest':
      return largest(partsOf(examples, measure.part))
    case 'score':
      return score(measure.value, examples.rows)
    case 'area':
      return estimateArea(examples, measure.code)
  }
}

function resampled(metric: Metric, examples: Examples, settings: Settings): Estimate | Undefined {
  const measure = metric.measure(examples, settings)
  const [ordered] = mindsOrder(measure, examples) ? inOneOrder([examples] as const) : [examples]
  const statistic = statisticOf(ordered === examples ? measure : metric.measure(ordered, settings), ordered)
  if ('is' in statistic) return statistic
  const estimate = estimateResampled(statistic, unitsOf(ordered), nameWith(metric.name, settings))
  return metric.unit === 'share' && isUnmoved(estimate) ? withUnseen(estimate) : estimate
}

/**
 * Where no unit's absence changes a share, resamples never leave it: as much of it may be otherwise as units that these do
 * not show may be of all.
 */
function withUnseen(estimate: Estimate): Estimate {
  const { value, n = 0 } = estimate
  if (n < 2) return estimate
  const within = (tail: number) => {
    const share = unseenShare(n, tail)
    return [value - share * value, value + share * (1 - value)] as const
  }
  return { ...estimate, method: unseenMethod, within }
}

/** The largest that was seen is a lower bound of the largest there is; an upper one no number of rows gives. */
function largest(parts: Float64Array): Estimate {
  const value = parts.reduce((most, part) => Math.max(most, part), Number.NEGATIVE_INFINITY)
  const within = () => [value, Number.POSITIVE_INFINITY] as const
  return { is: 'estimate', value, n: parts.length, error: 0, method: 'largest seen', within }
}

function score(value: number, n: number): Estimate {
  const within = (tail: number) => [value - zOf(tail), value + zOf(tail)] as const
  return { is: 'estimate', value, n, error: 1, method: 'normal', within }
}

function share(measure: Measure & { is: 'share' }, examples: Examples): Estimate | Undefined {
  let counted = 0
  let n = 0
  eachExample(examples, (example, row) => {
    const part = measure.part(example)
    const times = examples.times?.[row] ?? 1
    n += part === undefined ? 0 : times
    counted += (part ?? 0) * times
  })
  if (n === 0) return nothing
  const value = counted / n
  const within = (tail: number) => wilson(counted, n, zOf(tail))
  return { is: 'estimate', value, n, error: Math.sqrt((value * (1 - value)) / n), method: 'Wilson', within }
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
