import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Column } from './family.suite.ts'

/** Writes rows of drawn columns as a Parquet file, from one up to another. */
export function fileOf(columns: readonly Column[], from: number, to: number): Uint8Array {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ({ sort }, index): SchemaElement => ({
        ...sort.element,
        name: `c${index}`,
        repetition_type: 'OPTIONAL',
      }),
    ),
  ]
  const columnData = columns.map(({ cells }, index) => ({ name: `c${index}`, data: cells.slice(from, to) }))
  return new Uint8Array(parquetWriteBuffer({ schema, columnData, statistics: false }))
}
