import { Misuse } from '@ml-actions/verdict/faults'
import type { EngineColumn, Relation } from '../column.ts'
import { spark as dialect } from '../dialects/spark.ts'
import type { Engine } from '../engine.ts'
import { withMembers } from '../nested.ts'
import type { Cell } from '../plan.ts'
import { accessOf } from '../remote/access.ts'
import { type ClientOptions, sparkClient } from '../spark/client.ts'
import { noAnswer } from '../spark/faults.ts'
import { closeSession, type OpenSession, openSession, substitution } from '../spark/session.ts'
import { statement } from '../spark/statement.ts'
import type { Adapter } from './adapter.ts'

const kind = {
  name: 'Spark',
  variables: 'SPARK',
  listens: 'a Spark Thrift Server, Kyuubi or Databricks',
  example: 'https://spark.example.com/cliservice',
} as const

/** Wider tables are refused for files too. */
const mostColumns = 10_000

/** Lines that describe a table beside its columns. */
const mostLines = mostColumns + 1000

/** Spark, a server that is there already: for tables that are larger than one machine. */
export const spark: Adapter = {
  name: 'spark',
  summary:
    'Spark, a server that is there already and speaks HiveServer2’s protocol over HTTP (`SPARK_SERVER`, and `SPARK_USER` with `SPARK_PASSWORD`, or `SPARK_ACCESS_TOKEN`): tables of its catalogs, read where they are',
  reads: 'table',
  scheme: 'spark',
  async open({ relation, signal }) {
    if (relation.is === 'files') {
      throw new Misuse({
        is: 'the input "engine" is spark, and the data is files',
        wanted: 'a table of a catalog of Spark',
        todo: 'name a table, or leave the input "engine" away',
      })
    }
    const access = accessOf(process.env, kind)
    const isRoot = new URL(access.base).pathname === '/'
    return sparkAt({ ...access, base: isRoot ? `${access.base}/cliservice` : access.base }, signal)
  },
}

/**
 * Opens a session of a Spark.
 * @throws {Misuse} when it refuses who asks
 * @throws {Outage} when it does not answer
 */
export async function sparkAt(options: ClientOptions, opening: AbortSignal): Promise<Engine> {
  const client = sparkClient(options)
  const session = await openSession(client, opening)
  const query = (sql: string, signal: AbortSignal) => statement(session, sql, signal)
  const rowsOf = async (sql: string, signal: AbortSignal) => {
    const rows: (readonly Cell[])[] = []
    for await (const batch of query(sql, signal)) {
      rows.push(...batch)
      if (rows.length > mostLines)
        throw noAnswer(client.base, `more than ${mostLines} rows to a question of one`)
    }
    return rows
  }
  const [first] = await rowsOf('SELECT version()', opening)
  return {
    name: 'Spark',
    version: String(first?.[0]).replace(/ [\s\S]*/, ''),
    ...cautionOf(session),
    dialect,
    query,
    async describe(relation: Relation, signal: AbortSignal): Promise<readonly EngineColumn[]> {
      const table = dialect.from(relation)
      // This one tells only columns, and that one, before the rest, the types as they were declared: `char(3)`.
      const named = await rowsOf(`DESCRIBE QUERY TABLE ${table}`, signal)
      const told = await rowsOf(`DESCRIBE TABLE EXTENDED ${table}`, signal)
      const provider = told.slice(named.length).find(([title]) => title === 'Provider')?.[1]
      const describe = (name: string, word: string): EngineColumn =>
        withMembers(columnOf(name, word, provider), dialect, describe)
      return named.map(([name], index) => {
        const [same, word] = told[index] ?? []
        if (same !== name) throw noAnswer(client.base, 'a table described in two ways')
        return describe(String(name), String(word))
      })
    },
    async explain(_, sql, signal) {
      const [row] = await rowsOf(`EXPLAIN FORMATTED ${sql}`, signal)
      // Sizes are told of whole tables, and rounded.
      return { scans: (String(row?.[0]).match(/^\(\d+\) (?:Batch)?Scan /gm) ?? []).length }
    },
    close: () => closeSession(session),
  }
}

/** Of a server that lets no session say that values are read: what a file or a table's log claims may be false. */
function cautionOf({ unset }: OpenSession): Pick<Engine, 'caution'> {
  const believed = unset.filter((name) => name !== substitution)
  if (believed.length === 0) return {}
  const caution = `Spark may believe what footers of files and logs of tables claim of their values: here no session sets ${believed.join(', ')}`
  return { caution }
}

/** Formats whose times end at microseconds, or that Spark itself writes so. */
const fine = ['parquet', 'delta', 'iceberg']

function columnOf(name: string, word: string, provider: Cell | undefined): EngineColumn {
  const type = dialect.typeOf(word)
  const column = { name, word, type }
  if (type.is !== 'datetime' || fine.includes(String(provider).toLowerCase())) return column
  const means = typeof provider === 'string' ? `the format ${provider}` : 'a format that is not told'
  return { ...column, inexact: `times, of which ${means} may keep more than Spark’s microseconds` }
}
