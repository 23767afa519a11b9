import type { Table } from './table.ts'
import { ColumnReader, notesOf } from './types/column-reader.ts'

/**
 * Makes a typed file's table give its columns as they are to be read: NaN or the empty text as a null, times of a
 * zone as points in time. Text files read so by themselves.
 */
export function adjusting(table: Table): Table {
  if (table.headings.every(({ type }) => type === undefined)) return table
  const notes: string[] = []
  return {
    path: table.path,
    format: table.format,
    headings: table.headings,
    faults: table.faults,
    get notes() {
      return [...table.notes, ...notes]
    },
    source: () => table.source(),
    close: () => table.close(),
    async *batches(wanted, signal) {
      const readers = wanted
        .toSorted((one, other) => one.heading - other.heading)
        .map(({ heading, reading }) => {
          const { name = '', type = 'text' } = table.headings[heading] ?? {}
          // Directives are for text, and so are accepted spellings.
          const { strptime: _, accept: __, ...kept } = reading ?? {}
          return { name, reader: new ColumnReader(type, kept) }
        })
      for await (const batch of table.batches(wanted, signal)) {
        for (const [index, column] of batch.columns.entries()) readers[index]?.reader.adjusted(column)
        yield batch
      }
      notes.splice(0, notes.length, ...readers.flatMap(({ name, reader }) => notesOf(name, reader)))
    },
  }
}
