import type { Batch } from '@ml-actions/dataset/batch'
import { openTable } from '@ml-actions/dataset/open'
import { textOf as cellText } from '@ml-actions/metrics/cell'
import { withColumnsByClass } from '@ml-actions/metrics/columns-by-class'
import { columnsOf, gatherPredictions } from '@ml-actions/metrics/gather-predictions'
import type { Predictions, Roles } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import type { AskedRows, ModelFiles } from '../policy/policy.ts'
import type { Answer, Predicted, Predictor, Row } from '../predictors/predictor.ts'
import { numberIn } from '../probes/cases.ts'
import { wantedOfAnswers, withAnswers } from './answer-columns.ts'
import { type Reading, refuseFaults, wantedOf } from './files.ts'

/** The most rows that a model is asked in one piece. */
const mostAtOnce = 10_000

/** A model to ask, of which rows, and which of their columns are the policy's own. */
export interface Asking {
  readonly rows: AskedRows
  readonly columns: ModelFiles['columns']
  readonly roles: Roles
  readonly predictor: Predictor
}

/** What a model said of rows, and what it is known by. */
export interface Said {
  readonly predictions: Predictions
  readonly name: string
  /** Why it stopped answering; the rows from there on have no answer. */
  readonly gaveUp?: string
}

/**
 * Asks a model for all rows of a table, a piece after the other, and reads rows and answers as one predictions file.
 *
 * A model that gives up on a piece is not asked any further: what it left out is as missing as in a file.
 * @throws {Misuse} when the table is broken, lacks a column, or an answer is not of the policy's columns
 */
export async function askedRows(reading: Reading, asking: Asking): Promise<Said> {
  const { predictor, roles: named } = asking
  const path = asking.rows.inputs
  const { numeric, digest } = await kindsIn(reading, asking)
  const table = await openTable(reading.files, path)
  try {
    const names = table.headings.map(({ name }) => name)
    const roles = rolesIn(named, names, path)
    const wanted = wantedOfAnswers(roles)
    const said = new Set(wanted.map(({ name }) => name))
    const given = givenIn(asking, names)
    const own = [...columnsOf(roles)].filter(([name]) => !said.has(name))
    refuseTwice(roles, said)
    const kinds = new Map([...given.map((name) => [name, 'text'] as const), ...own])
    const gathering = gatherPredictions(path, roles)
    let gaveUp: string | undefined
    for await (const batch of table.batches(wantedOf(table, kinds), reading.signal)) {
      refuseFaults(batch)
      const answers: (Answer | undefined)[] = []
      for (let from = 0; from < batch.rows && gaveUp === undefined; from += mostAtOnce) {
        const piece = rowsOf(batch, { given, numeric, from })
        const asked = await predictor.predict(piece)
        const first = batch.firstRow + from
        if (asked.is === 'answers' && asked.answers.length === piece.length) answers.push(...asked.answers)
        else gaveUp = `rows ${first} to ${first + piece.length - 1}: ${whyNot(asked)}`
      }
      answers.length = batch.rows
      gathering.add(withAnswers(batch, Array.from(answers), wanted, predictor.name))
    }
    const source = await table.source()
    if (source.digest !== digest) throw changedMeanwhile(path)
    reading.sources.push(source)
    reading.notes.push(...table.notes.map((note) => `${path}: ${note}`))
    return {
      predictions: gathering.done(),
      name: predictor.name,
      ...(gaveUp === undefined ? {} : { gaveUp }),
    }
  } finally {
    await table.close()
  }
}

