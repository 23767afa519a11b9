import { type Moments, momentsOf } from '@ml-actions/stats/summaries/moments'
import type { Counted, Undefined } from './estimate.ts'

/** A value of rows that count as often as weights say. */
export interface Statistic extends Counted {
  /**
   * The value where each row counts so many times.
   * @returns undefined where there is none
   */
  weighted(times: ArrayLike<number>): number | undefined
  /**
   * What each row adds to the value to first order, times the number of rows; together nothing. Absent where the value
   * does not follow its rows smoothly.
   */
  influence?(): Float64Array
}

/** The difference of two statistics of the same rows, first − factor · second. */
export function difference(first: Statistic, second: Statistic, factor: number): Statistic {
  const { influence: one } = first
  const { influence: other } = second
  return {
    value: first.value - factor * second.value,
    n: Math.min(first.n, second.n),
    weighted: (times) => {
      const [fresh, old] = [first.weighted(times), second.weighted(times)]
      return fresh === undefined || old === undefined ? undefined : fresh - factor * old
    },
    ...(one === undefined || other === undefined
      ? {}
      : {
          influence: () => {
            const taken = other()
            return one().map((each, row) => each - factor * (taken[row] as number))
          },
        }),
  }
}

/**
 * A function of the means of a few numbers a row.
 * @param columns  the numbers, column by column, all finite
 * @param value    the function of the means themselves, as exactly as it can be had
 */
export function ofMeans(
  columns: readonly Float64Array[],
  of: (means: readonly number[]) => number | Undefined,
  value: number,
): Statistic {
  const n = (columns[0] as Float64Array).length
  return {
    value,
    n,
    weighted: (times) => {
      let rows = 0
      for (let row = 0; row < n; row++) rows += times[row] as number
      const found = rows === 0 ? undefined : of(columns.map((column) => sumTimes(column, times) / rows))
      return typeof found === 'number' ? found : undefined
    },
    influence: () => influenceOf(columns, of),
  }
}

function sumTimes(column: Float64Array, times: ArrayLike<number>): number {
  let sum = 0
  for (let row = 0; row < column.length; row++) sum += (times[row] as number) * (column[row] as number)
  return sum
}

/** How far from a mean its slope is taken, in standard deviations. */
const step = 1e-5

/** From the slope at the means, by central differences, and each row's distance from them (the delta method). */
function influenceOf(
  columns: readonly Float64Array[],
  of: (means: readonly number[]) => number | Undefined,
): Float64Array {
  const moments = columns.map(momentsOf)
  const means = moments.map(({ mean }) => mean)
  const influence = new Float64Array((columns[0] as Float64Array).length)
  for (const [at, column] of columns.entries()) {
    const reach = step * Math.sqrt((moments[at] as Moments).squares / column.length)
    if (reach === 0) continue
    const beside = (by: number) => {
      const found = of(means.map((mean, other) => (other === at ? mean + by : mean)))
      return typeof found === 'number' ? found : 0
    }
    const slope = (beside(reach) - beside(-reach)) / (2 * reach)
    const mean = means[at] as number
    for (let row = 0; row < column.length; row++)
      influence[row] = (influence[row] as number) + slope * ((column[row] as number) - mean)
  }
  return influence
}
