import type { Pair } from './pair.ts'
import { type Both, type Predictions, select } from './predictions.ts'

/** A named part of the rows. */
export interface Slice {
  /** The slice column. */
  readonly column: string
  /** Its value in all of these rows. */
  readonly value: string
  readonly rows: Int32Array
  /** How many rows that is, those that are alike among them. */
  readonly size: number
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
    .map((value, code) => {
      const rows = parts[code] as Int32Array
      return { column, value, rows, size: sizeOf(rows, predictions.times) }
    })
    .toSorted((one, other) => other.size - one.size || (one.value < other.value ? -1 : 1))
}

function sizeOf(rows: Int32Array, times: Float64Array | undefined): number {
  return times === undefined ? rows.length : rows.reduce((sum, row) => sum + (times[row] as number), 0)
}

/** The rows of a slice, of both models. */
export function sliceOf(both: Pair, { rows }: Pick<Slice, 'rows'>): Both {
  return { candidate: select(both.candidate, rows), baseline: select(both.baseline, rows) }
}
