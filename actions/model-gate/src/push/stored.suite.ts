import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'

/** A column of a file: how it is stored, and its cells. */
export type Stored = readonly [element: Omit<SchemaElement, 'name'>, ...cells: unknown[]]

/** Writes a Parquet file. */
export function fileOf(columns: Readonly<Record<string, Stored>>): Uint8Array {
  const entries = Object.entries(columns)
  const schema: SchemaElement[] = [
    { name: 'root', num_children: entries.length },
    ...entries.map(([name, [element]]): SchemaElement => ({ ...element, name, repetition_type: 'OPTIONAL' })),
  ]
  const columnData = entries.map(([name, [, ...data]]) => ({ name, data }))
  return new Uint8Array(parquetWriteBuffer({ schema, columnData, statistics: false }))
}
