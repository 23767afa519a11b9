import type { Column } from '@ml-actions/dataset/batch'

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
      return (row) => Number(`${column.unscaled[row]}e-${column.scales[row]}`) + 0
    case 'datetime':
      return (row) =>
        ((column.seconds[row] as number) + (column.nanoseconds[row] as number) / 1e9) / secondsOfDay
    default:
      throw new TypeError(`${column.name} has no numbers: it is ${column.is}`)
  }
}
