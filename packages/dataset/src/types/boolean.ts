import { type BooleanColumn, State } from '../batch.ts'
import type { Cells, Type } from './type.ts'

/** Booleans, spelled `true` and `false` in lower case and no other way. */
export const boolean: Type = {
  name: 'bool',
  wanted: 'true or false, in lower case',
  column,
  print: String,
}

const words = ['false', 'true'] as const

function column(cells: Cells): BooleanColumn {
  const { bytes, starts, ends, states, rows } = cells
  const values = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    const from = starts[row] as number
    const value = (ends[row] as number) - from === 4 ? 1 : 0
    if (spells(bytes, from, ends[row] as number, words[value])) values[row] = value
    else states[row] = State.invalid
  }
  return { is: 'boolean', name: cells.name, states, values }
}

function spells(bytes: Uint8Array, from: number, to: number, word: string): boolean {
  if (to - from !== word.length) return false
  for (let i = 0; i < word.length; i++) if (bytes[from + i] !== word.charCodeAt(i)) return false
  return true
}
