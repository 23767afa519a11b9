import type { Relation } from './column.ts'
import type { Dialect, Places } from './dialects/dialect.ts'
import {
  type Aggregate,
  both,
  type Classes,
  type Groups,
  type Histogram,
  type Need,
  type Predicate,
  type Ranks,
  type Scalar,
  typeOf,
} from './expression.ts'
import { beforeLargest, groupsSql } from './groups.ts'
import { fromSql, type Rows } from './joined.ts'
import { aggregateSql, predicateSql, scalarSql } from './render.ts'

/** A cell of an answer: exact text, or null. */
export type Cell = string | null

/** One query, and what it answers. */
export interface Query {
  readonly sql: string
  /** What it is for, in words: `41 aggregates in one scan`. */
  readonly about: string
  /** The needs by the column of the answer that holds them; of any other query than one of aggregates the one. */
  readonly needs: readonly (readonly Need[])[]
}

/** The numbers of rows of a grouping. */
export interface Grouped {
  readonly groups: bigint
  readonly rows: bigint
  /** Rows that are not alone in their group. */
  readonly repeated: bigint
  /** The largest groups, where they were asked for: the rows of each, how many they are, and of how many it holds. */
  readonly largest?: { readonly rows: bigint; readonly groups: bigint; readonly holding: bigint }
}

/** Rows that are alike. */
export interface Class {
  /** One for each scalar that was asked for. */
  readonly values: readonly Cell[]
  readonly rows: bigint
}

/** The numbers of one bin, of which there is one at least. */
export interface Bin {
  readonly rows: bigint
  /** The least and the greatest, as exact text. */
  readonly lowest: string
  readonly highest: string
}

/** What was asked of all rows, answered. */
export interface Answers {
  /** The exact text of an aggregate; null where no row had a value. */
  text(aggregate: Aggregate): Cell
  /** A count of rows, or a sum of whole numbers; 0 where no row had a value. */
  whole(aggregate: Aggregate): bigint
  groups(groups: Groups): Grouped
  /** The values as exact text, or null, with their rows; one more than was asked for where there are more. */
  classes(classes: Classes): readonly Class[]
  /** The values as exact text, by their places. */
  ranks(ranks: Ranks): ReadonlyMap<number, string>
  /** In no order. */
  bins(histogram: Histogram): readonly Bin[]
}

/** More aggregates than this are asked in several scans: engines bound the width of an answer. */
const mostAggregates = 500

/** All rows. */
const always: Predicate = { is: 'always' }

/**
 * Plans as few queries as answer all needs: one scan for all aggregates, one for each grouping and ordering; equal ones are asked once.
 * @param where  the rows that there are, for all needs; the others are not read where the engine can leave them out
 */
export function planned(
  rows: Rows,
  needs: readonly Need[],
  dialect: Dialect,
  where: Predicate = always,
): readonly Query[] {
  const from = fromSql(dialect, rows)
  const filter = where.is === 'always' ? '' : ` WHERE ${predicateSql(dialect, where)}`
  const aggregates = gathered(needs.filter(isAggregate), (one) => aggregateSql(dialect, one))
  const scans: Query[] = []
  for (let at = 0; at < aggregates.length; at += mostAggregates) {
    const part = aggregates.slice(at, at + mostAggregates)
    const columns = part.map(({ sql }, index) => `${sql} AS c${index}`)
    scans.push({
      sql: `SELECT ${columns.join(', ')} FROM ${from}${filter}`,
      about: `${part.length} ${part.length === 1 ? 'aggregate' : 'aggregates'} in one scan`,
      needs: part.map(({ needs: own }) => own),
    })
  }
  const within = <One extends Exclude<Need, Aggregate>>(one: One) => ({
    ...one,
    where: both(where, one.where),
  })
  const alone = (
    about: string,
    found: readonly { readonly sql: string; readonly needs: readonly Need[] }[],
  ) => found.map(({ sql, needs: own }) => ({ sql, about, needs: [own] }))
  const groups = gathered(needs.filter(isGroups), (one) =>
    groupsSql(dialect, from, { ...within(one), largest: [] }),
  )
  const classes = gathered(needs.filter(isClasses), (one) =>
    classesSql(dialect, from, within({ ...one, most: 0 })),
  )
  const ranks = gathered(needs.filter(isRanks), (one) => ranksSql(dialect, from, within(one)))
  const bins = gathered(needs.filter(isHistogram), (one) => histogramSql(dialect, from, within(one)))
  return [
    ...scans,
    ...groups.map(({ needs: own }) => groupsQuery(own, within(own[0]), { dialect, from })),
    ...alone(
      'values and their rows',
      classes.map(({ needs: own }) => {
        const most = Math.max(...own.map((one) => one.most))
        return { sql: classesSql(dialect, from, { ...within(own[0]), most }), needs: own }
      }),
    ),
    ...alone('numbers by their bins', bins),
    ...alone('values by their order', ranks),
  ]
}

