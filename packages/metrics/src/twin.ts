import { type Batch, type Column, State } from '@ml-actions/dataset/batch'
import { columnsOf, gatherPredictions } from './gather-predictions.ts'
import type { Predictions, Roles } from './predictions.ts'

/** A cell of a table in memory; null where it is empty. */
export type Cell = string | number | boolean | null

/** Makes a batch of rows in memory; a column with a text is of texts, one of numbers and nothing else of doubles. */
export function batchOf(columns: Readonly<Record<string, readonly Cell[]>>, firstRow = 1): Batch {
  const made = Object.entries(columns).map(([name, cells]) => columnOf(name, cells))
  return {
    firstRow,
    rows: Math.max(0, ...Object.values(columns).map((cells) => cells.length)),
    columns: made,
    faults: [],
    place: (row, column) => ({ path: 'twin.csv', row: firstRow + row, field: (made[column] as Column).name }),
  }
}

/** Makes predictions of columns in memory, read as a text file would be. */
export function predictionsOf(
  columns: Readonly<Record<string, readonly Cell[]>>,
  roles: Roles,
  path = 'twin.csv',
): Predictions {
  const kinds = columnsOf(roles)
  const typed = Object.entries(columns).map(([name, cells]) => [
    name,
    cells.map((cell) => (cell === null || kinds.get(name) !== 'text' ? cell : String(cell))),
  ])
  const gathering = gatherPredictions(path, roles)
  gathering.add(batchOf(Object.fromEntries(typed)))
  return gathering.done()
}

function columnOf(name: string, cells: readonly Cell[]): Column {
  const states = Uint8Array.from(cells, (cell) => (cell === null ? State.null : State.value))
  if (cells.some((cell) => typeof cell === 'string')) return textColumn(name, states, cells.map(String))
  const values = cells.map(Number)
  return { is: 'float', name, states, values: Float64Array.from(values) }
}

function textColumn(name: string, states: Uint8Array, texts: readonly string[]): Column {
  const encoded = texts.map((text) => new TextEncoder().encode(text))
  const ends = new Uint32Array(encoded.length)
  const starts = new Uint32Array(encoded.length)
  const bytes = new Uint8Array(encoded.reduce((sum, each) => sum + each.length, 0))
  let at = 0
  for (const [row, each] of encoded.entries()) {
    bytes.set(each, at)
    starts[row] = at
    at += each.length
    ends[row] = at
  }
  return { is: 'text', name, states, bytes, starts, ends, text: (row) => texts[row] as string }
}
