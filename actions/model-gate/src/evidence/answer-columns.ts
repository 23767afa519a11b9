import type { Batch, Column } from '@ml-actions/dataset/batch'
import { columnsOf } from '@ml-actions/metrics/gather-predictions'
import type { Roles } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Place } from '@ml-actions/verdict/place'
import type { Answer } from '../predictors/predictor.ts'
import { textCells } from './text-cells.ts'

/** A column that a model's answers fill, and the keys under which an answer may name its value. */
interface Wanted {
  readonly name: string
  readonly kind: 'text' | 'number'
  readonly keys: readonly string[]
}

/** The columns of what a model says, in the order in which an answer without names holds them. */
export function wantedOfAnswers(roles: Roles): readonly Wanted[] {
  const { prediction, score, scores = {}, predicted = {} } = roles
  const kinds = columnsOf(roles)
  const one = (name: string | undefined, ...keys: readonly string[]): readonly Wanted[] =>
    name === undefined ? [] : [{ name, kind: kinds.get(name) ?? 'text', keys: [name, ...keys] }]
  const each = (columns: Readonly<Record<string, string>>) =>
    Object.entries(columns).flatMap(([name, column]) => one(column, name))
  return [...one(prediction, 'prediction'), ...one(score, 'score'), ...each(predicted), ...each(scores)]
}

/**
 * Puts what a model said beside the columns of the rows that it was asked.
 * @param answers  one a row; undefined where it gave none
 * @throws {Misuse} when an answer holds more or less than the columns
 */
export function withAnswers(
  batch: Batch,
  answers: readonly (Answer | undefined)[],
  wanted: readonly Wanted[],
  who: string,
): Batch {
  const cells = answers.map((answer, row) =>
    cellsOf(answer, wanted, `${who} answers row ${batch.firstRow + row}`),
  )
  const made = wanted.map(({ name, kind }, at) => {
    const values = cells.map((row) => row[at])
    return kind === 'number' ? numbersIn(name, values) : textsIn(name, values)
  })
  return {
    ...batch,
    columns: [...batch.columns, ...made],
    place: (row, column) => {
      const own = wanted[column - batch.columns.length]
      return own === undefined ? batch.place(row, column) : { ...rowPlace(batch, row), field: own.name }
    },
  }
}

/** Where a row stands, without the cell that it begins with. */
function rowPlace(batch: Batch, row: number): Place {
  const { column: _, endColumn: __, ...place } = batch.place(row, 0)
  return place
}

type Cell = string | number | undefined

/** The cells of one answer: by the names that it gives its values, else a word first and then the numbers. */
function cellsOf(answer: Answer | undefined, wanted: readonly Wanted[], who: string): readonly Cell[] {
  if (answer === undefined) return []
  const { label, numbers, named = {} } = answer
  const keys = wanted.map((each) => each.keys.find((key) => Object.hasOwn(named, key)))
  if (keys.every((key) => key !== undefined)) return keys.map((key) => cellOf(named[key]))
  const lacking = wanted[keys.indexOf(undefined)]?.name
  if (keys.some((key) => key !== undefined)) throw otherAnswer(`${who} without ${lacking}`, wanted)
  const cells = label === undefined ? numbers : [label, ...numbers]
  // An empty answer, or a null, is none at all.
  if (cells.length <= 1 && Number.isNaN(cells[0] ?? Number.NaN)) return []
  if (cells.length !== wanted.length) throw otherAnswer(`${who} with ${cells.length} values`, wanted)
  return cells
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value
  return typeof value === 'boolean' ? String(value) : undefined
}

function otherAnswer(is: string, wanted: readonly Wanted[]): Misuse {
  const names = wanted.map(({ name }) => name).join(', ')
  const todo = 'let it write an object with these keys, or these values in this order'
  return new Misuse({ is, wanted: `one value for each column of the policy: ${names}`, todo })
}

function numbersIn(name: string, cells: readonly Cell[]): Column {
  const values = Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : Number.NaN))
  return { is: 'float', name, values, states: new Uint8Array(values.length) }
}

function textsIn(name: string, cells: readonly Cell[]): Column {
  const texts = cells.map((cell) => (cell === undefined || Number.isNaN(cell) ? '' : String(cell)))
  return textCells(
    name,
    texts.map((text) => (text === '' ? null : text)),
  )
}
