import type { Estimate } from '@ml-actions/metrics/estimate'
import { quantileBounds } from '@ml-actions/stats/intervals/quantile-bounds'
import { quantileOfSorted } from '@ml-actions/stats/summaries/quantile'
import type { Reading } from '../evidence/reading.ts'

/** The quantile with bounds from order statistics; R-7 for its value. */
export function quantileOfTimes(times: Float64Array, p: number): Reading {
  if (times.length === 0) {
    return {
      is: 'absent',
      reason: 'nothing-evaluated',
      because: 'no request was timed',
      todo: 'time some requests',
    }
  }
  const broken = times.findIndex((time) => !(time >= 0 && time < Number.POSITIVE_INFINITY))
  if (broken >= 0) {
    const because = `row ${broken + 1} holds no time`
    return { is: 'absent', reason: 'not-finite', because, todo: 'write a time in milliseconds in every row' }
  }
  const value = quantileOfSorted(times.toSorted(), p)
  const within = (tail: number) => quantileBounds(times, p, tail)
  const [low, high] = within(0.1587)
  const error = Number.isFinite(high - low) ? (high - low) / 2 : Number.POSITIVE_INFINITY
  return {
    is: 'estimate',
    value,
    n: times.length,
    error,
    method: 'order statistics',
    within,
    least: (tail) => leastFor(p, tail),
  } satisfies Estimate
}

/** The fewest values of which one is beyond the quantile with the confidence asked for: 59 for a p95 at 0.05. */
export function leastFor(p: number, tail: number): number {
  return Math.ceil(Math.log(tail) / Math.log(Math.max(p, 1 - p)))
}
