import type { Cell } from '../plan.ts'
import { noAnswer } from './faults.ts'
import type { Value } from './thrift.ts'

/** The field of `TColumn` that holds texts. */
const texts = 7

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads the rows of a `TRowSet`: columns of texts, each with a bit for every null.
 * @throws {Outage} for rows of another form: every query asks for text
 */
export function rowsIn(value: Value | undefined, base: string): readonly (readonly Cell[])[] {
  const columns = value instanceof Map ? value.get(3) : undefined
  if (!Array.isArray(columns)) throw noAnswer(base, 'rows that are no columns')
  const cells = columns.map((column: Value) => cellsIn(column, base))
  const rows = cells[0]?.length ?? 0
  if (cells.some(({ length }) => length !== rows)) throw noAnswer(base, 'columns of different lengths')
  return Array.from({ length: rows }, (_, row) => cells.map((column) => column[row] as Cell))
}

function cellsIn(column: Value, base: string): readonly Cell[] {
  const held = column instanceof Map ? column.get(texts) : undefined
  const [values, nulls] = held instanceof Map ? [held.get(1), held.get(2)] : []
  if (!Array.isArray(values) || !(nulls instanceof Uint8Array))
    throw noAnswer(base, 'a column of something else than text')
  return values.map((value: Value, row) => {
    if (((nulls[row >> 3] ?? 0) >> (row & 7)) & 1) return null
    if (!(value instanceof Uint8Array)) throw noAnswer(base, 'a column of something else than text')
    return textIn(value, base)
  })
}

function textIn(bytes: Uint8Array, base: string): string {
  try {
    return decoder.decode(bytes)
  } catch (error) {
    throw noAnswer(base, 'a text that is no UTF-8', error)
  }
}
