import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'

interface Column {
  readonly name: string
  readonly element: Omit<SchemaElement, 'name'>
  readonly data: readonly unknown[]
}

/** The table of six rows that the laws of engines are about, as `engine.suite.ts` has it. */
const columns: readonly Column[] = [
  { name: 'whole', element: { type: 'INT64' }, data: [9007199254740993n, -1n, 0n, null, 2n, 2n] },
  {
    name: 'real',
    element: { type: 'DOUBLE' },
    data: [Number.NaN, Number.POSITIVE_INFINITY, -0, null, 0, 1.5],
  },
  {
    name: 'exact',
    element: { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 },
    data: [150n, -1n, null, 150n, 0n, 200n],
  },
  {
    name: 'word',
    element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    data: ['a', 'é', '', null, '\u{1F600}', '\uFFEE'],
  },
  { name: 'flag', element: { type: 'BOOLEAN' }, data: [true, false, null, null, true, true] },
]

/** Their types as Trino declares them. */
export const sixColumns = 'whole bigint, real double, exact decimal(18,2), word varchar, flag boolean'

/** Writes the table of six rows as a Parquet file. */
export function writeSixRows(path: string): void {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, element }): SchemaElement => ({ ...element, name, repetition_type: 'OPTIONAL' })),
  ]
  const columnData = columns.map(({ name, data }) => ({ name, data: [...data] }))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, new Uint8Array(parquetWriteBuffer({ schema, columnData })))
}
