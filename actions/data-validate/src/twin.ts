import { type Batch, type Column, State } from '@ml-actions/dataset/batch'
import type { Heading } from '@ml-actions/dataset/table'
import { decimalOf } from './values/decimal.ts'
import { readValue } from './values/value.ts'

/** A cell that is not of its column's type. */
export const invalid = Symbol('invalid')

/** What a cell of a column in memory may be: `null` is null. */
export type Cell = number | bigint | string | boolean | null | typeof invalid

/** The forms in which a column may hold its values. */
export type Form = Column['is']

/** Makes a column in memory; decimals and datetimes are given as text, as a file would. */
export function columnOf(is: Form, name: string, cells: readonly Cell[]): Column {
  const states = Uint8Array.from(cells, (cell) =>
    cell === null ? State.null : cell === invalid ? State.invalid : State.value,
  )
  const shared = { name, states }
  switch (is) {
    case 'integer':
    case 'float':
      return { ...shared, is, values: Float64Array.from(cells, (cell) => (isValue(cell) ? Number(cell) : 0)) }
    case 'big-integer':
      return { ...shared, is, values: cells.map((cell) => (isValue(cell) ? BigInt(cell) : 0n)) }
    case 'boolean':
      return { ...shared, is, values: Uint8Array.from(cells, (cell) => (cell === true ? 1 : 0)) }
    case 'decimal': {
      const parts = cells.map(
        (cell) => decimalOf(isValue(cell) ? String(cell) : '0') ?? { unscaled: 0n, scale: 0 },
      )
      const scales = Uint8Array.from(parts, ({ scale }) => scale)
      return { ...shared, is, unscaled: parts.map(({ unscaled }) => unscaled), scales }
    }
    case 'datetime': {
      const times = cells.map((cell) => readValue(cell, 'datetime'))
      const part = (of: 'seconds' | 'nanoseconds') =>
        times.map((time) => (time?.is === 'datetime' ? time[of] : 0))
      return {
        ...shared,
        is,
        seconds: Float64Array.from(part('seconds')),
        nanoseconds: Int32Array.from(part('nanoseconds')),
        zoned: Uint8Array.from(times, (time) => (time?.is === 'datetime' && time.zoned ? 1 : 0)),
      }
    }
    case 'text':
      return textColumn(name, cells, states)
  }
}

function textColumn(name: string, cells: readonly Cell[], states: Uint8Array): Column {
  const encoded = cells.map((cell) => new TextEncoder().encode(isValue(cell) ? String(cell) : ''))
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0))
  const starts = new Uint32Array(cells.length)
  const ends = new Uint32Array(cells.length)
  let at = 0
  for (const [row, piece] of encoded.entries()) {
    bytes.set(piece, at)
    starts[row] = at
    at += piece.length
    ends[row] = at
  }
  const text = (row: number) => new TextDecoder().decode(bytes.subarray(starts[row], ends[row]))
  return { is: 'text', name, states, bytes, starts, ends, text }
}

function isValue(cell: Cell): cell is number | bigint | string | boolean {
  return cell !== null && cell !== invalid
}

/** Makes a batch of columns of equal length; a cell's place is its row below a header line, its field the column. */
export function batchOf(columns: readonly Column[], firstRow = 1, path = 'data.csv'): Batch {
  return {
    firstRow,
    rows: columns[0]?.states.length ?? 0,
    columns,
    faults: [],
    place: (row, column) => ({ path, line: firstRow + row + 1, column: column + 1, row: firstRow + row }),
  }
}

/** The headings of columns in a text file. */
export function headingsOf(names: readonly string[], path = 'data.csv'): readonly Heading[] {
  return names.map((name, index) => ({ name, place: { path, line: 1, column: index + 1 } }))
}
