import type { Column, IntegerColumn } from '@ml-actions/dataset/batch'
import { textIn } from './text-in.ts'

/** Makes a column of how long another one's texts are, in code points. */
export function lengthsOf(column: Column, rows: number): IntegerColumn {
  const text = textIn(column)
  const values = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    // Only where there is a value is there a text.
    if (column.states[row] === 0) values[row] = [...text(row)].length
  }
  return { is: 'integer', name: column.name, states: column.states, values }
}
