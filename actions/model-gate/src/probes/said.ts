import { Misuse } from '@ml-actions/verdict/faults'
import type { Answer } from '../predictors/predictor.ts'
import { answersTo } from './examples.ts'
import type { Settings } from './probe.ts'
import type { Reach } from './reach.ts'
import { sampled, sampleOf } from './sample.ts'

/** What a model says of rows. */
export interface Said {
  /** The file of the rows, for places. */
  readonly path: string
  readonly rows: number
  /** Which of the policy's columns are said: the prediction, the score, or both. */
  readonly columns: readonly string[]
  /** By column: what each row holds. */
  readonly cells: readonly (readonly (string | undefined)[])[]
  /** Absent when the policy names no id column; rows are then paired in their order. */
  readonly ids?: readonly (string | undefined)[]
}

/** JSON Schema of the rows that a model is asked, in the place of a file of what it said. */
export const askedRows = {
  type: 'object',
  additionalProperties: false,
  required: ['inputs'],
  properties: { inputs: sampled.inputs, columns: sampled.columns },
} as const

/** Reads what a file says in some of its columns. */
export async function saidIn(path: string, columns: readonly string[], reach: Reach): Promise<Said> {
  const { id } = reach.candidate.columns
  const names = id === undefined ? columns : [id, ...columns]
  const table = await reach.columns(path, () => Object.fromEntries(names.map((name) => [name, 'text'])))
  return {
    path,
    rows: table.rows,
    columns,
    cells: columns.map((name) => table.text(name)),
    ...(id === undefined ? {} : { ids: table.text(id) }),
  }
}

/**
 * Asks the candidate's predictor for all rows of a table. A word is taken for the prediction, and the one number of a
 * model that says no more for the score, where the policy has columns of both.
 * @throws {Misuse} when it gives up, or says more or less than the policy has columns for
 */
export async function answeredTo(settings: Settings, reach: Reach): Promise<Said> {
  const { id, prediction, score } = reach.candidate.columns
  const sample = await sampleOf(settings, reach, Number.POSITIVE_INFINITY)
  const { path } = sample
  const ids = id === undefined ? undefined : (await reach.columns(path, () => ({ [id]: 'text' }))).text(id)
  const predictor = await reach.predictor('candidate')
  const lines = (await answersTo(predictor, sample.rows)).map(cellsOf)
  const all = saidColumns(reach)
  const [first] = lines
  const only = first?.isWord === true ? prediction : score
  const columns = first?.cells.length === 1 && all.length > 1 && only !== undefined ? [only] : all
  const other = lines.find(({ cells }) => cells.length !== columns.length)
  if (other !== undefined) throw otherWidth(predictor.name, other.cells.length, columns)
  return {
    path,
    rows: lines.length,
    columns,
    cells: columns.map((_, column) => lines.map(({ cells }) => cells[column])),
    ...(ids === undefined ? {} : { ids }),
  }
}

/** The word and the numbers of an answer, as a file would hold them. */
function cellsOf({ label, numbers }: Answer) {
  const written = numbers.map((number) => (Number.isFinite(number) ? String(number) : undefined))
  return label === undefined
    ? { isWord: false, cells: written }
    : { isWord: true, cells: [label, ...written] }
}

/**
 * The columns of what the candidate says.
 * @throws {Misuse} when the policy names none
 */
export function saidColumns({ candidate }: Reach): readonly string[] {
  const { prediction, score } = candidate.columns
  const said = [prediction, score].filter((name) => name !== undefined)
  if (said.length > 0) return said
  const is = 'a check with "same-as" compares what the models say, and the policy names no such column'
  const todo = 'write "prediction: …" under "candidate"'
  throw new Misuse({ is, wanted: 'their predictions or scores', todo })
}

function otherWidth(name: string, width: number, columns: readonly string[]): Misuse {
  const is = `the predictor (${name}) says ${width} values of a row`
  const wanted = `one for each column that is compared: ${columns.join(', ')}`
  return new Misuse({ is, wanted, todo: 'let it write these, in this order' })
}
