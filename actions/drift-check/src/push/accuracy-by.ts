import { type Classes, present } from '@ml-actions/engine/expression'
import type { Questions } from '@ml-actions/engine/questions'
import type { Asked, AskedTable } from '@ml-actions/engine/tables'
import { Misuse } from '@ml-actions/verdict/faults'
import { withoutColumns } from '../accuracy/accuracy-in.ts'
import type { LabelColumns, Labelled } from '../accuracy/labelled.ts'
import { askedWords } from './asked-column.ts'

/**
 * Has an engine count how often the model was right, on rows that have their label.
 * @throws {Misuse} when a file lacks one of the columns, or they are not of one type
 */
export async function accuracyBy(
  { tables, inWords }: Asked,
  columns: LabelColumns,
): Promise<Labelled & { readonly sources: []; readonly notes: readonly string[] }> {
  let [rows, right] = [0, 0]
  for (const table of tables) {
    const found = await table.ask(labelled(table, columns))
    rows += found.rows
    right += found.right
  }
  return { rows, right, sources: [], notes: [inWords()] }
}

/** More different pairs of a label and a prediction are no classes. */
const mostPairs = 10_000

/** What is asked of a table of predictions and labels. */
export function* labelled(
  { columns, paths }: AskedTable,
  { label, prediction }: LabelColumns,
): Questions<Labelled> {
  const [truth, said] = [label, prediction].map((name) => columns.find((column) => column.name === name))
  if (truth === undefined || said === undefined) throw withoutColumns(paths, { label, prediction })
  const [is, was] = [askedWords(truth), askedWords(said)]
  if (typeof is === 'string') throw notAsked(label, is)
  if (typeof was === 'string') throw notAsked(prediction, was)
  const pairs: Classes = { is: 'classes', of: [is.of, was.of], where: present(is.of), most: mostPairs }
  const found = (yield [pairs]).classes(pairs)
  if (found.length > mostPairs)
    throw notAsked(label, `it has more than ${mostPairs} values with their predictions`)
  let [rows, right] = [0, 0]
  for (const {
    values: [one, other],
    rows: count,
  } of found) {
    rows += Number(count)
    // A row without a prediction is one that the model was not right about.
    if (typeof other === 'string' && is.word(String(one)) === was.word(other)) right += Number(count)
  }
  return { rows, right }
}

function notAsked(column: string, because: string): Misuse {
  return new Misuse({
    is: `the engine is not asked of the column ${JSON.stringify(column)}: ${because}`,
    wanted: 'labels and predictions that are classes',
    todo: 'give a metrics file as "accuracy", or leave the input "engine" away',
  })
}
