import type { Batch, ReadFault } from '@ml-actions/dataset/batch'
import { openTable } from '@ml-actions/dataset/open'
import type { Table, TypeName, Wanted } from '@ml-actions/dataset/table'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Files } from './files.ts'

/** A column that is read. */
export interface ReadAs {
  readonly name: string
  /** The type of a text file's cells; typed files have their own. */
  readonly type: TypeName
}

/** What came of reading. */
export interface Read {
  readonly rows: number
  readonly sources: readonly Source[]
  /** What is wrong with the files themselves. */
  readonly faults: readonly ReadFault[]
  readonly notes: readonly string[]
}

/**
 * Reads columns of all files, batch by batch.
 * @param fold  is given the place of each column of `columns` among the batch's, or undefined where the file has it not
 */
export async function readTables(
  { source, paths, format, signal }: Files,
  columns: readonly ReadAs[],
  fold: (batch: Batch, at: readonly (number | undefined)[]) => void,
): Promise<Read> {
  const sources: Source[] = []
  const faults: ReadFault[] = []
  const notes: string[] = []
  let rows = 0
  for (const path of paths) {
    const table = await openTable(source, path, { format })
    try {
      faults.push(...table.faults)
      const { wanted, at } = wantedIn(table, columns)
      for await (const batch of table.batches(wanted, signal)) {
        faults.push(...batch.faults)
        rows += batch.rows
        fold(batch, at)
      }
      sources.push(await table.source())
      notes.push(...table.notes.map((note) => `${path}: ${note}`))
    } finally {
      await table.close()
    }
  }
  return { rows, sources, faults, notes }
}

function wantedIn(table: Table, columns: readonly ReadAs[]) {
  const found = columns.map(({ name, type }): Wanted | undefined => {
    const heading = table.headings.findIndex((one) => one.name === name && one.unreadable === undefined)
    if (heading < 0) return undefined
    return table.headings[heading]?.type === undefined ? { heading, type } : { heading }
  })
  const wanted = found.filter((one) => one !== undefined).sort((one, other) => one.heading - other.heading)
  return { wanted, at: found.map((one) => (one === undefined ? undefined : wanted.indexOf(one))) }
}
