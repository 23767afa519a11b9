import type { EngineColumn } from '@ml-actions/engine/column'
import type { Aggregate, Scalar } from '@ml-actions/engine/expression'
import { scalarOf } from '@ml-actions/engine/nested'
import type { Cell } from '@ml-actions/engine/plan'
import type { Asked, AskedTable } from '@ml-actions/engine/tables'
import { withColumnsByClass } from '@ml-actions/metrics/columns-by-class'
import { columnsOf } from '@ml-actions/metrics/gather-predictions'
import type { Roles } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'
import { columnOf } from './column-of.ts'

/** What is asked of one model. */
export interface AskedRoles {
  readonly path: string
  readonly roles: Roles
  /** Whether rows are told apart by their scores; of others it is only counted how many cannot be used. */
  readonly isScored: boolean
}

/** One model in what is counted: beside the other in one table, or in one of its own. */
export interface Side {
  readonly path: string
  /** The roles of the columns that are counted. */
  readonly roles: Roles
  readonly columns: readonly Counting[]
  /** Counts the scores that cannot be used, of those that rows are not told apart by. */
  readonly unusable: readonly Aggregate[]
}

/** A column by whose values rows are told apart. */
export interface Counting {
  readonly name: string
  readonly of: Scalar
  /** Makes a column of what was answered. */
  made(cells: readonly Cell[]): ReturnType<Exclude<ReturnType<typeof columnOf>, string>>
}

/**
 * Finds the table of a model, of which all files have the same columns.
 * @throws {Misuse} where there is none
 */
export function tableOf({ tables }: Asked, path: string): AskedTable {
  const [table, other] = tables
  if (table === undefined) throw noFile(path)
  if (other !== undefined) throw unlike(table.paths, other.paths)
  return table
}

/**
 * Finds the columns of one model.
 * @throws {Misuse} for a column that is not there or not asked of
 */
export function sideOf(columns: readonly EngineColumn[], { path, roles, isScored }: AskedRoles): Side {
  const names = columns.map(({ name }) => name)
  const { id: _, ...asked } = withColumnsByClass(roles, names, path)
  const { score, ...bare } = asked
  const counted = isScored ? asked : bare
  const seen = score === undefined || isScored ? [] : [score]
  return {
    path,
    roles: counted,
    columns: [...columnsOf(counted).keys()].map((name) => counting(found(columns, name, path), path)),
    unusable: seen.map((name) => unusable(found(columns, name, path), path)),
  }
}

/** Finds a column by its name. */
export function found(columns: readonly EngineColumn[], name: string, path: string): EngineColumn {
  const column = columns.find((each) => each.name === name)
  if (column !== undefined) return column
  const near = nearest(
    name,
    columns.map((each) => each.name),
  )
  throw new Misuse({
    is: `${path} has no column ${JSON.stringify(name)}`,
    wanted: `one of its ${columns.length} columns`,
    todo: near === undefined ? 'mend the name in the policy' : `did you mean ${JSON.stringify(near)}?`,
    place: { path },
  })
}

function counting(column: EngineColumn, path: string): Counting {
  const made = columnOf(column)
  if (typeof made === 'string') throw notAsked(column.name, made, path)
  return { name: column.name, of: scalarOf(column), made }
}

/** Counts the scores that are missing, NaN or infinite. */
function unusable(column: EngineColumn, path: string): Aggregate {
  const { type, inexact, name } = column
  const of = scalarOf(column)
  if (inexact !== undefined || !['float', 'integer', 'decimal'].includes(type.is))
    throw notAsked(name, inexact === undefined ? 'its scores are no numbers' : `it holds ${inexact}`, path)
  const isNull = { is: 'null', of } as const
  if (type.is !== 'float') return { is: 'rows', where: isNull }
  return { is: 'rows', where: { is: 'any', of: [isNull, { is: 'nan', of }, { is: 'infinite', of }] } }
}

/** Says of how many rows something is. */
export function rowsHave(rows: number | bigint): string {
  return Number(rows) === 1 ? '1 row has' : `${rows} rows have`
}

export function notAsked(
  column: string,
  because: string,
  path: string,
  wanted = 'labels, predictions and slices that are texts, numbers or yes and no',
): Misuse {
  return new Misuse({
    is: `the engine is not asked of the column ${JSON.stringify(column)}: ${because}`,
    wanted,
    todo: 'leave the input "engine" away',
    place: { path },
  })
}

function noFile(path: string): Misuse {
  return new Misuse({
    is: `no file matches ${path}`,
    wanted: 'a table of predictions',
    todo: 'did the step before it write them?',
  })
}

function unlike([first = '']: readonly string[], [other = '']: readonly string[]): Misuse {
  return new Misuse({
    is: `${first} and ${other} have not the same columns in the same order`,
    wanted: 'the same columns in the same order in all files that are read as one',
    todo: 'write all of them in the same way, or let the pattern match fewer',
    place: { path: other },
  })
}
