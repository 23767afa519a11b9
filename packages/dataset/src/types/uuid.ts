import { State } from '../batch.ts'
import { textColumn } from './text.ts'
import type { Cells, Type } from './type.ts'

const MINUS = 45

/** Universally unique identifiers in the text form of RFC 9562, of any version; kept as they are written. */
export const uuid: Type = {
  name: 'uuid',
  wanted: 'a UUID such as 123e4567-e89b-42d3-a456-426614174000',
  column(cells) {
    const { bytes, starts, ends, states, rows } = cells
    for (let row = 0; row < rows; row++) {
      if (states[row] !== State.value || isUuid(bytes, starts[row] as number, ends[row] as number)) continue
      states[row] = State.invalid
    }
    return textColumn(cells)
  },
  print: String,
}

/** Tells whether a text is 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12. */
export function isUuid(bytes: Cells['bytes'], from: number, to: number): boolean {
  if (to - from !== 36) return false
  for (let i = 0; i < 36; i++) {
    const byte = bytes[from + i] as number
    const isDash = i === 8 || i === 13 || i === 18 || i === 23
    if (isDash ? byte !== MINUS : !isHex(byte)) return false
  }
  return true
}

function isHex(byte: number): boolean {
  const letter = byte | 32
  return (byte >= 48 && byte <= 57) || (letter >= 97 && letter <= 102)
}
