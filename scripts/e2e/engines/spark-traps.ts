import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ints, made, page } from '@ml-actions/dataset/formats/parquet/made.suite'
import type { Engine } from '@ml-actions/engine/engine'
import type { Cell } from '@ml-actions/engine/plan'
import type { Checked } from '../checked.ts'
import { told as toldOf } from './told.ts'

const told = toldOf('Spark')
const signal = new AbortController().signal
const six = { is: 'table', catalog: 'spark_catalog', schema: 'suite', name: 'six' } as const

/** What a session of this server would answer if it were not set up: other numbers, other times, what a footer claims. */
const answers: readonly (readonly [title: string, sql: string, cell: string])[] = [
  [
    'reads values, and not what a footer claims of them',
    'SELECT CAST(count(*) AS STRING) FROM suite.lie WHERE x > 100',
    '1',
  ],
  [
    'puts no variable in place of what looks like one',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Spark's
    "SELECT ':${spark.sql.session.timeZone}'",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Spark's
    ':${spark.sql.session.timeZone}',
  ],
  [
    'reads times in UTC and days in the calendar that goes on backwards',
    "SELECT CAST(unix_micros(CAST(TIMESTAMP_NTZ '1500-02-28 00:00:00.000001' AS TIMESTAMP)) AS STRING)",
    '-14826758399999999',
  ],
  [
    'finds zero among many values where minus zero stands',
    `SELECT CAST(count(*) AS STRING) FROM suite.six WHERE real IN (${Array.from({ length: 20 }, (_, at) => `CAST('${at}' AS DOUBLE)`).join(', ')})`,
    '2',
  ],
]

/** Types whose values Spark pads, compares in a way of its own, or nests; and views, of whose times it says nothing. */
const columns =
  'padded CHAR(4), bounded VARCHAR(4), folded STRING COLLATE UTF8_LCASE, many ARRAY<INT>, at TIMESTAMP, plain TIMESTAMP_NTZ'

/** Holds what Spark does by settings of its own, on a real one whose settings are others. */
export async function sparkTraps(engine: Engine, store: string): Promise<readonly Checked[]> {
  // The footer says of 1, 2 and 300 that the greatest is 2.
  const lie = { 12: { 5: ints(2), 6: ints(1), 3: 0n } }
  mkdirSync(join(store, 'lie'))
  writeFileSync(
    join(store, 'lie', 'a.parquet'),
    made({ rows: 3, meta: lie, pages: [page(3, ints(1, 2, 300))] }),
  )
  await rowsOf(engine, `CREATE TABLE suite.lie USING parquet LOCATION '${join(store, 'lie')}'`)
  await rowsOf(engine, `CREATE TABLE suite.sorts (${columns}) USING parquet`)
  await rowsOf(engine, 'CREATE VIEW suite.seen AS SELECT at FROM suite.sorts')
  const checked: Checked[] = []
  for (const [title, sql, cell] of answers)
    checked.push(await told(title, async () => assert.deepEqual(await rowsOf(engine, sql), [[cell]])))
  return [
    ...checked,
    await told('a number that does not fit is an error, and no other number', () =>
      assert.rejects(
        rowsOf(engine, "SELECT CAST(sum(CAST('9223372036854775807' AS BIGINT)) AS STRING) FROM suite.six"),
        /ARITHMETIC_OVERFLOW/,
      ),
    ),
    await told('tells types that it pads, compares in a way of its own or nests as other ones', async () => {
      const found = await engine.describe({ ...six, name: 'sorts' }, signal)
      assert.deepEqual(
        found.map(({ type, inexact }) => [type.is, inexact]),
        ['other', 'text', 'other', 'other', 'datetime', 'datetime'].map((is) => [is, undefined]),
      )
      const [at] = await engine.describe({ ...six, name: 'seen' }, signal)
      assert.match(String(at?.inexact), /a format that is not told/)
    }),
  ]
}

async function rowsOf(engine: Engine, sql: string): Promise<readonly (readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = []
  for await (const batch of engine.query(sql, signal)) rows.push(...batch)
  return rows
}
