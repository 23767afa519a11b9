import { asked as answersOf } from './asked.ts'
import { allRows, type ChosenRows } from './chosen-rows.ts'
import type { EngineColumn, Relation } from './column.ts'
import type { Dialect, Places } from './dialects/dialect.ts'
import { elsewhereIn } from './elsewhere.ts'
import type { Engine, Explained } from './engine.ts'
import type { Predicate } from './expression.ts'
import { askedInWords } from './in-words.ts'
import { type Joined, type Rows, relationsOf } from './joined.ts'
import { flattened } from './nested.ts'
import { type Cell, planned } from './plan.ts'
import { answeredBy, type Questions } from './questions.ts'
import { withoutFolder } from './relations.ts'
import { rowsOf } from './rows-of.ts'

/** What hears of queries while they run. */
export interface Log {
  debug(text: string): void
  progress(what: string, done: number): void
}

/** A query that was not run, and what the engine tells of it. */
export interface ToldQuery extends Explained {
  /** With files as the workflow names them. */
  readonly sql: string
  readonly about: string
}

/** An engine that is asked of some files, or of a table. */
export interface Asked {
  readonly engine: Pick<Engine, 'name' | 'version' | 'caution'>
  /** The files in the order they were named, or the address of the table. */
  readonly paths: readonly string[]
  /** The globs of a store that no file matches. */
  readonly unmatched: readonly string[]
  /** The files, together where their columns are the same. */
  readonly tables: readonly AskedTable[]
  /** Asks of two tables of the engine at once. */
  ask<Made>(rows: Joined, questions: Questions<Made>): Promise<Made>
  /** Tells the queries of the first step of what would be asked of both, and runs none. */
  foretell(rows: Joined, questions: Questions<unknown>): Promise<readonly ToldQuery[]>
  /** What was asked so far, and of which rows where not all are meant, for people. */
  inWords(): string
}

/** A table, or files of the same columns that are asked as one. */
export interface AskedTable {
  /** The files, or the address of the table. */
  readonly paths: readonly string[]
  readonly relation: Relation
  /** The rows that are meant, which alone are asked of. */
  readonly where: Predicate
  /** The same in words, ` where country is one of "DE"`; empty for all. */
  readonly inWords: string
  readonly columns: readonly EngineColumn[]
  readonly dialect: Dialect
  /** Where a row stands, as far as the engine can tell it. */
  readonly places: Places | undefined
  ask<Made>(questions: Questions<Made>): Promise<Made>
  /** Tells the queries of the first step of what would be asked, and runs none. */
  foretell(questions: Questions<unknown>): Promise<readonly ToldQuery[]>
  /** Takes a few rows. Such a query is counted and not logged: it may hold values of the data. */
  look(sql: string): Promise<readonly (readonly Cell[])[]>
}

/** How files are put together to tables: those of the first data, which others are only compared with. */
export interface Grouping {
  /** Whether members of structs are columns of their own. */
  readonly flatten?: boolean
  /** Whether each file is asked by itself, of whatever columns. */
  readonly separate?: boolean
}

/** Some data of an engine: some of its files, or its table by the address. */
export interface Data extends Pick<Asked, 'paths' | 'unmatched'> {
  readonly relation: Relation
  /** The rows that are meant, by the columns that there are; all by default. */
  chosen?(columns: readonly EngineColumn[]): ChosenRows
}

/** Has an engine tell the columns of some data each, and makes ready to ask of them. */
export async function asking(
  engine: Engine,
  datas: readonly Data[],
  { log, signal, ...grouping }: Grouping & { readonly log: Log; readonly signal: AbortSignal },
): Promise<readonly Asked[]> {
  let queries = 0
  const tell = ({ sql, about }: { readonly sql: string; readonly about: string }) => {
    log.debug(sql)
    log.progress(`${engine.name}: ${about}`, queries)
    queries += 1
  }
  const ask = <Made>(rows: Rows, questions: Questions<Made>, where?: Predicate) =>
    answeredBy(questions, (needs) =>
      answersOf(engine, planned(rows, needs, engine.dialect, where), { signal, tell }),
    )
  const all: Asked[] = []
  const foretell = async (rows: Rows, questions: Questions<unknown>, where?: Predicate) => {
    const step = questions.next()
    const needs = step.done === true ? [] : step.value
    const from = (relation: Relation) => engine.dialect.from(withoutFolder(relation))
    const shown = planned(rows, needs, { ...engine.dialect, from }, where).map(({ sql }) => sql)
    const asked = planned(rows, needs, engine.dialect, where)
    const told: ToldQuery[] = []
    for (const [at, { sql, about, needs: own }] of asked.entries()) {
      const relations = [...relationsOf(rows), ...own.flat().flatMap(elsewhereIn)]
      const explained = await engine.explain(relations, sql, signal)
      told.push({ sql: shown[at] as string, about, ...explained })
    }
    return told
  }
  const inWords = () => {
    const careful = engine.caution === undefined ? '' : `; ${engine.caution}`
    return askedInWords(engine, queries, `${someOf(all)}${careful}`)
  }
  for (const [at, data] of datas.entries()) {
    const tables = await tablesOf(engine, data, { signal, ...(at === 0 ? grouping : {}) })
    const asked = tables.map((table) => ({
      ...table,
      dialect: engine.dialect,
      ask: <Made>(questions: Questions<Made>) => ask(table.relation, questions, table.where),
      foretell: (questions: Questions<unknown>) => foretell(table.relation, questions, table.where),
      look(sql: string) {
        queries += 1
        return rowsOf(engine.query(sql, signal))
      },
    }))
    all.push({
      engine,
      paths: data.paths,
      unmatched: data.unmatched,
      tables: asked,
      ask: (rows, questions) => ask(rows, questions),
      foretell: (rows, questions) => foretell(rows, questions),
      inWords,
    })
  }
  return all
}

/** A table of which nothing is asked yet. */
type Bare = Omit<AskedTable, 'dialect' | 'ask' | 'foretell' | 'look'>

async function tablesOf(
  engine: Engine,
  { paths, relation, chosen = () => allRows }: Data,
  { flatten = false, separate = false, signal }: Grouping & { readonly signal: AbortSignal },
): Promise<readonly Bare[]> {
  const within = (some: readonly string[]): Relation =>
    relation.is === 'files' ? { ...relation, paths: some } : relation
  const alike = new Map<
    string,
    Pick<Bare, 'columns'> & { readonly names: string[]; readonly paths: string[] }
  >()
  for (const path of paths) {
    const own = await engine.describe(within([path]), signal)
    const columns = flatten ? flattened(own) : own
    const shape = columns.map(({ name, word, inexact }) => [name, word, inexact])
    const key = separate ? path : JSON.stringify(shape)
    const table = alike.get(key) ?? { columns, names: own.map(({ name }) => name), paths: [] }
    table.paths.push(path)
    alike.set(key, table)
  }
  return [...alike.values()].map(({ columns, names, paths: some }) => ({
    paths: some,
    relation: within(some),
    columns,
    places: engine.dialect.places(within(some), names),
    ...chosen(columns),
  }))
}

/** Which rows of tables are meant, where that is not all of them. */
function someOf(all: readonly Asked[]): string {
  const some = all.flatMap(({ tables }) =>
    tables.flatMap(({ paths, inWords }) => (inWords === '' ? [] : [`${paths.join(', ')}${inWords}`])),
  )
  return some.length === 0 ? '' : ` of ${some.join(' and of ')}`
}