/**
 * Reads the answers of all queries of a plan.
 * @param results  for each query its rows
 * @throws {RangeError} when an answer has another form than was asked for, or a need was not planned
 */
export function answered(
  queries: readonly Query[],
  results: readonly (readonly (readonly Cell[])[])[],
): Answers {
  const found = new Map<Need, readonly (readonly Cell[])[]>()
  for (const [index, { needs }] of queries.entries()) {
    const rows = results[index]
    if (rows === undefined) throw new RangeError('a query has no answer')
    for (const [column, own] of needs.entries())
      for (const need of own)
        found.set(
          need,
          rows.map((row) => ownIn(need, row, column)),
        )
  }
  const rowsOf = (need: Need) => {
    const rows = found.get(need)
    if (rows === undefined) throw new RangeError('what was not asked has no answer')
    return rows
  }
  const text = (aggregate: Aggregate) => cellIn(rowsOf(aggregate)[0], 0)
  return {
    text,
    whole: (aggregate) => BigInt(text(aggregate) ?? '0'),
    groups(need) {
      const row = rowsOf(need)[0]
      const at = (index: number) => BigInt(cellIn(row, index) ?? '0')
      const told = { groups: at(0), rows: at(1), repeated: at(2) }
      return need.largest === undefined
        ? told
        : { ...told, largest: { rows: at(3), groups: at(4), holding: at(5) } }
    },
    classes: (need) =>
      rowsOf(need)
        .slice(0, need.most + 1)
        .map((row) => ({
          values: need.of.map((_, at) => cellIn(row, at)),
          rows: BigInt(String(cellIn(row, need.of.length))),
        })),
    ranks: (need) => new Map(rowsOf(need).map((row) => [Number(cellIn(row, 0)) - 1, String(cellIn(row, 1))])),
    bins: (need) =>
      rowsOf(need).map((row) => ({
        rows: BigInt(String(cellIn(row, 0))),
        lowest: String(cellIn(row, 1)),
        highest: String(cellIn(row, 2)),
      })),
  }
}

/** What one need is told of a row: of several aggregates the one; of a grouping what all ask, and what it asks of the largest groups. */
function ownIn(need: Need, row: readonly Cell[], column: number): readonly Cell[] {
  if (isAggregate(need)) return row.slice(column, column + 1)
  return column === 0 ? row : [...row.slice(0, beforeLargest), ...row.slice(column, column + 1)]
}

type Marked = Groups & Required<Pick<Groups, 'largest'>>

/** One query for all that is asked of the same groups. */
function groupsQuery(
  own: readonly Groups[],
  { of, where }: Groups,
  { dialect, from }: { readonly dialect: Dialect; readonly from: string },
): Query {
  const asking = own.filter((one): one is Marked => one.largest !== undefined)
  const marks = gathered(asking, ({ largest }) => predicateSql(dialect, largest))
  const sql = groupsSql(dialect, from, { of, where, largest: marks.map((mark) => mark.sql) })
  const others = Array.from({ length: beforeLargest - 1 }, () => [])
  const needs = [
    own.filter(({ largest }) => largest === undefined),
    ...others,
    ...marks.map((mark) => mark.needs),
  ]
  return { sql, about: 'rows grouped by their values', needs }
}

function isAggregate(need: Need): need is Aggregate {
  return ['rows', 'sum', 'lowest', 'highest'].includes(need.is)
}

function isGroups(need: Need): need is Groups {
  return need.is === 'groups'
}

function isClasses(need: Need): need is Classes {
  return need.is === 'classes'
}

function isRanks(need: Need): need is Ranks {
  return need.is === 'ranks'
}

function isHistogram(need: Need): need is Histogram {
  return need.is === 'histogram'
}