/** Finds which of the columns that a model is given hold numbers alone, as it is to get them in every piece. */
async function kindsIn(reading: Reading, asking: Asking) {
  const table = await openTable(reading.files, asking.rows.inputs)
  try {
    refuseFaults(table)
    const given = givenIn(
      asking,
      table.headings.map(({ name }) => name),
    )
    const texts = new Set<string>()
    const said = new Set<string>()
    const wanted = wantedOf(
      table,
      given.map((name) => [name, 'text'] as const),
    )
    for await (const batch of table.batches(wanted, reading.signal)) {
      refuseFaults(batch)
      for (const column of batch.columns) {
        for (let row = 0; row < batch.rows && !texts.has(column.name); row++) {
          const cell = cellText(column, row)
          if (cell === undefined) continue
          said.add(column.name)
          if (!Number.isFinite(numberIn(cell))) texts.add(column.name)
        }
      }
    }
    const numeric = new Set(given.filter((name) => said.has(name) && !texts.has(name)))
    return { numeric, digest: (await table.source()).digest }
  } finally {
    await table.close()
  }
}

/** The columns that a model is given: those that the rows name, or all that the policy gives no part of its own. */
function givenIn({ rows, columns }: Asking, names: readonly string[]): readonly string[] {
  const { label, labels, ...others } = columns
  const isNamed = isAmong([label, labels])
  const isTrue = (name: string) => isNamed(name) || (typeof labels === 'string' && name.startsWith(labels))
  const isOwn = isAmong(Object.values(others))
  const given = rows.columns ?? names.filter((name) => !isTrue(name) && !isOwn(name))
  const told = given.find(isTrue)
  const place = { path: rows.inputs }
  if (told !== undefined) {
    const is = `"columns" gives the model ${JSON.stringify(told)}, which is what it is to find out`
    throw new Misuse({ is, wanted: 'columns that it is given in use', todo: 'take it away', place })
  }
  if (given.length > 0) return given
  const is = `${rows.inputs} has no columns besides the id, the label and the predictions`
  throw new Misuse({
    is,
    wanted: 'the columns that the model is given',
    todo: 'name them in "columns"',
    place,
  })
}

/** Whether a column is one of some, those by class among them. */
function isAmong(
  columns: readonly (string | Readonly<Record<string, string>> | undefined)[],
): (name: string) => boolean {
  const all = new Set(
    columns.flatMap((each) => (typeof each === 'object' ? Object.values(each) : (each ?? []))),
  )
  return (name) => all.has(name)
}

function rolesIn(named: Roles, names: readonly string[], path: string): Roles {
  const { begin } = named
  if (begin?.scores === undefined && begin?.predicted === undefined)
    return withColumnsByClass(named, names, path)
  const key = begin.scores === undefined ? 'predicted' : 'scores'
  const is = `"${key}" says what the columns of a model’s answers begin with, and answers have no columns`
  const todo = `write it out: ${key}: {class: name, …}`
  throw new Misuse({ is, wanted: 'each class by its name', todo })
}

/** What a model says must not be read from the rows. */
function refuseTwice({ id, label, labels = {}, group, slices }: Roles, said: ReadonlySet<string>): void {
  const twice = [id, label, group, ...Object.values(labels), ...slices].find((name) => said.has(name ?? ''))
  if (twice === undefined) return
  const is = `${JSON.stringify(twice)} is both what the model says and a column of its rows`
  throw new Misuse({
    is,
    wanted: 'another name for each',
    todo: 'mend "prediction" or "score" in the policy',
  })
}

function whyNot(asked: Predicted): string {
  return asked.is === 'failed' ? asked.because : `it gave ${asked.answers.length} answers`
}

interface Piece {
  readonly given: readonly string[]
  readonly numeric: ReadonlySet<string>
  readonly from: number
}

function rowsOf(batch: Batch, { given, numeric, from }: Piece): readonly Row[] {
  const columns = batch.columns.filter(({ name }) => given.includes(name))
  return Array.from({ length: Math.min(mostAtOnce, batch.rows - from) }, (_, at) =>
    Object.fromEntries(
      columns.map((column) => {
        const cell = cellText(column, from + at)
        return [column.name, cell === undefined ? null : numeric.has(column.name) ? Number(cell) : cell]
      }),
    ),
  )
}

function changedMeanwhile(path: string): Misuse {
  const is = `${path} changed while the model was asked its rows`
  return new Misuse({
    is,
    wanted: 'the same rows from beginning to end',
    todo: 'does the model write to it?',
  })
}
