import { type Column, State } from '@ml-actions/dataset/batch'

const secondsOfDay = 86_400

/**
 * Reads a column's rows as doubles, with 0 for −0: the nearest double of what is exact beyond that, and instants as days
 * since 1970.
 */
export function numberIn(column: Column): (row: number) => number {
  switch (column.is) {
    case 'integer':
    case 'float':
      return (row) => (column.values[row] as number) + 0
    case 'big-integer':
      return (row) => Number(column.values[row])
    case 'decimal':
      return (row) => decimalNumber(column.unscaled[row] as bigint, column.scales[row] as number)
    case 'datetime':
      return (row) => daysOf(column.seconds[row] as number, column.nanoseconds[row] as number)
    default:
      throw new TypeError(`${column.name} has no numbers: it is ${column.is}`)
  }
}

/** The double nearest to `unscaled / 10^scale`. */
export function decimalNumber(unscaled: bigint, scale: number): number {
  return Number(`${unscaled}e-${scale}`) + 0
}

/** Days since 1970 of an instant, or as long as seconds are that count something else. */
export function daysOf(seconds: number, nanoseconds: number): number {
  return (seconds + nanoseconds / 1e9) / secondsOfDay
}

/** The same of all rows at once, but for the sign of 0; where there is no value, any number may stand. */
export function doublesIn(column: Column, rows: number): Float64Array {
  if (column.is === 'integer' || column.is === 'float') return column.values
  const number = numberIn(column)
  return Float64Array.from({ length: rows }, (_, row) =>
    column.states[row] === State.value ? number(row) : 0,
  )
}
