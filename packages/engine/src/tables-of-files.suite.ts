import { readdirSync } from 'node:fs'
import type { Relation } from './column.ts'
import type { Opened } from './engine.ts'
import { openEngine, type Wanted } from './open.ts'

/**
 * Opens an engine for a folder of a test. A table is the Parquet file of its name there, which DuckDB reads in the server's
 * place; all else is opened as it is named.
 */
export async function openTables(
  name: string,
  wanted: Wanted,
  { directory, signal }: { readonly directory: string; readonly signal: AbortSignal },
): Promise<Opened> {
  const where = { directory, project: process.cwd(), signal }
  if (wanted.is !== 'table') return openEngine(name, wanted, where)
  const paths = readdirSync(directory).filter((path) => path.endsWith('.parquet'))
  const { engine } = await openEngine('duckdb', { is: 'files', paths }, where)
  const filesOf = (relation: Relation): Relation =>
    relation.is === 'table'
      ? { is: 'files', folder: `${directory}/`, paths: [`${relation.name}.parquet`] }
      : relation
  return {
    relation: wanted,
    engine: {
      name: engine.name,
      version: engine.version,
      dialect: { ...engine.dialect, from: (relation) => engine.dialect.from(filesOf(relation)) },
      describe: (relation, ended) => engine.describe(filesOf(relation), ended),
      query: (sql, ended) => engine.query(sql, ended),
      explain: (relations, sql, ended) => engine.explain(relations.map(filesOf), sql, ended),
      close: () => engine.close(),
    },
  }
}
