import { sha256 } from '@ml-actions/action/settings-file'
import type { EngineColumn } from '@ml-actions/engine/column'
import { type Questions, together } from '@ml-actions/engine/questions'
import type { Asked, AskedTable } from '@ml-actions/engine/tables'
import { typeNameOf } from '@ml-actions/engine/type-name'
import { familyOf } from '../bins/family.ts'
import { countBy as countWay } from '../bins/way.ts'
import { addUp, type TalliedColumn, type Tally } from '../counts/tally.ts'
import type { FrozenColumn } from '../reference/reference.ts'
import { counting, rowsIn } from './of-column.ts'

/**
 * Counts data that an engine reads in the bins of a reference. Files of other columns than the rest are asked by themselves:
 * counts add up.
 * @param asked  undefined where there is no file
 */
export async function countBy(asked: Asked | undefined, columns: readonly FrozenColumn[]): Promise<Tally> {
  const parts: Tally[] = []
  for (const table of asked?.tables ?? []) parts.push(await counted(table, columns))
  const none = columns.map((column) => uncounted(column, {}))
  const all = addUp([{ rows: 0, sources: [], notes: [], columns: none }, ...parts])
  if (asked === undefined) return all
  // Other rows of a table may come to the same counts.
  const chosen = asked.tables.flatMap(({ inWords }) => (inWords === '' ? [] : [inWords]))
  const mark = sha256(JSON.stringify([all.rows, all.columns.map(({ counts }) => counts), ...chosen]))
  return { ...all, notes: [asked.inWords()], marks: [mark] }
}

async function counted(table: AskedTable, reference: readonly FrozenColumn[]): Promise<Tally> {
  const [rows, tallied] = await table.ask(countingTable(table, reference))
  return { rows, columns: tallied, sources: [], notes: [] }
}

/** What is asked of a table in the bins of a reference. */
export function countingTable({ columns }: Pick<AskedTable, 'columns'>, reference: readonly FrozenColumn[]) {
  return together([rowsIn(), together(reference.map((one) => tally(columns, one)))])
}

function* tally(columns: readonly EngineColumn[], frozen: FrozenColumn): Questions<TalliedColumn> {
  const column = columns.find(({ name }) => name === frozen.name)
  const type = column === undefined ? undefined : typeNameOf(column.type)
  if (column === undefined || type === undefined) return uncounted(frozen, { isMissing: true })
  if (familyOf(type) !== familyOf(frozen.type)) return uncounted(frozen, { isInvalid: true })
  const found = yield* counting(column, frozen)
  return uncounted(frozen, found)
}

function uncounted(column: FrozenColumn, found: Partial<TalliedColumn>): TalliedColumn {
  return { counts: countWay(column, column.bins).counts(), isMissing: false, isInvalid: false, ...found }
}
