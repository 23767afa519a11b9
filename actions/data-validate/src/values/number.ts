import { type Decimal, ratioOfDecimal } from '@ml-actions/conditions/values/decimal'
import type { Column } from '@ml-actions/dataset/batch'
import { type Ratio, ratioOf } from '@ml-actions/stats/summaries/ratio'

/** A number of a column: a double, which holds whole numbers up to 2^53 too, or a decimal. */
export type Num = number | Decimal

/** A column of numbers, whatever form they have. */
export type NumberColumn = Extract<Column, { is: 'integer' | 'float' | 'big-integer' | 'decimal' }>

/** Makes the numbers of a column's values. */
export function numbersOf(column: NumberColumn): (row: number) => Num {
  switch (column.is) {
    case 'integer':
    case 'float':
      return (row) => column.values[row] as number
    case 'big-integer':
      return (row) => ({ unscaled: column.values[row] as bigint, scale: 0 })
    case 'decimal':
      return (row) => ({ unscaled: column.unscaled[row] as bigint, scale: column.scales[row] as number })
  }
}

/** A finite number of a column, exactly. */
export function exactly(value: Num): Ratio {
  return typeof value === 'number' ? ratioOf(value) : ratioOfDecimal(value)
}
