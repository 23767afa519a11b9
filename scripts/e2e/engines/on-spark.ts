import assert from 'node:assert/strict'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sparkAt } from '@ml-actions/engine/adapters/spark'
import type { Engine } from '@ml-actions/engine/engine'
import { laws } from '@ml-actions/engine/engine.suite'
import { basic } from '@ml-actions/engine/remote/access'
import { Outage } from '@ml-actions/verdict/faults'
import type { Checked } from '../checked.ts'
import { asTheReader } from './as-the-reader.ts'
import { driftAsTheReader } from './drift-as-the-reader.ts'
import { gateAsTheReader } from './gate-as-the-reader.ts'
import { nestedRows, nestedTable } from './nested-table.ts'
import { sixColumns, writeSixRows } from './six-rows.ts'
import { type SparkServer, startSpark } from './spark-server.ts'
import { sparkTables } from './spark-tables.ts'
import { sparkTraps } from './spark-traps.ts'
import { told as toldOf } from './told.ts'
import { whereAsTheReader } from './where-as-the-reader.ts'
import { wholeVerdicts } from './whole-verdicts.ts'

const told = toldOf('Spark')
const signal = new AbortController().signal
const six = { is: 'table', catalog: 'spark_catalog', schema: 'suite', name: 'six' } as const

/** Holds the adapter of Spark to every law of engines on a real Thrift Server, over tables of Parquet files. */
export async function onSpark(): Promise<readonly Checked[]> {
  // More than its driver takes is soon asked for.
  const server = await startSpark({ 'spark.driver.maxResultSize': '1m' })
  try {
    const { url: base, user, password } = server
    const engine = await sparkAt({ base, user, authorization: basic(user, password) }, signal)
    writeSixRows(join(server.store, 'six', 'six.parquet'))
    await carryOut(engine, 'CREATE DATABASE suite')
    const columns = sixColumns.replace('varchar', 'string')
    await carryOut(
      engine,
      `CREATE TABLE suite.six (${columns}) USING parquet LOCATION '${join(server.store, 'six')}'`,
    )
    const checked: Checked[] = []
    for (const { title, holds } of laws)
      checked.push(await told(title, () => holds({ engine, relation: six })))
    checked.push(...(await ofTheServer(server, engine)), ...(await sparkTraps(engine, server.store)))
    await carryOut(engine, `CREATE TABLE suite.nested USING parquet AS ${nestedRows.spark}`)
    checked.push(await nestedTable(told, engine, { ...six, name: 'nested' }))
    const access = { SPARK_SERVER: base, SPARK_USER: user, SPARK_PASSWORD: password }
    Object.assign(process.env, access)
    const side = { engine: 'spark', store: server.store, ...sparkTables(engine, server.store) }
    checked.push(await driftAsTheReader('Spark', side, 3), await gateAsTheReader('Spark', side))
    checked.push(await whereAsTheReader('Spark', side))
    checked.push(...(await wholeVerdicts('Spark', side, access)))
    checked.push(await asTheReader('Spark', side))
    checked.push(await goneMidway(server, engine))
    return checked
  } finally {
    await server.close()
  }
}

/** It reads no table, and looks at every turn whether it was ended: a join of one would not. */
const long = 'SELECT CAST(count(*) AS STRING) FROM range(1000000000000000) WHERE id % 7 = 3'

/** A server that goes while it answers, which is the last that it does. */
async function goneMidway(server: SparkServer, engine: Engine): Promise<Checked> {
  return told('a server that goes while a query runs is an outage', async () => {
    const left = assert.rejects(carryOut(engine, long), Outage)
    await until(async () => (await tasks(server)) > 0)
    await server.close()
    await left
  })
}

/** What the twin cannot show: that the server itself ends what is left, and what it says of tables. */
async function ofTheServer(server: SparkServer, engine: Engine): Promise<readonly Checked[]> {
  return [
    await told('a query is ended on the server when the run is cancelled', async () => {
      const stop = new AbortController()
      const running = async () => {
        for await (const _ of engine.query(long, stop.signal)) throw new Error('it ended by itself')
      }
      const left = assert.rejects(running(), /cancelled/)
      await until(async () => (await tasks(server)) > 0)
      stop.abort(new Error('cancelled'))
      await left
      await until(async () => (await tasks(server)) === 0)
    }),
    await told('who is not known is told what to set, and no secret', async () => {
      for (const authorization of [basic('somebody', 'hunter2'), basic('nobody', 'hunter2')]) {
        const refused = sparkAt({ base: server.url, user: 'somebody', authorization }, signal)
        const said = await refused.then(() => 'nothing', String)
        assert.match(said, /^Misuse: Spark at .* answered 401; .*SPARK_PASSWORD/)
        assert.doesNotMatch(said, /hunter2/)
      }
    }),
    await told(
      'who shows a token where a password is wanted is told what to set, and no secret',
      async () => {
        const authorization = 'Bearer hunter2'
        const refused = sparkAt({ base: server.url, user: 'somebody', authorization }, signal)
        const said = await refused.then(() => 'nothing', String)
        assert.match(
          said,
          /^Misuse: Spark at .* cannot read the token of SPARK_ACCESS_TOKEN; .*SPARK_PASSWORD/,
        )
        assert.doesNotMatch(said, /hunter2/)
      },
    ),
    await told('more than its driver takes is an outage with its reason', async () => {
      const much = 'SELECT sha2(CAST(id AS STRING), 512) FROM range(60000)'
      const said = await carryOut(engine, much).then(() => 'nothing', String)
      assert.match(said, /^Outage: .*serialized results.* is bigger than spark\.driver\.maxResultSize/)
    }),
    await told('a table that is not there is a misuse that names it', () =>
      assert.rejects(engine.describe({ ...six, name: 'none' }, signal), /TABLE_OR_VIEW_NOT_FOUND.*`none`/),
    ),
    await told('tells how often a query reads', async () => {
      const sql = 'SELECT max(a.whole) FROM suite.six a, suite.six b'
      assert.deepEqual(await engine.explain([six], sql, signal), { scans: 2 })
    }),
  ]
}

async function carryOut(engine: Engine, sql: string): Promise<void> {
  for await (const _ of engine.query(sql, signal));
}

/** How many tasks run on the server, by Spark's own pages. */
async function tasks({ pages }: SparkServer): Promise<number> {
  const listed = async (path: string) =>
    (await (await fetch(`${pages}/api/v1/applications${path}`)).json()) as readonly {
      readonly id: string
      readonly activeTasks: number
    }[]
  const [application] = await listed('')
  return (await listed(`/${application?.id}/executors`)).reduce(
    (sum, { activeTasks }) => sum + activeTasks,
    0,
  )
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 300_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('after five minutes it is not so')
    await setTimeout(100)
  }
}
