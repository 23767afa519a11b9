import { type Column, State, type TextColumn } from '@ml-actions/dataset/batch'
import { decimalOf } from './values/decimal.ts'
import { readValue } from './values/value.ts'

/** A cell that is not of its column's type. */
export const invalid = Symbol('invalid')

/** What a cell of a column in memory may be: `null` is null. */
export type Cell = number | bigint | string | boolean | null | typeof invalid

/** The forms in which a column may hold its values. */
export type Form = Column['is']

/** Makes a column in memory; decimals, times and durations are given as text, as a file would. */
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
      const of = timesOf(cells)
      const times = cells.map((cell) => readValue(cell, of ?? 'datetime'))
      const part = (of: 'seconds' | 'nanoseconds') =>
        times.map((time) => (time?.is === 'datetime' ? time[of] : 0))
      return {
        ...shared,
        is,
        ...(of === undefined ? {} : { of }),
        seconds: Float64Array.from(part('seconds')),
        nanoseconds: Int32Array.from(part('nanoseconds')),
        zoned: Uint8Array.from(times, (time) => (time?.is === 'datetime' && time.zoned ? 1 : 0)),
      }
    }
    case 'text':
      return textColumn(name, cells, states)
    case 'binary': {
      const { bytes, starts, ends } = textColumn(name, cells, states)
      return { is, name, states, bytes, starts, ends }
    }
  }
}

/** What the texts of a column of times are, by how the first of them begins. */
function timesOf(cells: readonly Cell[]): 'time' | 'duration' | undefined {
  const first = cells.find((cell) => typeof cell === 'string') ?? ''
  if (/^-?P/.test(String(first))) return 'duration'
  return /^\d\d:/.test(String(first)) ? 'time' : undefined
}

function textColumn(name: string, cells: readonly Cell[], states: Uint8Array): TextColumn {
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