/** Needs that are written alike, together. */
function gathered<One extends Need>(
  needs: readonly One[],
  written: (one: One) => string,
): readonly { readonly sql: string; readonly needs: readonly [One, ...One[]] }[] {
  const bySql = new Map<string, [One, ...One[]]>()
  for (const need of needs) {
    const sql = written(need)
    bySql.set(sql, [...(bySql.get(sql) ?? []), need] as [One, ...One[]])
  }
  return [...bySql].map(([sql, own]) => ({ sql, needs: own }))
}

function cellIn(row: readonly Cell[] | undefined, index: number): Cell {
  const cell = row?.[index]
  if (cell === undefined) throw new RangeError('the answer has fewer rows or columns than were asked for')
  return cell
}

const whole = { is: 'integer', signed: true, bits: 64 } as const

function classesSql(dialect: Dialect, from: string, { of, where, most, rows }: Classes): string {
  const keys = of.map((one) => scalarSql(dialect, one))
  const values = of.map((one, at) => dialect.output(keys[at] as string, typeOf(one)))
  // What is put in order has no names of its own, of which one could be that of the column.
  const named = (sql: string, at: number) => (rows === undefined ? `${sql} AS c${at}` : sql)
  const columns = [...values, dialect.output('count(*)', whole)].map(named)
  const filter = predicateSql(dialect, where)
  const chosen = rows === undefined ? '' : ` HAVING count(*) = ${rows} ORDER BY ${keys.join(', ')}`
  return `SELECT ${columns.join(', ')} FROM ${from} WHERE ${filter} GROUP BY ${keys.join(', ')}${chosen} LIMIT ${most + 1}`
}

function ranksSql(dialect: Dialect, from: string, { of, where, at }: Ranks): string {
  const value = scalarSql(dialect, of)
  const ordered = `SELECT ${value} AS v, row_number() OVER (ORDER BY ${value}) AS r FROM ${from} WHERE ${predicateSql(dialect, where)}`
  const columns = [`${dialect.output('r', whole)} AS c0`, `${dialect.output('v', typeOf(of))} AS c1`]
  const places = [...new Set(at)].map((place) => place + 1)
  return `SELECT ${columns.join(', ')} FROM (${ordered}) AS g WHERE r IN (${places.join(', ')})`
}

function histogramSql(dialect: Dialect, from: string, { of, where, from: first, width }: Histogram): string {
  const value = scalarSql(dialect, of)
  const [begin, wide] = [first, width].map((one) => dialect.literal({ is: 'double', value: one }))
  const bin = `floor((CAST(${value} AS DOUBLE) - ${begin}) / ${wide})`
  const ends = ['min', 'max'].map((end) => dialect.output(`${end}(${value})`, typeOf(of)))
  const columns = [dialect.output('count(*)', whole), ...ends].map((sql, at) => `${sql} AS c${at}`)
  return `SELECT ${columns.join(', ')} FROM ${from} WHERE ${predicateSql(dialect, where)} GROUP BY ${bin}`
}

/** A few rows, and what is told of them. */
export interface Looked {
  readonly where: Predicate
  /** What tells a row from others, by its own values. */
  readonly key: readonly Scalar[]
  readonly show: readonly Scalar[]
  readonly most: number
  readonly places?: Places | undefined
}

/**
 * Asks for a few rows: where they stand, if `places` can say it; then the values of their key and those that are shown, as
 * exact text. They come in the order of the files, or else of their keys, so that the same data gives the same rows.
 */
export function examplesSql(relation: Relation, looked: Looked, dialect: Dialect): string {
  const { places, key, show, most } = looked
  const told = [...key, ...show].map((one) => dialect.output(scalarSql(dialect, one), typeOf(one)))
  const standing =
    places === undefined
      ? []
      : [dialect.output(places.path, { is: 'text' }), dialect.output(places.row, whole)]
  // Without names of their own, of which one could be that of a column that the rows are ordered by.
  const columns = [...standing, ...told]
  const order = places === undefined ? key.map((one) => scalarSql(dialect, one)).join(', ') : places.order
  const sorted = order === '' ? '' : ` ORDER BY ${order}`
  const where = predicateSql(dialect, looked.where)
  return `SELECT ${columns.join(', ')} FROM ${dialect.from(relation)} WHERE ${where}${sorted} LIMIT ${most}`
}
