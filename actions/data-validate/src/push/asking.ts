import { type PushColumn, unpushed, unread } from '@ml-actions/conditions/push/column'
import { headingOf, pushColumnOf } from '@ml-actions/conditions/push/engine-column'
import { rowsIn } from '@ml-actions/conditions/where/rows-in'
import { allRows, type ChosenRows } from '@ml-actions/engine/chosen-rows'
import type { EngineColumn, Relation } from '@ml-actions/engine/column'
import type { Opened } from '@ml-actions/engine/engine'
import { type Aggregate, both, type Need, type Predicate, present } from '@ml-actions/engine/expression'
import { flattened } from '@ml-actions/engine/nested'
import { planned, type Query } from '@ml-actions/engine/plan'
import { type Bound, bind, type Fold, type Running } from '../bind.ts'
import type { Given } from '../checks/check.ts'
import type { Contract } from '../contract/contract.ts'
import { type Push, type PushAbout, rowsWhere } from './push.ts'
import { rowKeyOf } from './row-key.ts'

/** Everything that is asked of one table. */
export interface Asking {
  readonly relation: Relation
  /** Of a table, the rows that are judged. */
  readonly where: Predicate
  /** The same for people; empty for all rows. */
  readonly inWords: string
  /** The names of its columns. */
  readonly names: readonly string[]
  /** The columns that tell a row from others; undefined where the contract names none. */
  readonly key: readonly PushColumn[] | undefined
  /** What the table or its first file is called in places. */
  readonly path: string
  readonly needs: readonly Need[]
  readonly queries: readonly Query[]
  /** All its rows. */
  readonly rows: Aggregate
  readonly pushes: readonly Pushing[]
}

/** One demand that the engine is asked. */
export interface Pushing {
  readonly run: Running
  readonly push: Push<unknown>
  /** The rows that it is about. */
  readonly inView: Aggregate
}

interface Known {
  readonly opened: Opened
  /** What the data is called in places: its files, or its table. */
  readonly paths: readonly string[]
  /** Which rows of a table are judged, as its address says it. */
  readonly where?: string
  /** All demands; what the headers say is added to them. */
  readonly running: Map<string, Running>
  readonly given: Given
  readonly signal: AbortSignal
}

/**
 * Brings the contract and the columns of every file together and says what the engine is asked of each table: of all files
 * at once, or of each by itself where the contract says so.
 * @throws {Misuse} as `bind` does
 */
export async function askingOf(
  contract: Contract,
  { opened, paths, running, given, signal, where }: Known,
): Promise<{ readonly askings: readonly Asking[]; readonly notes: readonly string[] }> {
  const notes: string[] = []
  const askings: Asking[] = []
  const tables =
    contract.data?.separate === true ? paths.map((path) => [path]) : paths.length > 0 ? [paths] : []
  for (const table of tables) {
    const files: File[] = []
    for (const path of table) {
      const described = await opened.engine.describe(within(opened.relation, [path]), signal)
      const columns = contract.data?.flatten === true ? flattened(described) : described
      const headings = columns.map(headingOf)
      const bound = bind(contract, { path, headings, first: files.length, notes }, { running, given })
      files.push({ columns, names: described.map(({ name }) => name), bound })
    }
    const columns = files[0]?.columns ?? []
    const { dialect } = opened.engine
    const rows = where === undefined ? allRows : rowsIn(where, String(table[0]), { columns, dialect })
    const key = rowKeyOf(contract, columns)
    const told = { relation: within(opened.relation, table), path: String(table[0]), rows, key }
    askings.push(askingOfTable(told, files, { opened, given }))
  }
  for (const run of running.values())
    if (run.demand.check.close !== undefined) refuse(run, unpushed(run.demand.check))
  return { askings, notes }
}

interface File {
  readonly columns: readonly EngineColumn[]
  /** What the file calls its own columns, members of structs not among them. */
  readonly names: readonly string[]
  readonly bound: Bound
}

function within(relation: Relation, paths: readonly string[]): Relation {
  return relation.is === 'files' ? { ...relation, paths } : relation
}

/** What is known of one table besides its columns. */
interface Told extends Pick<Asking, 'relation' | 'path' | 'key'> {
  readonly rows: ChosenRows
}

function askingOfTable(
  { relation, path, key, rows: judged }: Told,
  files: readonly File[],
  known: Pick<Known, 'opened' | 'given'>,
): Asking {
  const [first] = files
  const isOne = new Set(files.map(({ columns }) => JSON.stringify(columns.map(shapeOf)))).size === 1
  if (!isOne) for (const { bound } of files) for (const { run } of bound.folds) run.block ??= 'files-differ'
  const pushes = (isOne ? (first?.bound.folds ?? []) : []).flatMap((fold) => {
    const pushing = pushingOf(fold, first as File, known)
    if (typeof pushing !== 'string') return [pushing]
    refuse(fold.run, pushing)
    return []
  })
  const rows = rowsWhere({ is: 'always' })
  const needs = [rows, ...pushes.flatMap(({ push, inView }) => [inView, ...push.needs])]
  return {
    relation,
    path,
    ...judged,
    key,
    names: first?.names ?? [],
    rows,
    pushes,
    needs,
    queries: planned(relation, needs, known.opened.engine.dialect, judged.where),
  }
}

/** What must be the same in all files that are asked at once. */
function shapeOf({ name, word, inexact }: EngineColumn) {
  return [name, word, inexact]
}

function refuse(run: Running, because: string): void {
  run.block ??= 'not-pushed'
  run.because ??= because
}

/** Says how one demand is asked, or why it is not. */
function pushingOf(
  { run, columns, when }: Fold,
  { columns: all, bound }: File,
  { opened, given }: Pick<Known, 'opened' | 'given'>,
): Pushing | string {
  const { check, asked } = run.demand
  if (check.push === undefined) return unpushed(check)
  const { dialect } = opened.engine
  const columnAt = (index: number) => {
    const { heading, reading } = bound.wanted[index] ?? { heading: 0 }
    return pushColumnOf(all[heading] as EngineColumn, reading)
  }
  const conditions: Predicate[] = []
  for (const { condition, column } of when) {
    const about = columnAt(column)
    const test = unread([about]) ?? condition.pushTest(about, dialect)
    if (typeof test === 'string') return test
    conditions.push(both(present(about.scalar), test))
  }
  const about: PushAbout = {
    columns: columns.map(columnAt),
    where: conditions.reduce(both, { is: 'always' }),
    showing: given.showing,
    reference: given.reference,
    pattern: dialect.pattern,
  }
  const push = check.push(asked, about)
  return typeof push === 'string' ? push : { run, push, inView: rowsWhere(about.where) }
}
