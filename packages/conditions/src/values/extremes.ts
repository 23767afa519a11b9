import { type Column, State } from '@ml-actions/dataset/batch'

/** The rows that hold a column's least and greatest value. */
export interface Extremes {
  readonly low: number
  readonly high: number
}

const known = new WeakMap<Column, Extremes | undefined>()

/**
 * Finds a column's extremes in one pass, which all bounds of the column share: where both hold, all values
 * between them do. Undefined where there is no value, where some values have no order (NaN, times with an offset
 * beside times without), and for kinds of which each comparison is work of its own.
 */
export function extremesOf(column: Column, rows: number): Extremes | undefined {
  if (!known.has(column)) known.set(column, find(column, rows))
  return known.get(column)
}

function find(column: Column, rows: number): Extremes | undefined {
  switch (column.is) {
    case 'integer':
    case 'float':
      return ofDoubles(column.values, column.states, rows)
    case 'big-integer':
      return ofBigInts(column.values, column.states, rows)
    case 'datetime':
      return ofTimes(column, rows)
    default:
      return undefined
  }
}

function ofDoubles(values: Float64Array, states: Uint8Array, rows: number): Extremes | undefined {
  let [low, high] = [-1, -1]
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    const value = values[row] as number
    if (value >= least && value <= most) continue
    if (Number.isNaN(value)) return undefined
    if (value <= least) {
      least = value
      low = row
    }
    if (value >= most) {
      most = value
      high = row
    }
  }
  return low < 0 ? undefined : { low, high }
}

function ofBigInts(values: ArrayLike<bigint>, states: Uint8Array, rows: number): Extremes | undefined {
  let [low, high] = [-1, -1]
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    const value = values[row] as bigint
    if (low < 0 || value < (values[low] as bigint)) low = row
    if (high < 0 || value > (values[high] as bigint)) high = row
  }
  return low < 0 ? undefined : { low, high }
}

function ofTimes(column: Extract<Column, { readonly is: 'datetime' }>, rows: number): Extremes | undefined {
  const { seconds, nanoseconds, zoned, states } = column
  let [low, high] = [-1, -1]
  const compare = (one: number, other: number) => {
    const apart = (seconds[one] as number) - (seconds[other] as number)
    return apart === 0 ? (nanoseconds[one] as number) - (nanoseconds[other] as number) : apart
  }
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    if (low < 0) [low, high] = [row, row]
    if (zoned[row] !== zoned[low]) return undefined
    if (compare(row, low) < 0) low = row
    else if (compare(row, high) > 0) high = row
  }
  return low < 0 ? undefined : { low, high }
}
