import { expect } from '@jest/globals'
import { State } from '@ml-actions/dataset/batch'
import { twinFile } from '@ml-actions/dataset/sources/twin'
import type { Dialect, TypeName } from '@ml-actions/dataset/table'
import { valueAt } from '@ml-actions/dataset/types/type'
import { openDelimited } from './csv.ts'

/** Reads a whole text, as tests want to look at it: `null` for a null, `undefined` for no cell, `'invalid'` for what is not of the type. */
export async function readWhole(
  content: string | Uint8Array,
  types: readonly TypeName[] = [],
  dialect: Dialect = {},
  windowBytes = 64,
  quickBytes = Number.POSITIVE_INFINITY,
) {
  const table = await openDelimited(
    twinFile(content),
    { dialect },
    { format: 'csv', delimiter: ',', windowBytes, quickBytes, notes: [] },
  )
  const rows: unknown[][] = []
  const places: string[][] = []
  const faults = [...table.faults]
  const wanted = table.headings.map((_, heading) => ({ heading, type: types[heading] ?? 'text' }))
  for await (const batch of table.batches(wanted)) {
    expect(batch.firstRow).toBe(rows.length + 1)
    faults.push(...batch.faults)
    for (let row = 0; row < batch.rows; row++) {
      rows.push(
        batch.columns.map((column) => {
          const state = column.states[row]
          if (state === State.absent) return undefined
          return state === State.null ? null : state === State.invalid ? 'invalid' : valueAt(column, row)
        }),
      )
      places.push(
        batch.columns.map((_, column) => {
          const { line, column: at, endColumn } = batch.place(row, column)
          return `${line}:${at}${endColumn === undefined ? '' : `-${endColumn}`}`
        }),
      )
    }
  }
  const found = faults.map(({ code, place }) => `${code} ${place.line}:${place.column}`)
  const messages = faults.filter(({ ends }) => ends).map(({ is }) => is)
  return {
    messages,
    names: table.headings.map(({ name }) => name),
    rows,
    places,
    found,
    notes: table.notes,
    table,
  }
}
