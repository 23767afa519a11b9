import { describe, expect, test } from '@jest/globals'
import { trinoAt } from '@ml-actions/engine/adapters/trino'
import type { Opened } from '@ml-actions/engine/engine'
import type { Wanted } from '@ml-actions/engine/open'
import { type Page, serveTwin } from '@ml-actions/engine/trino/serve-twin'
import { Misuse } from '@ml-actions/verdict/faults'

/** Opens an engine for what it is asked of. */
export type Open = (name: string, wanted: Wanted, signal: AbortSignal) => Promise<Opened>

const columns = [
  ['id', 'bigint', '', ''],
  ['amount', 'decimal(12,2)', '', ''],
  ['country', 'varchar', '', ''],
  ['share', 'double', '', ''],
  ['at', 'timestamp(9)', '', ''],
  ['of', 'row(a bigint, c row(e varchar))', '', ''],
  ['twice', 'row(a bigint)', '', ''],
  ['twice.a', 'bigint', '', ''],
  ['list', 'array(row(a bigint))', '', ''],
  ['untold', 'row(bigint)', '', ''],
  ['span', 'interval day to second', '', ''],
]

/** What chooses no rows, and how it is said. */
const refused: readonly (readonly [condition: string, said: RegExp])[] = [
  ["country = 'DE' OR 1=1", /holds no conditions.*SQL is not read/],
  ['1=1; DROP TABLE orders', /holds no conditions/],
  ['{}', /holds no conditions/],
  ['{country: {one-of: [DE]}', /\?where:1:/],
  ['{country: {sql: "1=1"}}', /unknown key "sql"/],
  ['{country: {}}', /country/],
  ['{country: {nulls: allowed}}', /"where" of column "country" asks nothing/],
  ['{countri: {one-of: [DE]}}', /column "countri", which the table does not have.*did you mean "country"\?/],
  ['{"x\\" OR 1=1": {one-of: [DE]}}', /which the table does not have.*mend the name/],
  ['{country: {decimal: {scale: 1}}}', /asked of a column of type text/],
  ['{amount: {min: x}}', /"min" of column "amount" is "x"/],
  [
    '{at: {min: "2024-01-01T00:00:00"}}',
    /cannot be asked for these rows: column "at" holds times, which the connector hive/,
  ],
  [
    '{of: {one-of: [a]}}',
    /cannot be asked for these rows: column "of" holds row\(a bigint, .*; name a member of it, such as "of\.a"/,
  ],
  ['{of.b: {min: 1}}', /column "of\.b", which the table does not have.*did you mean "of\.a"\?/],
  ['{of.a: {length: 1}}', /"length" of column "of\.a" is asked of a column of type int64/],
  [
    '{of.c: {nulls: never}}',
    /cannot be asked for these rows: column "of\.c" holds row\(e varchar\).*"of\.c\.e"/,
  ],
  ['{twice.a: {min: 1}}', /speaks of "twice\.a", which is the name of several columns or members/],
  [
    '{list.a: {min: 1}}',
    /cannot be asked for these rows: column "list" holds array\(row\(a bigint\)\);.*by another column/,
  ],
  [
    '{span: {min: 1}}',
    /cannot be asked for these rows: column "span" holds interval day to second;.*by another column/,
  ],
  ['{untold.a: {min: 1}}', /cannot be asked for these rows: column "untold" holds row\(bigint\)/],
  ['{country: {one-of: ["\\uD800"]}}', /cannot be asked for these rows: a text of the contract holds half/],
  ['{country: {matches: "\\\\pN"}}', /cannot be asked for these rows: the engine might read the pattern/],
  ['{country: {unique: true}}', /unknown key "unique" in "country"; wanted: one of above/],
  ['{country: {format: e-mail}}', /"e-mail"/],
  ['{country: {format: json}}', /cannot be asked for these rows: lists and objects stand in each other/],
  [
    '{country: {format: {strptime: "%25Y"}}}',
    /cannot be asked for these rows: days and times by directives are read by this action alone/,
  ],
  ['{id: {multiple-of: 0}}', /"multiple-of" of column "id" is 0; wanted: a number above 0/],
  ['{share: {multiple-of: 0.5}}', /cannot be asked for these rows: a float stands for its shortest decimal/],
  ['{at: {timezone: Europe/Berlin}}', /"where" of column "at" asks nothing/],
  ['{at: {timezone: Moon}}', /"timezone" of column "at" is "Moon"/],
  ['{country: {one-of: {file: a.csv, column: c}}}', /asks for values of another file in a condition/],
]

/**
 * The laws of an action that takes `?where=`: what it chooses stands in every query that reads rows, quoted by the dialect,
 * and what chooses nothing is refused before any row is read.
 * @param judge  judges the table of this address, or counts it, by the engine that is opened
 */
export function whereSuite(judge: (address: string, open: Open) => Promise<unknown>): void {
  /** The statements that a Trino of one table hears; every number in it is 0. */
  async function heard(condition: string) {
    const asked: string[] = []
    function* pages(sql: string): Iterable<Page> {
      asked.push(sql)
      if (sql.startsWith('SELECT version')) yield { data: [['476']] }
      else if (sql.startsWith('DESCRIBE')) yield { data: columns }
      else if (sql.startsWith('SELECT connector')) yield { data: [['hive']] }
      else if (sql.includes('GROUP BY') || sql.includes('LIMIT')) yield { data: [] }
      else yield { data: [Array.from(sql.matchAll(/ AS c\d+/g), () => '0')] }
    }
    const twin = await serveTwin({ pages })
    const open: Open = async (_, wanted, signal) => {
      if (wanted.is !== 'table') throw new Error('a table was named')
      return { engine: await trinoAt({ base: twin.url, user: 'ann' }, signal), relation: wanted }
    }
    const error = await judge(`trino://lake.shop.orders?where=${condition}`, open).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    await twin.close()
    return { error, read: asked.filter((sql) => /FROM "lake"(?!.* WHERE FALSE)/.test(sql)) }
  }

  describe('rows of a table that its address chooses', () => {
    test('are all that is read, the conditions quoted by the dialect', async () => {
      const { read } = await heard(`{country: {one-of: ["D'E"]}, id: {min: 7}, of.c.e: {one-of: [x]}}`)
      expect(read.length).toBeGreaterThan(0)
      for (const sql of read) {
        expect(sql).toContain(`"country" IN ('D''E')`)
        expect(sql).toContain(`"id" >= CAST('7' AS bigint)`)
        expect(sql).toContain(`"of"."c"."e" IN ('x')`)
      }
    })

    test.each(refused)('%s chooses none, which is said before any row is read', async (condition, said) => {
      const { error, read } = await heard(condition)
      expect(error).toBeInstanceOf(Misuse)
      expect(String(error)).toMatch(said)
      expect(String(error)).toContain('trino://lake.shop.orders?where')
      expect(read).toEqual([])
    })
  })
}
