import type { Pair } from './pair.ts'
import { type Both, type Predictions, select } from './predictions.ts'

/** A named part of the rows. */
export interface Slice {
  /** The slice column. */
  readonly column: string
  /** Its value in all of these rows. */
  readonly value: string
  readonly rows: Int32Array
}

/** Prints a slice's name. */
export function nameOf({ column, value }: Pick<Slice, 'column' | 'value'>): string {
  return `${column}=${value}`
}

/** Parts the rows by the values of one column, largest part first, equally large ones by name. */
export function slicesOf(predictions: Predictions, column: string): readonly Slice[] {
  const coded = predictions.slices.get(column)
  if (coded === undefined) return []
  const counts = new Int32Array(coded.names.length)
  for (const code of coded.codes) counts[code] = (counts[code] as number) + 1
  const parts = Array.from(counts, (count) => new Int32Array(count))
  counts.fill(0)
  for (let row = 0; row < coded.codes.length; row++) {
    const code = coded.codes[row] as number
    const part = parts[code] as Int32Array
    part[counts[code] as number] = row
    counts[code] = (counts[code] as number) + 1
  }
  return coded.names
    .map((value, code) => ({ column, value, rows: parts[code] as Int32Array }))
    .toSorted((one, other) => other.rows.length - one.rows.length || (one.value < other.value ? -1 : 1))
}

/** The rows of a slice, of both models. */
export function sliceOf(both: Pair, slice: Slice): Both {
  return { candidate: select(both.candidate, slice.rows), baseline: select(both.baseline, slice.rows) }
}
