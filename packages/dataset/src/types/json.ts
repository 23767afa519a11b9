import { State } from '../batch.ts'
import { textColumn } from './text.ts'
import type { Type } from './type.ts'

/** Any JSON text (RFC 8259), kept as it is written. */
export const json: Type = {
  name: 'json',
  wanted: 'a JSON text such as {"a": [1, 2]}',
  column(cells) {
    const { states, rows } = cells
    const column = textColumn(cells)
    for (let row = 0; row < rows; row++) {
      if (states[row] === State.value && !isJson(column.text(row))) states[row] = State.invalid
    }
    return column
  },
  print: String,
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
