import { type Column, State, type TextColumn } from '../batch.ts'
import type { TypeName } from '../table.ts'
import type { Cells, Type } from './type.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Makes a type that takes every text as it is, not normalised and not trimmed. */
export function text(name: TypeName): Type {
  return { name, wanted: 'text', column: textColumn, print: String }
}

/** Makes a column of text that keeps the cells' bytes and decodes a cell only when it is asked for. */
export function textColumn(cells: Cells): TextColumn {
  const { name, states, bytes, starts, ends } = cells
  return {
    is: 'text',
    name,
    states,
    bytes,
    starts,
    ends,
    text: (row) =>
      states[row] === State.value ? decode(bytes, starts[row] as number, ends[row] as number) : '',
  }
}

/** Keeps how the cells of a column are written, for those that turn out not to be of its type. */
export function keepWritten(column: Column, { bytes, starts, ends }: Cells): Column {
  return { ...column, written: (row) => decode(bytes, starts[row] as number, ends[row] as number) }
}

/** Short ASCII is most of all text, and the decoder's call alone costs more than building it here. */
function decode(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 24) return decoder.decode(bytes.subarray(from, to))
  let made = ''
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte >= 0x80) return decoder.decode(bytes.subarray(from, to))
    made += String.fromCharCode(byte)
  }
  return made
}
