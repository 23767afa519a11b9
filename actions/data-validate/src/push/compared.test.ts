import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { layStore } from '@ml-actions/engine/adapters/store-of-files.suite'
import { trinoAt } from '@ml-actions/engine/adapters/trino'
import type { Opened } from '@ml-actions/engine/engine'
import { openEngine, type Wanted } from '@ml-actions/engine/open'
import { type Page, type Served, serveTwin } from '@ml-actions/engine/trino/serve-twin'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Wishes } from '../gather.ts'
import { judge } from '../judge.ts'
import { plan } from '../modes/plan.ts'
import { done, twinWorld } from '../modes/twin.ts'
import { defaults, silent } from '../twin.ts'
import { ask } from './ask.ts'
import { fileOf, long } from './traps.suite.ts'

const served: Served[] = []
const asked: string[] = []
afterEach(async () => {
  asked.length = 0
  for (const one of served.splice(0)) await one.close()
})

const columns = [
  ['id', 'bigint', '', ''],
  ['country', 'varchar', '', ''],
  ['at', 'timestamp(9)', '', ''],
  ['of', 'row(a bigint)', '', ''],
]

const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }
const running = { ...run, directory: '/checkout', reports: '/checkout/reports' }

/** Of five rows two are not found, and one has a null. */
function numberOf(sql = ''): string {
  if (sql.includes(' IN (SELECT')) return '2'
  return sql.startsWith('(count(*) - ') ? '1' : '5'
}

/** A world whose Trino has two tables of the same columns: six rows there have four values. */
async function worldOf(contract: object) {
  function* pages(sql: string): Iterable<Page> {
    asked.push(sql)
    if (sql.startsWith('SELECT version')) yield { data: [['476']] }
    else if (sql.startsWith('DESCRIBE')) yield { data: columns }
    else if (sql.startsWith('SELECT connector')) yield { data: [['iceberg']] }
    else if (sql.startsWith('EXPLAIN'))
      yield {
        data: [
          [JSON.stringify({ inputTableColumnInfos: Array(sql.includes('IN (SELECT') ? 2 : 1).fill({}) })],
        ],
      }
    else if (sql.includes('GROUP BY')) yield { data: [['4', '6', '3']] }
    else
      yield {
        data: [Array.from(sql.matchAll(/CAST\((.*?) AS varchar\) AS c\d+/g), ([, one]) => numberOf(one))],
      }
  }
  const twin = await serveTwin({ pages })
  served.push(twin)
  const text = JSON.stringify({ contract: 1, 'other-columns': 'allow', ...contract })
  return {
    ...twinWorld({ 'contract.yml': text }),
    engine: async (_: string, wanted: Wanted, signal: AbortSignal): Promise<Opened> => {
      if (wanted.is !== 'table') throw new Error('a table was named')
      return { engine: await trinoAt({ base: twin.url, user: 'ann' }, signal), relation: wanted }
    },
  }
}

const wishes: Wishes = {
  ...defaults,
  engine: 'trino',
  data: ['trino://lake.shop.orders'],
  'compare-with': ['trino://lake.shop.lands', 'spark://*', 'ftp://*'],
}

async function judged(contract: object, more: Partial<Wishes> = {}): Promise<Verdict> {
  return judge(await ask({ ...wishes, ...more }, run, await worldOf(contract)))
}

const lands = 'trino://lake.shop.lands'
const typed = { columns: { id: { type: 'int64' }, country: { type: 'text' }, at: { type: 'datetime' } } }
const keys = (more: object = {}) => ({
  ...typed,
  'foreign-keys': { columns: ['id'], in: lands, to: ['id'], ...more },
})
const checkOf = ({ checks }: Verdict, rule: string) => checks.find((one) => one.rule === `data/${rule}`)

