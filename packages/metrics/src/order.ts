import { ascending } from '@ml-actions/stats/summaries/order'

/** Rows by value from the highest down, in groups of one value; none is NaN. */
export interface Descending {
  readonly rows: Uint32Array
  /** Where each group ends in `rows`, exclusive. */
  readonly ends: Int32Array
}

/** Orders rows by a value a row, the highest first. */
export function descending(values: Float64Array): Descending {
  const rows = ascending(values).reverse()
  const ends = new Int32Array(rows.length)
  let groups = 0
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && values[rows[at] as number] === values[rows[at - 1] as number]) continue
    ends[groups] = at
    groups += 1
  }
  return { rows, ends: ends.subarray(0, groups) }
}
