/** Rows by value from the highest down, in groups of one value; none is NaN. */
export interface Descending {
  readonly rows: Int32Array
  /** Where each group ends in `rows`, exclusive. */
  readonly ends: Int32Array
}

/** Orders rows by a value a row, the highest first. */
export function descending(values: Float64Array): Descending {
  const rows = Int32Array.from(values.keys()).sort(
    (one, other) => (values[other] as number) - (values[one] as number),
  )
  const ends: number[] = []
  for (let at = 1; at <= rows.length; at++)
    if (at === rows.length || values[rows[at] as number] !== values[rows[at - 1] as number]) ends.push(at)
  return { rows, ends: Int32Array.from(ends) }
}
