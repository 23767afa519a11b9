import { quantileBounds } from '@ml-actions/stats/intervals/quantile-bounds'
import { quantile } from '@ml-actions/stats/summaries/quantile'
import type { Estimate } from './estimate.ts'
import { jackknife } from './jackknife.ts'
import { descending } from './order.ts'
import type { Statistic } from './statistic.ts'

/** Estimates the median of one number a row, by order statistics. */
export function estimateMedian(parts: Float64Array): Estimate {
  const n = parts.length
  const value = quantile(parts, 0.5)
  const within = (tail: number) => quantileBounds(parts, 0.5, tail)
  // Half the width of the interval that is two standard errors wide where values are normal.
  const [low, high] = within(0.158655)
  const error = Number.isFinite(high - low) ? (high - low) / 2 : jackknife(parts).error
  return { is: 'estimate', value, n, error, method: 'order statistics', within }
}

/** The median as a statistic of rows that may be weighted. */
export function medianOf(parts: Float64Array): Statistic {
  const { rows } = descending(parts)
  const weighted = (times: ArrayLike<number>) => {
    let all = 0
    for (let row = 0; row < rows.length; row++) all += times[row] as number
    const [upper, lower] = [Math.floor((all - 1) / 2), Math.ceil((all - 1) / 2)]
    let [passed, first] = [0, Number.NaN]
    for (const row of rows) {
      passed += times[row] as number
      if (passed > upper && Number.isNaN(first)) first = parts[row] as number
      if (passed > lower) return (first + (parts[row] as number)) / 2
    }
    return undefined
  }
  return { value: quantile(parts, 0.5), n: parts.length, weighted }
}
