import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Credentials that the twin of a store does not take. */
export const refusedKey = 'refused'

/**
 * Lays DuckDB beside a project in a form that takes a folder for a store: `s3://lake/a.parquet` is `lake/a.parquet` in it. All else
 * is DuckDB's own.
 * @param folder  without a slash at its end
 */
export function layStore(project: string, folder: string): void {
  const own = createRequire(join(process.cwd(), 'package.json')).resolve('@duckdb/node-api')
  layLibrary(
    project,
    `const { DuckDBInstance } = require(${JSON.stringify(own)})
const folder = ${JSON.stringify(`${folder}/`)}
const here = (sql) => sql.replaceAll('s3://', folder)
const there = (cell) => (typeof cell === 'string' ? cell.replaceAll(folder, 's3://') : cell)
async function* rowsOf(result) {
  for await (const rows of result.yieldRows()) yield rows.map((row) => row.map(there))
}
async function run(connection, sql) {
  if (sql === 'LOAD httpfs') return
  if (!sql.startsWith('CREATE TEMPORARY SECRET')) return connection.run(here(sql))
  if (sql.includes(${JSON.stringify(refusedKey)})) throw new Error('what is wrong with ' + sql)
}
async function connected(instance) {
  const connection = await instance.connect()
  return {
    run: (sql) => run(connection, sql),
    stream: async (sql) => {
      const result = await connection.stream(here(sql))
      return { yieldRows: () => rowsOf(result) }
    },
    interrupt: () => connection.interrupt(),
    closeSync: () => connection.closeSync(),
  }
}
async function create(...options) {
  const instance = await DuckDBInstance.create(...options)
  return { connect: () => connected(instance), closeSync: () => instance.closeSync() }
}
module.exports = { DuckDBInstance: { create } }
`,
  )
}

/** Lays a library where DuckDB is looked for. */
export function layLibrary(project: string, source: string): void {
  const folder = join(project, 'node_modules', '@duckdb', 'node-api')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.js'), source)
}
