import { type Column, State } from '@ml-actions/dataset/batch'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import { textIn } from '../bins/text-in.ts'
import type { Files } from '../reading/files.ts'
import { readTables } from '../reading/read-tables.ts'
import type { LabelColumns, Labelled } from './labelled.ts'

/**
 * Counts how often the model was right, on rows that have their label already.
 * @throws {Misuse} when a file lacks one of the columns
 */
export async function accuracyIn(
  files: Files,
  columns: LabelColumns,
): Promise<Labelled & { readonly sources: readonly Source[] }> {
  let [rows, right] = [0, 0]
  const asked = [columns.label, columns.prediction].map((name) => ({ name, type: 'category' }) as const)
  const { sources } = await readTables(files, asked, (batch, [label = -1, prediction = -1]) => {
    const [truth, said] = [batch.columns[label], batch.columns[prediction]]
    if (truth === undefined || said === undefined) throw withoutColumns(files.paths, columns)
    const found = compared(truth, said, batch.rows)
    rows += found.rows
    right += found.right
  })
  return { rows, right, sources }
}

function compared(truth: Column, said: Column, rows: number): Labelled {
  const [label, prediction] = [textIn(truth), textIn(said)]
  let [labelled, right] = [0, 0]
  for (let row = 0; row < rows; row++) {
    if (truth.states[row] !== State.value) continue
    labelled += 1
    // A row without a prediction is one that the model was not right about.
    if (said.states[row] === State.value && label(row) === prediction(row)) right += 1
  }
  return { rows: labelled, right }
}

/** Says that a table of labelled predictions lacks a column. */
export function withoutColumns([path = '']: readonly string[], { label, prediction }: LabelColumns): Misuse {
  return new Misuse({
    is: `the predictions do not have both columns ${JSON.stringify(label)} and ${JSON.stringify(prediction)}`,
    wanted: 'the label, empty where it is not known yet, and what the model said',
    todo: 'name them in the drift file: accuracy: { min: 0.85, label: …, prediction: … }',
    place: { path },
  })
}
