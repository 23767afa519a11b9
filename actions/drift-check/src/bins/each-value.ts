import { type Coded, type Column, State } from '@ml-actions/dataset/batch'
import { eachText } from './each-text.ts'
import { textIn } from './text-in.ts'

/**
 * Visits the texts of a batch: where the file keeps a dictionary smaller than the batch, each different one once, with the
 * rows that have it; texts once or a few times; else row by row.
 * @returns the rows that are null
 */
export function eachValue(
  column: Column,
  rows: number,
  visit: (value: string, times: number) => void,
): number {
  const { coded, states } = column
  if (coded !== undefined && coded.values.states.length < rows)
    return eachCode(coded, states, { rows, visit })
  if (column.is === 'text' && column.starts.length >= rows) return eachText(column, rows, visit)
  const text = textIn(column)
  let nulls = 0
  for (let row = 0; row < rows; row++) {
    if (states[row] === State.null) nulls += 1
    else if (states[row] === State.value) visit(text(row), 1)
  }
  return nulls
}

function eachCode(
  { codes, values }: Coded,
  states: Uint8Array,
  { rows, visit }: { readonly rows: number; readonly visit: (value: string, times: number) => void },
): number {
  const counts = new Uint32Array(values.states.length)
  let nulls = 0
  for (let row = 0; row < rows; row++) {
    if (states[row] === State.null) nulls += 1
    if (states[row] !== State.value) continue
    const code = codes[row] as number
    counts[code] = (counts[code] as number) + 1
  }
  const text = textIn(values)
  counts.forEach((times, code) => {
    if (times > 0) visit(text(code), times)
  })
  return nulls
}
