import { afterEach, describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { type Answering, type Page, type Served, serveTwin } from '../trino/serve-twin.ts'
import { trino, trinoAt } from './trino.ts'

const signal = new AbortController().signal
const table = { is: 'table', catalog: 'lake', schema: 'raw', name: 'a"b' } as const

const served: Served[] = []
const asked: string[] = []
afterEach(async () => {
  for (const one of served.splice(0)) await one.close()
})

/** A Trino that answers statements by their first words. */
async function answering(answers: Readonly<Record<string, Page>>) {
  asked.length = 0
  const pages: Answering['pages'] = (sql) => {
    asked.push(sql)
    const begun = Object.keys(answers).find((words) => sql.startsWith(words)) ?? ''
    return [{}, answers[begun] ?? { data: [['476']] }]
  }
  const twin = await serveTwin({ pages })
  served.push(twin)
  return trinoAt({ base: twin.url, user: 'somebody' }, signal)
}

describe('Trino', () => {
  test('tells its version, and the columns of a table that is named in quotes', async () => {
    const data = [
      ['n', 'bigint', '', ''],
      ['at', 'timestamp(6) with time zone', '', ''],
      ['of', 'row(a bigint)', '', ''],
    ]
    const engine = await answering({ DESCRIBE: { data }, 'SELECT connector_name': { data: [['iceberg']] } })
    expect([engine.name, engine.version]).toEqual(['Trino', '476'])
    expect(await engine.describe(table, signal)).toEqual([
      { name: 'n', word: 'bigint', type: { is: 'integer', signed: true, bits: 64 } },
      {
        name: 'at',
        word: 'timestamp(6) with time zone',
        type: { is: 'datetime', perSecond: 1_000_000n, zoned: true },
      },
      {
        name: 'of',
        word: 'row(a bigint)',
        type: { is: 'other' },
        holds: [{ name: 'a', word: 'bigint', type: { is: 'integer', signed: true, bits: 64 } }],
      },
    ])
    expect(asked.slice(0, 2)).toEqual(['SELECT version()', 'DESCRIBE "lake"."raw"."a""b"'])
    // Nothing is left open there.
    await engine.close()
    expect(asked).toHaveLength(3)
  })

  test.each([
    ['iceberg', 'timestamp(6)', undefined],
    ['memory', 'timestamp(9)', undefined],
    ['hive', 'timestamp(3)', 'times, which the connector hive may round to timestamp(3)'],
    [undefined, 'timestamp(6)', 'times, which a connector that is not told may round to timestamp(6)'],
    ['hive', 'bigint', undefined],
  ])(
    'says of a column in %s of %s whether it is read to less than is there',
    async (connector, word, inexact) => {
      const engine = await answering({
        DESCRIBE: { data: [['c', word, '', '']] },
        'SELECT connector_name': { data: connector === undefined ? [] : [[connector]] },
      })
      const [column] = await engine.describe({ ...table, catalog: "La'ke" }, signal)
      expect(column?.inexact).toBe(inexact)
      expect(asked.at(-1)).toMatch(/ WHERE catalog_name = 'la''ke'$/)
    },
  )

  const about = (value: bigint) => ({ is: 'estimate', value }) as const
  test.each([
    [
      'what its statistics give',
      [
        [3, 40],
        [2, 5.5],
      ],
      { scans: 2, rows: about(5n), bytes: about(46n) },
    ],
    [
      'rows alone where it does not know the bytes',
      [
        [3, 40],
        [2, 'NaN'],
      ],
      { scans: 2, rows: about(5n) },
    ],
    ['nothing but the scans without statistics', [['NaN', 'NaN']], { scans: 1 }],
    ['nothing read', [], { scans: 0, rows: about(0n), bytes: about(0n) }],
  ])('tells of a query %s', async (_, sizes, told) => {
    const inputTableColumnInfos = sizes.map(([outputRowCount, outputSizeInBytes]) => ({
      estimate: { outputRowCount, outputSizeInBytes },
    }))
    const plan = { inputTableColumnInfos }
    const engine = await answering({ EXPLAIN: { data: [[JSON.stringify(plan)]] } })
    expect(await engine.explain([table], 'SELECT 1', signal)).toEqual(told)
    expect(asked.at(-1)).toBe('EXPLAIN (TYPE IO, FORMAT JSON) SELECT 1')
  })

  const missing = (what: string) => ({
    error: {
      errorName: `${what}_NOT_FOUND`,
      errorType: 'USER_ERROR',
      message: 'line 1:1: it does not exist',
    },
  })
  test.each([
    ['TABLE', { 'SELECT table_name': { data: [['b'], ['a"c']] } }, 'did you mean the table "a\\"c"?'],
    ['SCHEMA', { 'SELECT schema_name': { data: [['raws'], ['x']] } }, 'did you mean the schema "raws"?'],
    ['CATALOG', { 'SELECT catalog_name': { data: [['lakes']] } }, 'did you mean the catalog "lakes"?'],
    ['TABLE', { 'SELECT table_name': { data: [['orders']] } }, 'check the three names'],
    ['TABLE', { 'SELECT table_name': missing('SCHEMA') }, 'check the three names'],
  ])('a %s that is not there is told with a near name', async (what, names, todo) => {
    const engine = await answering({ DESCRIBE: missing(what), ...names })
    const failing = engine.describe(table, signal)
    await expect(failing).rejects.toThrow(Misuse)
    await expect(failing).rejects.toThrow(`${what}_NOT_FOUND: line 1:1: it does not exist`)
    await expect(failing).rejects.toThrow(todo)
  })

  test('another failure asks for no names', async () => {
    const error = { errorName: 'PERMISSION_DENIED', errorType: 'USER_ERROR', message: 'Access Denied' }
    const engine = await answering({ DESCRIBE: { error } })
    await expect(engine.describe(table, signal)).rejects.toThrow(/PERMISSION_DENIED: Access Denied/)
    expect(asked).toHaveLength(2)
  })

  test('does not keep what has no end', async () => {
    const data = Array.from({ length: 6000 }, () => ['n', 'bigint', '', ''])
    const engine = await answering({ DESCRIBE: { data } })
    expect(await engine.describe(table, signal)).toHaveLength(6000)
    const wider = await answering({ DESCRIBE: { data: [...data, ...data] } })
    await expect(wider.describe(table, signal)).rejects.toThrow(/more than 10000 rows/)
  })

  test.each(['Fragment 0', '4', '{"inputTableColumnInfos": 4}'])('%s is no plan', async (plan) => {
    const engine = await answering({ EXPLAIN: { data: [[plan]] } })
    await expect(engine.explain([table], 'SELECT 1', signal)).rejects.toThrow(
      /no usable answer: a plan that tells of no tables/,
    )
  })

  test('reads no files, and says where it is when nobody said so', async () => {
    const opening = { directory: '/checkout', signal }
    const files = { is: 'files', folder: '/checkout/', paths: [] } as const
    await expect(trino.open({ ...opening, relation: files })).rejects.toThrow(Misuse)
    await expect(trino.open({ ...opening, relation: table })).rejects.toThrow(/TRINO_SERVER/)
  })
})
