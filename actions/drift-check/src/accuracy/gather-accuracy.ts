import { type Column, State } from '@ml-actions/dataset/batch'
import { formOf } from '@ml-actions/metrics/files/catalogue'
import { readMetricsFile, reportedAs } from '@ml-actions/metrics/files/metrics-file'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import { textIn } from '../bins/text-in.ts'
import type { Files } from '../reading/files.ts'
import { readTables } from '../reading/read-tables.ts'

/** What is known of the accuracy of late. */
export interface Labelled {
  /** Rows that have their label. */
  readonly rows: number
  /** How many of them the model was right about; may be no whole number where only a share was reported. */
  readonly right: number
}

/** The columns of a file of predictions. */
export interface LabelColumns {
  readonly label: string
  readonly prediction: string
}

/**
 * Reads the accuracy from a metrics file, `{"accuracy": {"value": 0.87, "n": 900}}`.
 * @throws {Misuse} when it has none, or does not say of how many rows
 */
export function accuracyReported(text: string, path: string): Labelled {
  const reported = reportedAs(readMetricsFile(text, path), 'accuracy')
  const { value = 0, n } = reported ?? {}
  if (reported !== undefined && n !== undefined && value >= 0 && value <= 1)
    return { rows: n, right: value * n }
  throw new Misuse({
    is:
      reported === undefined
        ? 'the file holds no accuracy'
        : 'the accuracy does not say of how many rows it is',
    wanted: '{"accuracy": {"value": 0.87, "n": 900}}',
    todo: 'write the number of labelled rows beside it: without it a number has no uncertainty',
    place: reported?.place ?? { path },
  })
}

/** Whether a path is that of a metrics file rather than of a table. */
export function isMetricsFile(path: string): boolean {
  return formOf(path) !== undefined
}

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
    if (truth === undefined || said === undefined) throw noColumn(files, columns)
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

function noColumn({ paths: [path = ''] }: Files, { label, prediction }: LabelColumns): Misuse {
  return new Misuse({
    is: `the predictions do not have both columns ${JSON.stringify(label)} and ${JSON.stringify(prediction)}`,
    wanted: 'the label, empty where it is not known yet, and what the model said',
    todo: 'name them in the drift file: accuracy: { min: 0.85, label: …, prediction: … }',
    place: { path },
  })
}
