import { Misuse } from '@ml-actions/verdict/faults'
import { mapOf } from '@ml-actions/verdict/mapping'
import type { EngineColumn, Relation, Table } from '../column.ts'
import { trino as dialect } from '../dialects/trino.ts'
import type { Engine, Explained, Foretold } from '../engine.ts'
import { withMembers } from '../nested.ts'
import type { Cell } from '../plan.ts'
import { tableIn } from '../relations.ts'
import { accessOf } from '../remote/access.ts'
import { type ClientOptions, trinoClient } from '../trino/client.ts'
import { noAnswer } from '../trino/faults.ts'
import { withNearName } from '../trino/near-name.ts'
import { statement } from '../trino/statement.ts'
import type { Adapter } from './adapter.ts'

const kind = {
  name: 'Trino',
  variables: 'TRINO',
  listens: 'a Trino coordinator',
  example: 'https://trino.example.com',
} as const

/** Wider tables are refused for files too. */
const mostColumns = 10_000

/** Trino, a server that is there already: for tables that are larger than one machine. */
export const trino: Adapter = {
  name: 'trino',
  summary:
    'Trino, a server that is there already (`TRINO_SERVER`, and `TRINO_USER` with `TRINO_PASSWORD`, or `TRINO_ACCESS_TOKEN`): tables of its catalogs, read where they are',
  reads: 'table',
  scheme: 'trino',
  async open({ relation, signal }) {
    if (relation.is === 'files') {
      throw new Misuse({
        is: 'the input "engine" is trino, and the data is files',
        wanted: 'a table of a catalog of Trino',
        todo: 'name a table, or leave the input "engine" away',
      })
    }
    return trinoAt(accessOf(process.env, kind), signal)
  },
}

/**
 * Opens a Trino.
 * @throws {Misuse} when it refuses who asks
 * @throws {Outage} when it does not answer
 */
export async function trinoAt(options: ClientOptions, signal: AbortSignal): Promise<Engine> {
  const client = trinoClient(options)
  const query = (sql: string, signal: AbortSignal) => statement(client, sql, signal)
  const rowsOf = async (sql: string, signal: AbortSignal) => {
    const rows: (readonly Cell[])[] = []
    for await (const batch of query(sql, signal)) {
      rows.push(...batch)
      if (rows.length > mostColumns)
        throw noAnswer(client.base, `more than ${mostColumns} rows to a question of one`)
    }
    return rows
  }
  const [first] = await rowsOf('SELECT version()', signal)
  return {
    name: 'Trino',
    version: String(first?.[0]),
    dialect,
    query,
    async describe(relation: Relation, signal: AbortSignal): Promise<readonly EngineColumn[]> {
      const table = tableIn(relation)
      const described = await rowsOf(`DESCRIBE ${dialect.from(table)}`, signal).catch((error: unknown) =>
        withNearName(error, table, (sql) => rowsOf(sql, signal)),
      )
      const [connector] = await rowsOf(connectorSql(table), signal)
      const describe = (name: string, word: string): EngineColumn =>
        withMembers(columnOf(name, word, connector?.[0]), dialect, describe)
      return described.map(([name, word]) => describe(String(name), String(word)))
    },
    async explain(_, sql, signal) {
      const [row] = await rowsOf(`EXPLAIN (TYPE IO, FORMAT JSON) ${sql}`, signal)
      const tables = tablesIn(row?.[0])
      if (tables === undefined) throw noAnswer(client.base, 'a plan that tells of no tables')
      return explainedBy(tables)
    },
    // A query is ended when whoever reads it leaves; nothing else is open.
    close: async () => {},
  }
}

/** Asks what kind of catalog a table lies in; who may not know it is told nothing. */
function connectorSql({ catalog }: Table): string {
  const name = dialect.text(catalog.toLowerCase())
  return `SELECT connector_name FROM system.metadata.catalogs WHERE catalog_name = ${name}`
}

/** Connectors that round times to a precision of their own settings, by default milliseconds, whatever the files hold. */
const rounding = ['hive', 'hudi']

function columnOf(name: string, word: string, connector: Cell | undefined): EngineColumn {
  const type = dialect.typeOf(word)
  const column = { name, word, type }
  if (type.is !== 'datetime') return column
  if (typeof connector === 'string' && !rounding.includes(connector)) return column
  const means = connector === undefined ? 'a connector that is not told' : `the connector ${connector}`
  return { ...column, inexact: `times, which ${means} may round to ${word}` }
}

/**
 * What Trino says of the tables that a query reads: an entry for each time that one is read, and, where it has statistics of
 * them, how many rows and bytes it expects of that, after what the connector leaves out; where it has none it says NaN, and
 * here nothing is said.
 */
function explainedBy(tables: readonly unknown[]): Explained {
  const estimates = tables.map((table) => mapOf(mapOf(table)['estimate']))
  const rows = sumOf(estimates.map((one) => one['outputRowCount']))
  const bytes = sumOf(estimates.map((one) => one['outputSizeInBytes']))
  return {
    scans: tables.length,
    ...(rows === undefined ? {} : { rows }),
    ...(bytes === undefined ? {} : { bytes }),
  }
}

/** The sum of what was estimated; undefined where one is not known. */
function sumOf(numbers: readonly unknown[]): Foretold | undefined {
  let sum = 0
  for (const one of numbers) {
    if (typeof one !== 'number' || !Number.isFinite(one)) return undefined
    sum += one
  }
  return { is: 'estimate', value: BigInt(Math.ceil(sum)) }
}

/** The tables that a plan reads; undefined of what is no plan. */
function tablesIn(plan: Cell | undefined): readonly unknown[] | undefined {
  try {
    const tables = mapOf(JSON.parse(String(plan)))['inputTableColumnInfos']
    return Array.isArray(tables) ? tables : undefined
  } catch {
    return undefined
  }
}
