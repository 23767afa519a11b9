import { expect } from '@jest/globals'
import { type Column, State } from '@ml-actions/dataset/batch'
import { twinFile } from '@ml-actions/dataset/sources/twin'
import { type Value, valueAt } from '@ml-actions/dataset/types/type'
import { parquet } from './parquet.ts'

/** Opens bytes as the file `x.parquet`. */
export const open = (bytes: Uint8Array | ArrayBuffer) =>
  parquet.open(twinFile(new Uint8Array(bytes), 'x.parquet'), {}, [])

/** Reads all columns whole: null for a null, `'invalid'` for what is not of the type. */
export async function columnsOf(bytes: Uint8Array | ArrayBuffer): Promise<unknown[][]> {
  const table = await open(bytes)
  const columns: unknown[][] = table.headings.map(() => [])
  const wanted = table.headings.map((_, heading) => ({ heading }))
  for await (const batch of table.batches(wanted)) {
    for (const [index, column] of batch.columns.entries()) columns[index]?.push(...list(column))
  }
  return columns
}

/** Lays out one column of a batch, and holds its values against its dictionary, where it has one. */
export function list(column: Column): unknown[] {
  const { coded, states } = column
  for (const [row, code] of coded?.codes.entries() ?? []) {
    expect([row, code >= 0]).toEqual([row, states[row] !== State.null])
    if (coded !== undefined && states[row] === State.value) {
      expect(valueAt(coded.values, code)).toEqual(valueAt(column, row))
    }
  }
  return Array.from(column.states, (state, row): Value | null | 'invalid' => {
    if (state === State.null) return null
    return state === State.value ? valueAt(column, row) : 'invalid'
  })
}
