import { nearest } from '@ml-actions/verdict/nearest'
import type { Table } from '../column.ts'
import { trino as dialect } from '../dialects/trino.ts'
import type { Cell } from '../plan.ts'
import { NotFound } from './faults.ts'

/** Names are as many as somebody likes; of these one is near. */
const mostNames = 5_000

/**
 * Throws again that there is no such table, with the name that is nearest to it where there is one.
 * @throws  always: what it was given, where no near name is found
 */
export async function withNearName(
  error: unknown,
  { catalog, schema, name }: Table,
  rowsOf: (sql: string) => Promise<readonly (readonly Cell[])[]>,
): Promise<never> {
  if (!(error instanceof NotFound)) throw error
  const where = (column: string, value: string) => `${column} = ${dialect.text(value.toLowerCase())}`
  const of = `${dialect.identifier(catalog)}.information_schema`
  const [asked, sql] =
    error.what === 'catalog'
      ? [catalog, 'SELECT catalog_name FROM system.metadata.catalogs']
      : error.what === 'schema'
        ? [schema, `SELECT schema_name FROM ${of}.schemata`]
        : [name, `SELECT table_name FROM ${of}.tables WHERE ${where('table_schema', schema)}`]
  // Who may not see the names is told what Trino said first.
  const rows = await rowsOf(`${sql} LIMIT ${mostNames}`).catch(() => [])
  const near = nearest(
    asked,
    rows.map(([cell]) => String(cell)),
  )
  if (near === undefined) throw error
  throw new NotFound(error.parts.is, error.what, `did you mean the ${error.what} ${JSON.stringify(near)}?`)
}
