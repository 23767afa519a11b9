import { asked as answersOf } from './asked.ts'
import type { EngineColumn, Relation } from './column.ts'
import type { Opened } from './engine.ts'
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
  /** What was asked so far, for people. */
  inWords(): string
}

/** A table, or files of the same columns that are asked as one. */
export interface AskedTable {
  readonly paths: readonly string[]
  readonly relation: Relation
  readonly columns: readonly EngineColumn[]
  ask<Made>(questions: Questions<Made>): Promise<Made>
}

/** Some data of an engine: its files, or its table by the address. */
export interface Data {
  readonly paths: readonly string[]
  readonly relation: Relation
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
  const ask = <Made>(rows: Rows, questions: Questions<Made>) =>
    answeredBy(questions, (needs) =>
      answersOf(engine, planned(rows, needs, engine.dialect), { signal, tell }),
    )
  const inWords = () => {
    const careful = engine.caution === undefined ? '' : `; ${engine.caution}`
    const told = `${engine.name} ${engine.version} was asked ${queries} queries${careful}`
    return engine.means === undefined
      ? `${told}; a table has no digest, and each query sees it as it is then`
      : `${told}, with ${engine.means}; the files have no digest here`
  }
  const all: Asked[] = []
  for (const data of datas) {
    const tables = await tablesOf(engine, data, signal)
    const asked = tables.map((table) => ({
      ...table,
      ask: <Made>(questions: Questions<Made>) => ask(table.relation, questions),
    }))
    all.push({ tables: asked, ask, inWords })
  }
  return all
}

async function tablesOf(
  engine: Opened['engine'],
  { paths, relation }: Data,
  signal: AbortSignal,
): Promise<readonly Omit<AskedTable, 'ask'>[]> {
  const within = (some: readonly string[]): Relation =>
    relation.is === 'files' ? { ...relation, paths: some } : relation
  const alike = new Map<string, { readonly columns: readonly EngineColumn[]; readonly paths: string[] }>()
  for (const path of paths) {
    const columns = await engine.describe(within([path]), signal)
    const shape = JSON.stringify(columns.map(({ name, word, inexact }) => [name, word, inexact]))
    const table = alike.get(shape) ?? { columns, paths: [] }
    table.paths.push(path)
    alike.set(shape, table)
  }
  return [...alike.values()].map((table) => ({ ...table, relation: within(table.paths) }))
}
