import { bootstrapCells } from '@ml-actions/stats/intervals/bootstrap'
import { seeded } from '@ml-actions/stats/random'
import { bcaBounds, type Estimate, jackknifeError, nothing, resamples, type Undefined } from './estimate.ts'

/** Counts of cells, and a function of them with the rows that it rests on. */
export interface Cells {
  readonly counts: readonly number[]
  of(counts: readonly number[]): { readonly value: number; readonly n: number } | undefined
}

/**
 * Estimates a function of how many rows fall into each of a few cells, by a BCa bootstrap of the counts.
 *
 * A resample for which the function is not defined counts as 0.
 * @param seed  what the counts are; the random numbers follow from it and from the counts
 */
export function estimateCells({ counts, of }: Cells, seed: string): Estimate | Undefined {
  const seen = of(counts)
  if (seen === undefined) return nothing
  const value = (some: readonly number[]) => of(some)?.value ?? 0
  const without = leftOut(counts, value)
  const within = bcaBounds({
    value: seen.value,
    replicates: () =>
      bootstrapCells(counts, value, { resamples, random: seeded(`${seed} ${counts.join(' ')}`) }),
    leftOut: () => without,
  })
  return { is: 'estimate', ...seen, error: jackknifeError(without), method: 'BCa bootstrap', within }
}

/** The function's value without each row. */
function leftOut(counts: readonly number[], of: (counts: readonly number[]) => number): Float64Array {
  const values = new Float64Array(counts.reduce((sum, count) => sum + count, 0))
  let start = 0
  for (const [cell, count] of counts.entries()) {
    const less = counts.map((each, other) => (other === cell ? each - 1 : each))
    if (count > 0) values.fill(of(less), start, start + count)
    start += count
  }
  return values
}
