import type { Column } from '@ml-actions/dataset/batch'
import { type Ratio, ratioOf } from '@ml-actions/stats/summaries/ratio'
import { type Decimal, ratioOfDecimal } from './decimal.ts'

/** A number of a column: a double, which holds whole numbers up to 2^53 too, or a decimal. */
export type Num = number | Decimal

/** Makes the numbers of a column's values; NaN of what is none. */
export function numbersOf(column: Column): (row: number) => Num {
  switch (column.is) {
    case 'integer':
    case 'float':
      return (row) => column.values[row] as number
    case 'big-integer':
      return (row) => ({ unscaled: column.values[row] as bigint, scale: 0 })
    case 'decimal':
      return (row) => ({ unscaled: column.unscaled[row] as bigint, scale: column.scales[row] as number })
    default:
      return () => Number.NaN
  }
}

/** A finite number of a column, exactly. */
export function exactly(value: Num): Ratio {
  return typeof value === 'number' ? ratioOf(value) : ratioOfDecimal(value)
}
