import { afterEach, describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Cell } from '../plan.ts'
import { type Served, serveTwin } from '../spark/serve-twin.ts'
import { spark, sparkAt } from './spark.ts'

const signal = new AbortController().signal
const table = { is: 'table', catalog: 'lake', schema: 'raw', name: 'a`b' } as const

const served: Served[] = []
const kept = { ...process.env }
afterEach(async () => {
  for (const one of served.splice(0)) await one.close()
  process.env = { ...kept }
})

type Rows = readonly (readonly Cell[])[]

/** A Spark that answers statements by their first words. */
async function serving(answers: Readonly<Record<string, Rows>>, unset = /^never$/): Promise<Served> {
  const unknown = { message: '[CONFIG_NOT_AVAILABLE] It is not available.', state: '42K0I' }
  const twin = await serveTwin({
    answer(sql) {
      if (unset.test(sql)) return { fails: unknown }
      const begun = Object.keys(answers).find((words) => sql.startsWith(words)) ?? ''
      return sql.startsWith('SET ') ? {} : { pages: [answers[begun] ?? [['4.3.0 98bc']]] }
    },
  })
  served.push(twin)
  return twin
}

async function answering(answers: Readonly<Record<string, Rows>>, unset?: RegExp) {
  return sparkAt({ base: (await serving(answers, unset)).url, user: 'somebody' }, signal)
}

const columns: Rows = [
  ['n', 'bigint', null],
  ['at', 'timestamp', null],
  ['# Detailed Table Information', 'struct<a:int>', null],
]
const details = (provider: Rows): Rows => [
  ...columns,
  ['', '', ''],
  ['# Detailed Table Information', '', ''],
  ...provider,
]

describe('Spark', () => {
  test('tells its version, and the columns of a table that is named in quotes', async () => {
    const engine = await answering({
      'DESCRIBE QUERY': columns,
      'DESCRIBE TABLE': details([['Provider', 'PARQUET', '']]),
    })
    expect([engine.name, engine.version]).toEqual(['Spark', '4.3.0'])
    expect(await engine.describe(table, signal)).toEqual([
      { name: 'n', word: 'bigint', type: { is: 'integer', signed: true, bits: 64 } },
      {
        name: 'at',
        word: 'timestamp',
        type: { is: 'datetime', perSecond: 1_000_000n, zoned: true },
      },
      {
        name: '# Detailed Table Information',
        word: 'struct<a:int>',
        type: { is: 'other' },
        holds: [{ name: 'a', word: 'int', type: { is: 'integer', signed: true, bits: 32 } }],
      },
    ])
    expect(served[0]?.calls()).toContain('ExecuteStatement DESCRIBE QUERY TABLE `lake`.`raw`.`a``b`')
    await engine.close()
    expect(served[0]?.calls().at(-1)).toBe('CloseSession')
  })

  test.each([
    [[['Provider', 'orc', '']], 'times, of which the format orc may keep more than Spark’s microseconds'],
    [
      [['Type', 'VIEW', '']],
      'times, of which a format that is not told may keep more than Spark’s microseconds',
    ],
  ])('says of times whether they are read to less than is there: %s', async (provider, inexact) => {
    const engine = await answering({ 'DESCRIBE QUERY': columns, 'DESCRIBE TABLE': details(provider) })
    expect((await engine.describe(table, signal)).map((column) => column.inexact)).toEqual([
      undefined,
      inexact,
      undefined,
    ])
  })

  test.each([
    [
      /aggregatePushdown/,
      /no session sets spark.sql.parquet.aggregatePushdown, spark.sql.orc.aggregatePushdown$/,
    ],
    [/substitute/, undefined],
  ])('of a server that lets no session set %s', async (unset, caution) => {
    const engine = await answering({}, unset)
    if (caution === undefined) expect(engine.caution).toBeUndefined()
    else expect(engine.caution).toMatch(caution)
  })

  test('a table that is described in two ways is an outage', async () => {
    const engine = await answering({ 'DESCRIBE QUERY': columns, 'DESCRIBE TABLE': columns.slice(1) })
    await expect(engine.describe(table, signal)).rejects.toThrow(/described in two ways/)
    const shorter = await answering({ 'DESCRIBE QUERY': columns, 'DESCRIBE TABLE': [] })
    await expect(shorter.describe(table, signal)).rejects.toThrow(/described in two ways/)
  })

  test('does not keep what has no end', async () => {
    const wide: Rows = Array.from({ length: 12_000 }, () => ['n', 'bigint', ''])
    const engine = await answering({ 'DESCRIBE QUERY': wide })
    await expect(engine.describe(table, signal)).rejects.toThrow(/more than 11000 rows/)
  })

  test.each([
    ['(1) Scan parquet a\nOutput: [n]\n(2) Filter\n(3) BatchScan b\n', 2],
    ['== Physical Plan ==\n x (1) Scan', 0],
  ])('tells of a query how often rows are read through', async (plan, scans) => {
    const engine = await answering({ 'EXPLAIN FORMATTED SELECT 1': [[plan]] })
    expect(await engine.explain([table], 'SELECT 1', signal)).toEqual({ scans })
  })

  test('reads no files, and says where it is when nobody said so', async () => {
    const opening = { directory: '/checkout', signal }
    const files = { is: 'files', folder: '/checkout/', paths: [] } as const
    await expect(spark.open({ ...opening, relation: files })).rejects.toThrow(Misuse)
    await expect(spark.open({ ...opening, relation: table })).rejects.toThrow(/SPARK_SERVER/)
    const twin = await serving({})
    for (const address of [twin.url, new URL(twin.url).origin]) {
      process.env['SPARK_SERVER'] = address
      expect((await spark.open({ ...opening, relation: table })).version).toBe('4.3.0')
    }
  })
})
