import assert from 'node:assert/strict'
import { join } from 'node:path'
import { trinoAt } from '@ml-actions/engine/adapters/trino'
import type { Engine } from '@ml-actions/engine/engine'
import { laws } from '@ml-actions/engine/engine.suite'
import type { Checked } from '../checked.ts'
import { asTheReader } from './as-the-reader.ts'
import { type ByHand, byHand } from './by-hand.ts'
import { driftAsTheReader, driftOfSome } from './drift-as-the-reader.ts'
import { gateAsTheReader } from './gate-as-the-reader.ts'
import { nestedRows, nestedTable } from './nested-table.ts'
import { sixColumns, writeSixRows } from './six-rows.ts'
import { told as toldOf } from './told.ts'
import { trinoAsked } from './trino-asked.ts'
import { startTrino } from './trino-server.ts'
import { trinoTables } from './trino-tables.ts'
import { whereAsTheReader } from './where-as-the-reader.ts'
import { wholeVerdicts } from './whole-verdicts.ts'

const told = toldOf('Trino')
const signal = new AbortController().signal
const six = { is: 'table', catalog: 'hive', schema: 'suite', name: 'six' } as const

/** Holds the adapter of Trino to every law of engines on a real Trino, over tables of Parquet files. */
export async function onTrino(): Promise<readonly Checked[]> {
  const server = await startTrino()
  try {
    const hand = byHand(server.url)
    const engine = await trinoAt({ base: server.url, user: 'somebody' }, signal)
    writeSixRows(join(server.store, 'six', 'six.parquet'))
    for (const catalog of ['hive', 'nanos', 'memory']) await hand.carryOut(`CREATE SCHEMA ${catalog}.suite`)
    const options = "external_location = 'local:///six', format = 'PARQUET'"
    await hand.carryOut(`CREATE TABLE hive.suite.six (${sixColumns}) WITH (${options})`)
    const checked: Checked[] = []
    for (const { title, holds } of laws)
      checked.push(await told(title, () => holds({ engine, relation: six })))
    await hand.carryOut(`CREATE TABLE hive.suite.nested WITH (format = 'PARQUET') AS ${nestedRows.trino}`)
    checked.push(await nestedTable(told, engine, { ...six, name: 'nested' }))
    process.env['TRINO_SERVER'] = server.url
    const side = { engine: 'trino', store: server.store, ...trinoTables(hand) }
    checked.push(...(await ofTheServer(hand, engine)), ...(await trinoAsked(server, hand)))
    checked.push(await driftAsTheReader('Trino', side), await driftOfSome('Trino', side))
    checked.push(await gateAsTheReader('Trino', side), await whereAsTheReader('Trino', side))
    checked.push(...(await wholeVerdicts('Trino', side, { TRINO_SERVER: server.url })))
    return [...checked, await asTheReader('Trino', side)]
  } finally {
    await server.close()
  }
}

/** What the twin cannot show: that the server itself ends what is left, and what it says of tables. */
async function ofTheServer(hand: ByHand, engine: Engine): Promise<readonly Checked[]> {
  const numbers = 'UNNEST(sequence(1, 10000))'
  // No machine counts these while one waits.
  const long = `SELECT CAST(count(*) AS varchar) FROM ${numbers} a(x), ${numbers} b(y), ${numbers} c(z), ${numbers} d(w) WHERE x * y % 7 = z`
  return [
    await told('a query is ended on the server when the run is cancelled', async () => {
      const stop = new AbortController()
      const running = async () => {
        for await (const _ of engine.query(long, stop.signal)) throw new Error('it ended by itself')
      }
      const left = assert.rejects(running(), /cancelled/)
      await hand.until(long, 'RUNNING')
      stop.abort(new Error('cancelled'))
      await left
      await hand.until(long, 'FAILED')
    }),
    await told('a table that is not there is a misuse that names it', () =>
      assert.rejects(engine.describe({ ...six, name: 'none' }, signal), /TABLE_NOT_FOUND.*hive\.suite\.none/),
    ),
    await told('tells how often a query reads, and the bytes once the table was analysed', async () => {
      const sql = 'SELECT max(whole) FROM hive.suite.six'
      assert.deepEqual(await engine.explain([six], sql, signal), { scans: 1 })
      await hand.carryOut('ANALYZE hive.suite.six')
      const about = (value: bigint) => ({ is: 'estimate', value })
      assert.deepEqual(await engine.explain([six], sql, signal), {
        scans: 1,
        rows: about(6n),
        bytes: about(46n),
      })
    }),
  ]
}
