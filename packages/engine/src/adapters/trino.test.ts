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
  return trinoAt({ base: twin.url, user: 'somebody' })
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
      { name: 'of', word: 'row(a bigint)', type: { is: 'other' } },
    ])
    expect(asked.slice(0, 2)).toEqual(['SELECT version()', 'DESCRIBE "lake"."raw"."a""b"'])
  })

  test.each([
    ['iceberg', 'timestamp(6)', undefined],
    ['iceberg', 'timestamp(9)', 'times finer than microseconds'],
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

  test.each([
    ['what its statistics give', [40, 6], { scans: 2, bytes: 46n }],
    ['no bytes without statistics', [40, 'NaN'], { scans: 2 }],
    ['nothing read', [], { scans: 0, bytes: 0n }],
  ])('tells of a query %s', async (_, sizes, told) => {
    const plan = {
      inputTableColumnInfos: sizes.map((outputSizeInBytes) => ({ estimate: { outputSizeInBytes } })),
    }
    const engine = await answering({ EXPLAIN: { data: [[JSON.stringify(plan)]] } })
    expect(await engine.explain(table, 'SELECT 1', signal)).toEqual(told)
    expect(asked.at(-1)).toBe('EXPLAIN (TYPE IO, FORMAT JSON) SELECT 1')
  })

  test('does not keep what has no end', async () => {
    const data = Array.from({ length: 6000 }, () => ['n', 'bigint', '', ''])
    const engine = await answering({ DESCRIBE: { data } })
    expect(await engine.describe(table, signal)).toHaveLength(6000)
    const wider = await answering({ DESCRIBE: { data: [...data, ...data] } })
    await expect(wider.describe(table, signal)).rejects.toThrow(/more than 10000 rows/)
  })

  test('a plan that is none is an outage', async () => {
    const engine = await answering({ EXPLAIN: { data: [['Fragment 0']] } })
    await expect(engine.explain(table, 'SELECT 1', signal)).rejects.toThrow(
      /no usable answer: a plan that is no JSON/,
    )
  })

  test('reads no files, and says where it is when nobody said so', async () => {
    const opening = { directory: '/checkout', memoryBytes: 1, threads: 1, temporary: '/checkout' }
    const files = { is: 'files', folder: '/checkout/', paths: [] } as const
    await expect(trino.open({ ...opening, relation: files })).rejects.toThrow(Misuse)
    await expect(trino.open({ ...opening, relation: table })).rejects.toThrow(/TRINO_SERVER/)
  })
})
