import type { Run } from '@ml-actions/action/action'
import { openTable } from '@ml-actions/dataset/open'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Opening } from '@ml-actions/dataset/table'
import { Spelling, type Spelt } from './spell.ts'

/** The files to look at. */
interface Data extends Pick<Run, 'signal'> {
  readonly source: DataSource
  readonly paths: readonly string[]
}

/**
 * Finds how columns of text are written, each cell looked at while some way is still open.
 * @returns what was found, by name; nothing of a column that is plain text
 */
export async function spellColumns(
  { source, paths, signal }: Data,
  opening: Opening,
  names: readonly string[],
): Promise<ReadonlyMap<string, Spelt>> {
  const open = new Map(names.map((name) => [name, new Spelling()]))
  for (const path of paths) {
    if (open.size === 0) break
    const table = await openTable(source, path, opening)
    try {
      if (table.faults.some(({ ends }) => ends)) continue
      const wanted = table.headings.flatMap(({ name, type }, heading) =>
        open.has(name) && type === undefined ? [{ heading }] : [],
      )
      for await (const batch of table.batches(wanted, signal)) {
        for (const [index, column] of batch.columns.entries()) {
          const going = open.get(column.name)
          if (column.is !== 'text' || going === undefined) continue
          going.see(column, (row) => batch.place(row, index))
          if (!going.isOpen) open.delete(column.name)
        }
        if (open.size === 0) break
      }
    } finally {
      await table.close()
    }
  }
  return new Map([...open].map(([name, going]) => [name, going.answer()]))
}
