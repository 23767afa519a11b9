import { openTable } from '@ml-actions/dataset/open'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Table, Wanted } from '@ml-actions/dataset/table'
import { columnsOf, gatherPredictions } from '@ml-actions/metrics/gather-predictions'
import type { Predictions, Task } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import { type Columns, columnsOfFile, type PredictionInputs, rolesFor, there } from './asked.ts'
import { TaskGuess } from './task-of.ts'

/** Where files are, and what may end the reading of them. */
export interface Reading {
  readonly files: DataSource
  readonly signal: AbortSignal
}

/**
 * Tells the kind of task that a predictions file is of: what the workflow says, or what the file shows.
 * @throws {Misuse} when the file or a column is not there, or holds neither classes nor numbers
 */
export async function taskOf(
  path: string,
  asked: PredictionInputs,
  { files, signal }: Reading,
): Promise<Task> {
  const table = await openTable(files, path)
  try {
    const { label, prediction } = columnsIn(table, asked)
    if (asked.task !== 'auto') return asked.task
    const columns = [label, ...(prediction === undefined ? [] : [prediction])]
    const guess = new TaskGuess(path, columns)
    const wanted = wantedOf(
      table,
      columns.map((name) => [name, 'text'] as const),
    )
    for await (const batch of table.batches(wanted, signal)) if (!guess.add(batch)) break
    return guess.task(asked.positive)
  } finally {
    await table.close()
  }
}

/**
 * Reads one model's predictions.
 * @throws {Misuse} when the file or a column is not there or cannot be read
 */
export async function predictionsOf(
  path: string,
  asked: PredictionInputs,
  { files, signal, task, which }: Reading & { readonly task: Task; readonly which: 'candidate' | 'baseline' },
): Promise<Predictions> {
  const table = await openTable(files, path)
  try {
    const roles = rolesFor(asked, task, columnsIn(table, asked), which)
    const names = table.headings.map(({ name }) => name)
    for (const name of [...roles.slices, ...(roles.group === undefined ? [] : [roles.group])]) {
      there(name, names, path)
    }
    const gathering = gatherPredictions(path, roles)
    for await (const batch of table.batches(wantedOf(table, columnsOf(roles)), signal)) gathering.add(batch)
    return gathering.done()
  } finally {
    await table.close()
  }
}

function columnsIn({ faults, headings, path }: Table, asked: PredictionInputs): Columns {
  const [fault] = faults
  if (fault !== undefined) {
    const { is, wanted, place } = fault
    throw new Misuse({ is, wanted, todo: 'write the file again', place })
  }
  return columnsOfFile(
    asked,
    headings.map(({ name }) => name),
    path,
  )
}

/** The columns to read, each once; a text file does not say what its cells are, other files do. */
function wantedOf(
  { headings }: Table,
  columns: Iterable<readonly [name: string, kind: 'text' | 'number']>,
): readonly Wanted[] {
  return [...columns].map(([name, kind]) => {
    const heading = headings.findIndex((each) => each.name === name)
    const isTyped = headings[heading]?.type !== undefined
    return isTyped ? { heading } : { heading, type: kind === 'number' ? 'float64' : 'text' }
  })
}
