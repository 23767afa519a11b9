import { asked as answersOf } from './asked.ts'
import { allRows, type ChosenRows } from './chosen-rows.ts'
import type { EngineColumn, Relation } from './column.ts'
import type { Opened } from './engine.ts'
import type { Predicate } from './expression.ts'
import type { Joined, Rows } from './joined.ts'
import { planned } from './plan.ts'
import { answeredBy, type Questions } from './questions.ts'

/** What hears of queries while they run. */
export interface Log {
  debug(text: string): void
  progress(what: string, done: number): void
}

/** An engine that is asked of some files, or of a table. */
export interface Asked {
  /** The files, together where their columns are the same. */
  readonly tables: readonly AskedTable[]
  /** Asks of two tables of the engine at once. */
  ask<Made>(rows: Joined, questions: Questions<Made>): Promise<Made>
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
  ask<Made>(questions: Questions<Made>): Promise<Made>
}

/** Some data of an engine: its files, or its table by the address. */
export interface Data {
  readonly paths: readonly string[]
  readonly relation: Relation
  /** The rows that are meant, by the columns that there are; all by default. */
  rowsOf?(columns: readonly EngineColumn[]): ChosenRows
}

/** Has an engine tell the columns of some data each, and makes ready to ask of them. */
export async function asking(
  engine: Opened['engine'],
  datas: readonly Data[],
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
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
  const inWords = () => {
    const careful = engine.caution === undefined ? '' : `; ${engine.caution}`
    const told = `${engine.name} ${engine.version} was asked ${queries} queries${someOf(all)}${careful}`
    return engine.means === undefined
      ? `${told}; a table has no digest, and each query sees it as it is then`
      : `${told}, with ${engine.means}; the files have no digest here`
  }
  for (const data of datas) {
    const tables = await tablesOf(engine, data, signal)
    const asked = tables.map((table) => ({
      ...table,
      ask: <Made>(questions: Questions<Made>) => ask(table.relation, questions, table.where),
    }))
    all.push({ tables: asked, ask: (rows, questions) => ask(rows, questions), inWords })
  }
  return all
}

async function tablesOf(
  engine: Opened['engine'],
  { paths, relation, rowsOf = () => allRows }: Data,
  signal: AbortSignal,
): Promise<readonly Omit<AskedTable, 'ask'>[]> {
  const within = (some: readonly string[]): Relation =>
    relation.is === 'files' ? { ...relation, paths: some } : relation
  const alike = new Map<
    string,
    Omit<AskedTable, 'ask' | 'paths' | 'relation'> & { readonly paths: string[] }
  >()
  for (const path of paths) {
    const columns = await engine.describe(within([path]), signal)
    const shape = JSON.stringify(columns.map(({ name, word, inexact }) => [name, word, inexact]))
    const table = alike.get(shape) ?? { columns, paths: [], ...rowsOf(columns) }
    table.paths.push(path)
    alike.set(shape, table)
  }
  return [...alike.values()].map((table) => ({ ...table, relation: within(table.paths) }))
}

/** Which rows of tables are meant, where that is not all of them. */
function someOf(all: readonly Asked[]): string {
  const some = all.flatMap(({ tables }) =>
    tables.flatMap(({ paths, inWords }) => (inWords === '' ? [] : [`${paths.join(', ')}${inWords}`])),
  )
  return some.length === 0 ? '' : ` of ${some.join(' and of ')}`
}
