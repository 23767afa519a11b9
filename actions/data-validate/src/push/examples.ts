import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { counted } from '@ml-actions/conditions/words'
import type { Relation } from '@ml-actions/engine/column'
import { both, type Predicate, typeOf } from '@ml-actions/engine/expression'
import { type Cell, examplesSql } from '@ml-actions/engine/plan'
import type { AskedTable } from '@ml-actions/engine/tables'
import { textIn } from '@ml-actions/engine/values'
import type { Finding } from '@ml-actions/verdict/finding'
import type { KeyPart, Place } from '@ml-actions/verdict/place'
import type { Given } from '../checks/check.ts'
import type { Example } from '../checks/example.ts'
import { mergeExamples, mostExamples } from '../checks/tally.ts'
import { showText } from '../values/show.ts'
import { type Alike, alikeIn, alikeSql, anyAlike, repeatedIn, sayRepeated } from './alike.ts'
import { shownIn } from './answer.ts'
import type { Asking, Pushing } from './asking.ts'
import type { Failing } from './push.ts'

/** For more failed checks than this no places are looked for: each is one more query, or two. */
const mostChecks = 50

/** More rows than a file has: what sets the rows of one file behind those of another. */
const perFile = 2 ** 36

type Rows = readonly (readonly Cell[])[]

interface Looking {
  readonly given: Given
  /** Whether the values of keys may stand in a report. */
  readonly keys: 'hidden' | 'shown'
}

/** One demand of which rows may not hold, and which those are. */
export interface Failed extends Pick<Pushing, 'run' | 'push'> {
  readonly failing: readonly Failing[]
}

/**
 * Asks for the first rows of what did not hold, and puts them into the states.
 * @returns  why such rows are not told apart, where that would have been possible
 */
export async function withExamples(
  { table, key }: Asking,
  all: readonly Failed[],
  { given, keys }: Looking,
): Promise<string | undefined> {
  const failed = all.filter((one) => failedIn(one, given) > 0).slice(0, mostChecks)
  const around: Around = { table, given, key: keys === 'shown' ? (key ?? []) : [] }
  for (const one of failed) {
    const { run, push, failing } = one
    let examples: Example[] = []
    for (const why of failing) {
      const rows = why.rows ?? failedIn(one, given)
      if (rows > 0) examples = mergeExamples(examples, await lookFor({ ...why, rows }, around))
    }
    run.state = push.placed?.(run.state, examples) ?? { ...(run.state as object), examples }
  }
  return failed.length > 0 && table.places === undefined ? untold(table, key, keys) : undefined
}

function untold({ relation }: AskedTable, key: Asking['key'], keys: Looking['keys']): string | undefined {
  if (relation.is === 'files')
    return 'the rows that do not hold have no place: a column of the files is called `filename` or `file_row_number`, by which DuckDB tells where a row stands'
  if (key === undefined)
    return 'the rows that do not hold are not told apart: the contract names no `primary-key` or `unique` that the engine tells exactly'
  const names = key.map(({ name }) => JSON.stringify(name)).join(', ')
  return keys === 'shown'
    ? undefined
    : `the rows that do not hold are not told apart: the input \`keys: shown\` tells their key (${names}), whose values then stand in the reports`
}

function failedIn({ run }: Failed, given: Given): number {
  const { check, asked, mostly } = run.demand
  return check.answer(run.state, asked, mostly, given).failed
}

interface Around {
  readonly table: AskedTable
  readonly given: Given
  /** The columns whose values tell a row, where they may be told. */
  readonly key: readonly PushColumn[]
}

type Known = Failing & Required<Pick<Failing, 'rows'>>

/** Looks for the first rows that do not hold for one reason. */
async function lookFor(failing: Known, around: Around): Promise<readonly Example[]> {
  const { table, given, key } = around
  const { relation, dialect, places } = table
  const { hides = false, shown, alike } = failing
  const isShown = given.showing !== 'none' && !hides && unread(shown) === undefined
  // Without places and values there is nothing to tell.
  if (places === undefined && key.length === 0 && !(isShown && shown.length > 0)) return []
  const told = { ...around, failing, isShown, looked: isShown || (hides && shown.length > 1) ? shown : [] }
  const where = both(table.where, failing.where)
  if (alike === undefined) {
    const rows = await firstRows(where, narrowFirst(relation, failing.rows), told)
    return rows.map((row, at) => exampleOf(row, at, told))
  }
  const looked = { alike, where, most: mostExamples, places }
  const found = (await table.look(alikeSql(relation, looked, dialect))).map((row) => alikeIn(row, alike))
  const isOther = (column: PushColumn) => !alike.some(({ name }) => name === column.name)
  if (places === undefined && !key.some(isOther)) return found.map((one, at) => alikeExample(one, at, told))
  if (found.length === 0) return []
  const rows = await firstRows(both(where, anyAlike(found, alike)), [relation], told)
  return sayRepeated(
    rows.map((row, at) => ({ ...exampleOf(row, at, told), of: repeatedIn(row, alike) })),
    places !== undefined,
  )
}

