import { type Random, seeded } from '@ml-actions/stats/random'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Row } from '../predictors/predictor.ts'
import { columnName, numberIn } from './cases.ts'
import type { Settings } from './probe.ts'
import type { Reach } from './reach.ts'

/** Rows that a model is asked, and what their columns are like. */
export interface Sample {
  readonly path: string
  readonly rows: readonly Row[]
  /** The number of each row in its file, from 1. */
  readonly at: readonly number[]
  readonly columns: readonly string[]
  /** Columns that hold numbers only. */
  readonly numeric: readonly string[]
  /** Columns of numbers of which one at least has a fraction. */
  readonly fractional: readonly string[]
  /** Random numbers that follow from the file, and so are the same in every run. */
  random(what: string): Random
}

/** JSON Schemas of the keys that say which rows are asked. */
export const sampled = {
  inputs: { type: 'string', minLength: 1, description: 'A table of rows that the model is asked.' },
  columns: {
    type: 'array',
    minItems: 1,
    maxItems: 10_000,
    uniqueItems: true,
    items: columnName,
    description:
      'The columns that it is given; by default all but those that the policy calls id, label, prediction or score.',
  },
  rows: {
    type: 'integer',
    minimum: 1,
    maximum: 100_000,
    description: 'The most rows to ask; more are drawn by chance, the same in every run.',
  },
} as const

/** Reads the rows to ask: at most as many as the check says, or as this many. */
export async function sampleOf(settings: Settings, reach: Reach, most: number): Promise<Sample> {
  const path = String(settings['inputs'])
  let columns: readonly string[] = []
  const table = await reach.columns(path, (names) => {
    columns = columnsIn(settings, names, Object.values(reach.candidate.columns))
    if (columns.length === 0) throw noColumns(path)
    return Object.fromEntries(columns.map((name) => [name, 'text']))
  })
  const random = (what: string) => seeded(`${what} ${table.digest}`)
  const wanted = typeof settings['rows'] === 'number' ? settings['rows'] : most
  const at = drawn(table.rows, wanted, random('rows'))
  const cells = new Map(columns.map((name) => [name, table.text(name)]))
  const numeric = columns.filter((name) => holdsNumbers(cells.get(name) ?? []))
  const isNumeric = new Set(numeric)
  const cellOf = (name: string, row: number) => {
    const cell = cells.get(name)?.[row]
    return cell === undefined ? null : isNumeric.has(name) ? Number(cell) : cell
  }
  const rows = at.map((row) => Object.fromEntries(columns.map((name) => [name, cellOf(name, row)])))
  const fractional = numeric.filter((name) => rows.some((row) => !Number.isInteger(row[name] ?? 0)))
  return { path, rows, at: at.map((row) => row + 1), columns, numeric, fractional, random }
}

function columnsIn(
  { columns }: Settings,
  names: readonly string[],
  others: readonly unknown[],
): readonly string[] {
  if (Array.isArray(columns)) return columns.map(String)
  return names.filter((name) => !others.includes(name))
}

function noColumns(path: string): Misuse {
  const is = `${path} has no columns besides the id, the label and the predictions`
  return new Misuse({
    is,
    wanted: 'the columns that the model is given',
    todo: 'name them in "columns"',
    place: { path },
  })
}

function holdsNumbers(cells: readonly (string | undefined)[]): boolean {
  const said = cells.filter((cell) => cell !== undefined)
  return said.length > 0 && said.every((cell) => Number.isFinite(numberIn(cell)))
}

/** Draws rows without putting them back, and brings them into their order. */
function drawn(rows: number, wanted: number, random: Random): readonly number[] {
  const all = Int32Array.from({ length: rows }, (_, row) => row)
  if (rows <= wanted) return [...all]
  for (let at = 0; at < wanted; at++) {
    const other = at + random.below(rows - at)
    const [here = 0, there = 0] = [all[at], all[other]]
    all[at] = there
    all[other] = here
  }
  return [...all.subarray(0, wanted).sort()]
}
