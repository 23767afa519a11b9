import type { Column } from '@ml-actions/dataset/batch'

/** Reads a column's rows as the words that tell its values apart. */
export function textIn(column: Column): (row: number) => string {
  switch (column.is) {
    case 'text':
      return (row) => column.text(row)
    case 'boolean':
      return (row) => (column.values[row] === 1 ? 'true' : 'false')
    case 'integer':
    case 'float':
    case 'big-integer':
      return (row) => String(column.values[row])
    case 'decimal':
      return (row) => decimalWord(column.unscaled[row] as bigint, column.scales[row] as number)
    default:
      throw new TypeError(`${column.name} has no categories: it is ${column.is}`)
  }
}

/** The word for `unscaled / 10^scale`, which minds how many digits are written after the point. */
export function decimalWord(unscaled: bigint, scale: number): string {
  return `${unscaled}e-${scale}`
}