/** What is told of rows, and how. */
interface Told extends Around {
  readonly failing: Failing
  /** Whether values may be told. */
  readonly isShown: boolean
  /** The columns whose values are asked for. */
  readonly looked: readonly PushColumn[]
}

/**
 * Asks for the first rows: where each stands, its key, what is looked at, and in what it is alike with others.
 * @param within  what is asked, one after the other until there are enough
 */
async function firstRows(where: Predicate, within: readonly Relation[], told: Told) {
  const { table, key, looked, failing } = told
  const { dialect, places } = table
  const [keyed = [], show = []] = [key, [...looked, ...(failing.alike ?? [])]].map((columns) =>
    columns.map(({ scalar }) => scalar),
  )
  const most = failing.most ?? mostExamples
  let rows: Rows = []
  for (const of of within) {
    rows = await table.look(examplesSql(of, { where, key: keyed, show, most, places }, dialect))
    if (rows.length === most) break
  }
  return rows
}

/** So many times the rows that are wanted are expected in the files that are asked first, since rows seldom lie evenly. */
const margin = 4

/**
 * What is asked for the first rows, until there are enough: the first of the files, where enough can be expected to lie,
 * and then all of them. Rows are told in the order of the files, so that the others need not be read.
 * @param failed  how many rows do not hold
 */
function narrowFirst(relation: Relation, failed: number): readonly Relation[] {
  if (relation.is === 'table') return [relation]
  const { paths } = relation
  const files = Math.ceil((paths.length * mostExamples * margin) / failed)
  return files > paths.length / 2 ? [relation] : [{ ...relation, paths: paths.slice(0, files) }, relation]
}

function exampleOf(row: readonly Cell[], index: number, told: Told): Example {
  const { table, failing, key, looked } = told
  const standing = table.places === undefined ? [] : row.slice(0, 2)
  const own = row.slice(standing.length, standing.length + key.length)
  const cells = row.slice(standing.length + key.length, standing.length + key.length + looked.length)
  const field = failing.hides === true ? failing.shown[Math.max(0, cells.indexOf(null))] : failing.shown[0]
  const place = placeIn(table, standing)
  return {
    at: positionIn(table, standing) ?? index,
    finding: findingOf({ place, own, cells, field }, told),
  }
}

/** Tells of rows that are alike together, where nothing tells them apart. */
function alikeExample({ cells, rows }: Alike, at: number, told: Told): Example {
  const { table, failing, key, looked } = told
  const alike = failing.alike ?? []
  const own = key.map(({ name }) => cells[alike.findIndex((column) => column.name === name)] ?? null)
  const place = placeIn(table, [])
  const finding = findingOf({ place, own, cells: cells.slice(0, looked.length), field: alike[0] }, told)
  return { at, finding: { ...finding, is: `the same value stands in ${counted(rows, 'row')}` } }
}

interface Found {
  readonly place: Place | undefined
  /** The values of its key. */
  readonly own: readonly Cell[]
  /** Those that are looked at. */
  readonly cells: readonly Cell[]
  readonly field: PushColumn | undefined
}

function findingOf(
  { place, own, cells, field }: Found,
  { failing, key, looked, isShown, given }: Told,
): Finding {
  const texts = cells.flatMap((cell, at) => {
    const column = looked[at]
    return cell === null || column === undefined
      ? []
      : [showText(shownIn(cell, typeOf(column.scalar)), given.showing)]
  })
  const isWhole = isShown && texts.length > 0 && texts.length === failing.shown.length
  const named = key.length === 0 ? {} : { key: key.map((column, at) => partOf(column, own[at] ?? null)) }
  const standing = field === undefined ? {} : { field: field.name }
  return {
    is: failing.is,
    ...(place === undefined ? {} : { place: { ...place, ...named, ...standing } }),
    ...(isWhole ? { shown: texts.join(' · ') } : {}),
  }
}

/** One value of a row's key; a null has none. */
function partOf({ name, scalar }: PushColumn, cell: Cell): KeyPart {
  const value = cell === null ? undefined : showText(shownIn(cell, typeOf(scalar)), 'full')
  return { field: name, ...(value === undefined ? {} : { value }) }
}

/** Where a row stands, as far as the engine told it: what it reads from, as the workflow named it, and the row. */
function placeIn(
  { relation, paths: [path = ''] }: AskedTable,
  [file, row]: readonly Cell[],
): Place | undefined {
  if (relation.is === 'table') return { path }
  const [only, ...others] = relation.paths
  if (typeof file === 'string')
    return { path: textIn(file).slice(relation.folder.length), row: Number(row) + 1 }
  return only === undefined || others.length > 0 ? undefined : { path: only }
}

/** The number of a row among all, or one that stands in the same order. */
function positionIn({ relation }: AskedTable, [file, row]: readonly Cell[]): number | undefined {
  if (relation.is === 'table' || typeof file !== 'string') return undefined
  return relation.paths.indexOf(textIn(file).slice(relation.folder.length)) * perFile + Number(row)
}
