import { State } from '@ml-actions/dataset/batch'
import { familyIn, familyOf } from '../bins/family.ts'
import { binsFor, countBy } from '../bins/way.ts'
import type { Counted } from '../columns/counted.ts'
import type { Files } from '../reading/files.ts'
import { type Read, readTables } from '../reading/read-tables.ts'
import type { FrozenColumn, Reference } from './reference.ts'

/** The current data, counted in the bins of the reference. */
export interface Current {
  readonly columns: readonly Counted[]
  readonly read: Read
}

/** Counts the current data; a column that is not there, or not of its type any more, is broken. */
export async function countCurrent(files: Files, reference: Reference): Promise<Current> {
  const going = reference.columns.map((column) => ({
    column,
    counting: countBy(column, column.bins),
    isMissing: false,
    isInvalid: false,
  }))
  const read = await readTables(files, reference.columns, (batch, at) => {
    for (const [index, one] of going.entries()) {
      const cells = batch.columns[at[index] ?? -1]
      one.isMissing ||= cells === undefined
      if (cells === undefined || one.isInvalid) continue
      one.isInvalid =
        familyIn(cells) !== familyOf(one.column.type) ||
        cells.states.subarray(0, batch.rows).includes(State.invalid)
      if (!one.isInvalid) one.counting.add(cells, batch.rows)
    }
  })
  return {
    columns: going.map(({ column, counting, isMissing, isInvalid }) => ({
      name: column.name,
      ...barred(column, isMissing, isInvalid),
      reference: column.counts,
      current: counting.counts(),
      ...binsFor(column.bins),
    })),
    read,
  }
}

function barred({ bins }: FrozenColumn, isMissing: boolean, isInvalid: boolean): Pick<Counted, 'barred'> {
  if (isMissing) return { barred: { standing: 'broken', reason: 'missing' } }
  if (isInvalid) return { barred: { standing: 'broken', reason: 'type-changed' } }
  return bins.is === 'identifier-like' ? { barred: { standing: 'unclear', reason: 'identifier-like' } } : {}
}