describe('rows of a table are compared with another of the same engine:', () => {
  test('keys are found by one join in the scan, and repeated ones there by one grouping', async () => {
    const check = checkOf(await judged(keys()), 'foreign-keys')
    expect(check).toMatchObject({ outcome: 'fail', counts: { evaluated: 4, failed: 2, skipped: 1 } })
    expect(check?.is).toMatch(/; 2 rows there repeat a key of an earlier one$/)
    const own = asked.filter((sql) => !/^(?:SELECT version|DESCRIBE|SELECT connector)/.test(sql))
    expect(own).toHaveLength(2)
    expect(own[0]).toMatch(/FROM "lake"\."shop"\."lands" WHERE \(NOT \("id" IS NULL\)\) GROUP BY "id"/)
    expect(own[1]?.match(/ IN \(SELECT /g)).toHaveLength(1)
    expect(own[1]).toContain('("id") IN (SELECT "id" FROM "lake"."shop"."lands" WHERE (NOT ("id" IS NULL)))')
  })

  test('its address may choose some of its rows, and says so in words', async () => {
    const verdict = await judged(keys({ in: `${lands}?where={country: {one-of: [DE]}}` }))
    expect(asked.at(-1)).toContain(
      `FROM "lake"."shop"."lands" WHERE (((NOT ("country" IS NULL)) AND ("country" IN ('DE'))) AND (NOT ("id" IS NULL)))`,
    )
    expect(verdict.notes.join()).toContain(`${lands} where country is one of "DE"`)
  })

  test('members of a list are those of a column, of which no one repeats a key', async () => {
    const members = { file: lands, column: 'country' }
    const verdict = await judged({ columns: { country: { type: 'text', 'one-of': members } } })
    expect(checkOf(verdict, 'one-of')?.is).toContain(
      `not one of the allowed values of column "country" of ${lands}`,
    )
    expect(asked.join()).not.toContain('GROUP BY')
  })

  test('the rows are as many as there', async () => {
    const verdict = await judged({ ...typed, rows: { 'same-as': lands } })
    expect(checkOf(verdict, 'rows')).toMatchObject({ outcome: 'pass', is: `5 rows, ${lands} has 5 rows` })
  })

  test('nothing is asked there for what is not asked here', async () => {
    const check = checkOf(await judged(keys({ columns: ['none'] })), 'foreign-keys')
    expect(check).toMatchObject({ outcome: 'inconclusive', reason: 'column-absent' })
    expect(asked.join()).not.toContain('GROUP BY')
  })

  test('its structs stay whole, though those of the data do not', async () => {
    const contract = { ...keys({ to: ['of.a'] }), data: { path: 'a.parquet', flatten: true } }
    await expect(judged(contract)).rejects.toThrow(
      /refers to column "of\.a" of trino:\/\/lake\.shop\.lands, which has none/,
    )
  })

  test.each<readonly [object, RegExp]>([
    [
      { to: ['none'] },
      /refers to column "none" of trino:\/\/lake\.shop\.lands, which has none that can be read/,
    ],
    [{ to: ['of'] }, /refers to column "of" of .*, which has none that can be read/],
    [{ to: ['country'] }, /compares "id", which is int64, with "country" of .*lands, which is text/],
    [
      { format: 'parquet' },
      /refers to "trino:\/\/lake\.shop\.lands" with the format parquet, and it is a table/,
    ],
    [
      { in: 'spark://a.b.c' },
      /"spark:\/\/a\.b\.c", which is no file .*judge data of spark by `engine: spark`/,
    ],
    [{ in: 'ftp://a.b.c' }, /"ftp:\/\/a\.b\.c", which is no file .*write the values/],
  ])('%j is a misuse', async (more, message) => {
    await expect(judged(keys(more))).rejects.toThrow(message)
  })

  test.each<readonly [string, Partial<Wishes>, string, boolean]>([
    ['the contract names all', { data: [], 'compare-with': [] }, lands, true],
    ['the workflow names the data', { 'compare-with': [] }, lands, false],
    ['the workflow names others', { 'compare-with': ['trino://lake.dims.*'] }, lands, false],
    ['the workflow names others alone', { data: [], 'compare-with': ['trino://lake.dims.*'] }, lands, false],
    ['the workflow names those of the schema', { 'compare-with': ['trino://lake.shop.*'] }, lands, true],
    [
      'a condition holds what the workflow names',
      {},
      `trino://hr.a.b?where={id: {not-one-of: ["${lands}"]}}`,
      false,
    ],
  ])('where %s', async (_, more, path, isNamed) => {
    const contract = { data: 'trino://lake.shop.orders', ...keys({ in: path }) }
    if (isNamed) expect((await judged(contract, more)).outcome).toBe('fail')
    else
      await expect(judged(contract, more)).rejects.toThrow(
        /refers to "trino:\/\/[a-z.]+", and the workflow lets the contract name no such data; .*"compare-with"/,
      )
    expect(asked.length > 0).toBe(isNamed)
  })

  test('a plan counts its scans', async () => {
    const { prepared, queries } = await plan.gather(wishes, running, await worldOf(keys()))
    expect(queries.map(({ scans }) => scans)).toEqual([1, 2])
    const verdict = plan.judge({ prepared, queries })
    expect(verdict.headline).toContain('2 queries of Trino 476, 3 scans')
  })
})

test('without an engine that reads it, a table is refused with what would', async () => {
  const text = JSON.stringify({ contract: 1, data: 'a.csv', ...keys() })
  const world = twinWorld({ 'contract.yml': text, 'a.csv': 'id\n1\n' })
  for (const more of [{}, { cache: 'kept' }])
    await expect(done('validate', world, more)).rejects.toThrow(
      /refers to "trino:\/\/lake\.shop\.lands", which is no file of this machine; .*`engine: trino`/,
    )
})

describe('files in a store are compared with others there:', () => {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-compared-'))
  const files = {
    'orders.parquet': fileOf({ c: [long, 1n, 3n] }),
    'lands/1.parquet': fileOf({ c: [long, 1n] }),
    'lands/2.parquet': fileOf({ c: [long, 2n] }),
    'other.parquet': fileOf({ d: [long, 1n] }),
  }
  mkdirSync(join(home, 'store/lake/lands'), { recursive: true })
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(home, 'store/lake', path), bytes)
  layStore(home, join(home, 'store'))
  afterAll(() => rmSync(home, { recursive: true }))

  const compared = (path: string) => {
    const contract = {
      contract: 1,
      columns: { c: { type: 'int64' } },
      'foreign-keys': { columns: ['c'], in: path, to: ['c'] },
    }
    const source = twinSource(new Map([['contract.yml', JSON.stringify(contract)]]))
    const engine = (name: string, wanted: Wanted, signal: AbortSignal) =>
      openEngine(name, wanted, { directory: home, signal })
    const data = ['s3://lake/orders.parquet']
    return ask({ ...defaults, engine: 'duckdb', data, 'compare-with': ['s3://lake/*'] }, run, {
      source,
      engine,
    }).then(judge)
  }

  test('all that a glob matches are one', async () => {
    const verdict = await compared('s3://lake/lands/*.parquet')
    expect(checkOf(verdict, 'foreign-keys')).toMatchObject({ counts: { evaluated: 2, failed: 1 } })
  })

  test.each([
    ['s3://lake/none/*.parquet', /no file of the store matches "s3:\/\/lake\/none/],
    [
      's3://lake/*.parquet',
      /"foreign-keys" refers to "s3:\/\/lake\/\*\.parquet", whose files differ in their columns/,
    ],
  ])('%s is a misuse', async (path, message) => {
    await expect(compared(path)).rejects.toThrow(message)
  })
})
