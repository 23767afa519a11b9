import { studentTQuantile } from '@ml-actions/stats/distributions/student-t'
import { bootstrapCells } from '@ml-actions/stats/intervals/bootstrap'
import { seeded } from '@ml-actions/stats/random'
import {
  bcaBounds,
  type Counted,
  type Estimate,
  once,
  resamples,
  type Undefined,
  valueOr,
} from './estimate.ts'
import { jackknife } from './jackknife.ts'

/** Counts of cells, and a function of them with the rows that it rests on. */
export interface Cells {
  readonly counts: readonly number[]
  of(counts: readonly number[]): Counted | Undefined
}

/** More cells than these are not resampled where there are many rows: a resample costs a draw a cell. */
const manyCells = 600
const manyRows = 2_000

/**
 * Estimates a function of how many rows fall into each of a few cells: by a BCa bootstrap of the counts, or by the
 * jackknife where there are more than 600 cells and 2,000 rows.
 *
 * A resample for which the function is not defined counts as 0.
 * @param seed  what the counts are; the random numbers follow from it and from the counts
 */
export function estimateCells({ counts, of }: Cells, seed: string): Estimate | Undefined {
  const seen = of(counts)
  if ('is' in seen) return seen
  const value = (some: readonly number[]) => valueOr(of(some), 0)
  const left = once(() => jackknife(leftOut(counts, value), counts))
  const rows = counts.reduce((sum, count) => sum + count, 0)
  if (counts.length > manyCells && rows > manyRows) {
    const within = (tail: number) => {
      const reach = -studentTQuantile(tail, rows - 1) * left().error
      return [seen.value - reach, seen.value + reach] as const
    }
    return { is: 'estimate', ...seen, error: left().error, method: 'jackknife', within }
  }
  const within = bcaBounds({
    value: seen.value,
    replicates: () =>
      bootstrapCells(counts, value, { resamples, random: seeded(`${seed} ${counts.join(' ')}`) }),
    acceleration: () => left().acceleration,
  })
  return { is: 'estimate', ...seen, error: left().error, method: 'BCa bootstrap', within }
}

/** The function's value without one row of each cell. */
function leftOut(counts: readonly number[], of: (counts: readonly number[]) => number): Float64Array {
  const less = [...counts]
  return Float64Array.from(counts, (count, cell) => {
    less[cell] = count - 1
    const value = count > 0 ? of(less) : 0
    less[cell] = count
    return value
  })
}
