import type { Questions } from '@ml-actions/engine/questions'
import { type Session, within } from '@ml-actions/engine/session'
import type { Asked, AskedTable, ToldQuery } from '@ml-actions/engine/tables'
import type { LabelColumns } from '../accuracy/labelled.ts'
import type { DriftFile } from '../drift/drift-file.ts'
import type { FrozenColumn } from '../reference/reference.ts'
import { labelled } from './accuracy-by.ts'
import { countingTable } from './count-by.ts'
import { freezingTable, oneTable } from './freeze-by.ts'

/** Tells the queries over some data before any is run. */
export interface Foreteller {
  /** The first of those that freeze a reference; the others follow from what these answer. */
  freeze(texts: readonly string[], settings: DriftFile): Promise<readonly ToldQuery[]>
  count(texts: readonly string[], columns: readonly FrozenColumn[]): Promise<readonly ToldQuery[]>
  accuracy(texts: readonly string[], columns: LabelColumns): Promise<readonly ToldQuery[]>
}

/** Asks an engine what it would read. */
export function foretellerIn(session: Session): Foreteller {
  const each = (texts: readonly string[], of: (asked: Asked) => Promise<readonly ToldQuery[]>) =>
    texts.length === 0 ? Promise.resolve([]) : within(session, texts, of)
  return {
    freeze: (texts, settings) =>
      each(texts, async ({ tables }) => {
        const table = oneTable(tables)
        return table.foretell(freezingTable(table, settings).questions)
      }),
    count: (texts, columns) =>
      each(texts, (asked) => ofEach(asked, (table) => countingTable(table, columns))),
    accuracy: (texts, columns) => each(texts, (asked) => ofEach(asked, (table) => labelled(table, columns))),
  }
}

async function ofEach(
  { tables }: Asked,
  questions: (table: AskedTable) => Questions<unknown>,
): Promise<readonly ToldQuery[]> {
  const told: ToldQuery[] = []
  for (const table of tables) told.push(...(await table.foretell(questions(table))))
  return told
}
