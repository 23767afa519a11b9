import { asked as answersOf } from './asked.ts'
import type { EngineColumn, Relation } from './column.ts'
import type { Opened } from './engine.ts'
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
  /** What was asked so far, for people. */
  inWords(): string
}

/** A table, or files of the same columns that are asked as one. */
export interface AskedTable {
  readonly paths: readonly string[]
  readonly columns: readonly EngineColumn[]
  ask<Made>(questions: Questions<Made>): Promise<Made>
}

/**
 * Has an engine tell the columns of the files, and makes ready to ask of them.
 * @param paths  of the files; of a table its address
 */
export async function asking(
  { engine, relation }: Opened,
  paths: readonly string[],
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<Asked> {
  let queries = 0
  const within = (some: readonly string[]): Relation =>
    relation.is === 'files' ? { ...relation, paths: some } : relation
  const tell = ({ sql, about }: { readonly sql: string; readonly about: string }) => {
    log.debug(sql)
    log.progress(`${engine.name}: ${about}`, queries)
    queries += 1
  }
  const alike = new Map<string, { readonly columns: readonly EngineColumn[]; readonly paths: string[] }>()
  for (const path of paths) {
    const columns = await engine.describe(within([path]), signal)
    const shape = JSON.stringify(columns.map(({ name, word, inexact }) => [name, word, inexact]))
    const table = alike.get(shape) ?? { columns, paths: [] }
    table.paths.push(path)
    alike.set(shape, table)
  }
  return {
    tables: [...alike.values()].map((table) => ({
      ...table,
      ask: (questions) =>
        answeredBy(questions, (needs) =>
          answersOf(engine, planned(within(table.paths), needs, engine.dialect), { signal, tell }),
        ),
    })),
    inWords() {
      const careful = engine.caution === undefined ? '' : `; ${engine.caution}`
      const told = `${engine.name} ${engine.version} was asked ${queries} queries${careful}`
      return engine.means === undefined
        ? `${told}; a table has no digest, and each query sees it as it is then`
        : `${told}, with ${engine.means}; the files have no digest here`
    },
  }
}
