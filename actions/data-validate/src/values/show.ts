import { decimalText } from '@ml-actions/conditions/values/decimal'
import { printTimes } from '@ml-actions/conditions/values/times'
import { type Column, State } from '@ml-actions/dataset/batch'
import { hex } from '@ml-actions/dataset/types/binary'

/** How much of the data a report may show. */
export type Showing = 'none' | 'masked' | 'full'

const mostCharacters = 100

/** Writes a cell as the author allowed it to be shown; undefined when nothing may be, and of a null, which is nothing. */
export function show(column: Column, row: number, showing: Showing): string | undefined {
  if (showing === 'none' || column.states[row] === State.null) return undefined
  const written = column.states[row] === State.invalid ? column.written?.(row) : textOf(column, row)
  return written === undefined ? undefined : showText(written, showing)
}

/** Writes the text of a cell as the author allowed it to be shown; undefined when nothing may be. */
export function showText(written: string, showing: Showing): string | undefined {
  if (showing === 'none') return undefined
  const [...characters] = written
  const text = characters.slice(0, mostCharacters).join('')
  const cut = characters.length > mostCharacters ? '…' : ''
  return `${showing === 'full' ? text : masked(text)}${cut}`
}

/** Writes a cell's value as text. */
export function textOf(column: Column, row: number): string {
  switch (column.is) {
    case 'integer':
    case 'float':
    case 'big-integer':
      return String(column.values[row])
    case 'decimal':
      return decimalText({ unscaled: column.unscaled[row] as bigint, scale: column.scales[row] as number })
    case 'boolean':
      return String(column.values[row] === 1)
    case 'datetime':
      return printTimes(column.of, {
        seconds: column.seconds[row] as number,
        nanoseconds: column.nanoseconds[row] as number,
        zoned: column.zoned[row] === 1,
      })
    case 'text':
      return column.text(row)
    case 'binary':
      return hex(column.bytes.subarray(column.starts[row], column.ends[row]))
  }
}

/** Keeps the length and the classes of characters: `AB-1234` gives `AA-9999`. */
function masked(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[^A\P{L}]/gu, 'a')
    .replace(/\p{N}/gu, '9')
    .replace(/[^\x20-\x7e]/gu, '?')
}
