import { type Column, State } from '@ml-actions/dataset/batch'
import type { TypeName } from '@ml-actions/dataset/table'
import { typeOf } from '@ml-actions/dataset/types/catalogue'
import type { Cells } from '@ml-actions/dataset/types/type'
import type { Grammar } from './dialect.ts'
import type { Scanner } from './scan.ts'

/** One column to make: which of the file's columns, in which lane of the scanner, read as what. */
export interface Asked {
  readonly name: string
  readonly heading: number
  readonly lane: number
  readonly type: TypeName
}

/** Makes the column that was asked for out of the cells that the scanner found in `bytes`. */
export function columnOf(asked: Asked, scanner: Scanner, bytes: Uint8Array, grammar: Grammar): Column {
  const from = asked.lane * scanner.stride
  const range = [from, from + scanner.rows] as const
  const raw: Cells = {
    name: asked.name,
    rows: scanner.rows,
    bytes,
    starts: scanner.starts.subarray(...range),
    ends: scanner.ends.subarray(...range),
    states: new Uint8Array(scanner.rows),
  }
  for (const { row, cells } of scanner.ragged) {
    if (cells > asked.heading) continue
    raw.states[row] = State.absent
    raw.starts[row] = 0
    raw.ends[row] = 0
  }
  markNulls(raw, grammar)
  const escaped = scanner.escapes.filter((slot) => slot >= range[0] && slot < range[1])
  const rows = new Set(escaped.map((slot) => slot - from))
  return typeOf(asked.type).column(rows.size === 0 ? raw : unescaped(raw, rows, grammar))
}

/** Marks unquoted cells that hold a null word. A cell is quoted exactly when a quote stands before its first byte. */
function markNulls({ bytes, starts, ends, states, rows }: Cells, { nulls, quote }: Grammar): void {
  const longest = Math.max(-1, ...nulls.map((word) => word.length))
  for (let row = 0; row < rows; row++) {
    const start = starts[row] as number
    const length = (ends[row] as number) - start
    if (length > longest || states[row] !== State.value || bytes[start - 1] === quote) continue
    if (nulls.some((word) => word.length === length && word.every((byte, i) => byte === bytes[start + i]))) {
      states[row] = State.null
    }
  }
}

/** Copies a column's cells with their escapes resolved: the file's own bytes stay, since places are found in them. */
function unescaped(raw: Cells, escaped: ReadonlySet<number>, { quote, escapeMark }: Grammar): Cells {
  const lengths = raw.ends.reduce((sum, end, row) => sum + end - (raw.starts[row] as number), 0)
  const bytes = new Uint8Array(lengths)
  const starts = new Uint32Array(raw.rows)
  const ends = new Uint32Array(raw.rows)
  let to = 0
  for (let row = 0; row < raw.rows; row++) {
    const end = raw.ends[row] as number
    let at = raw.starts[row] as number
    starts[row] = to
    if (escaped.has(row)) {
      while (at < end) {
        const next = raw.bytes[at + 1]
        if (raw.bytes[at] === escapeMark && at + 1 < end && (next === quote || next === escapeMark)) at++
        bytes[to++] = raw.bytes[at++] as number
      }
    } else {
      bytes.set(raw.bytes.subarray(at, end), to)
      to += end - at
    }
    ends[row] = to
  }
  return { ...raw, bytes, starts, ends }
}
