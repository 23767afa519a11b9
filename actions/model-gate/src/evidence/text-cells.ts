import { type Column, State } from '@ml-actions/dataset/batch'
import { textColumn } from '@ml-actions/dataset/types/text'

/** Makes a column of texts; what is null has no value. */
export function textCells(name: string, texts: readonly (string | null)[]): Column {
  const parts = texts.map((text) => new TextEncoder().encode(text ?? ''))
  const ends = new Uint32Array(parts.length)
  let end = 0
  for (const [row, part] of parts.entries()) {
    end += part.length
    ends[row] = end
  }
  const bytes = new Uint8Array(end)
  for (const [row, part] of parts.entries()) bytes.set(part, (ends[row] as number) - part.length)
  const starts = Uint32Array.from(parts, (part, row) => (ends[row] as number) - part.length)
  const states = Uint8Array.from(texts, (text) => (text === null ? State.null : State.value))
  return textColumn({ name, states, rows: texts.length, bytes, starts, ends })
}
