import { describe, expect, test } from '@jest/globals'
import type { ColumnType } from '@ml-actions/engine/column'
import { duckdb } from '@ml-actions/engine/dialects/duckdb'
import { predicateSql } from '@ml-actions/engine/render'
import type { Key } from '../values/key.ts'
import { headingOf, pushColumnOf } from './engine-column.ts'
import { pushFound } from './found.ts'

const column = (name: string, word: string) => pushColumnOf({ name, word, type: duckdb.typeOf(word) })
const of = (...listed: (readonly [Key, ...Key[]])[]) => ({ keys: new Set<Key>(), listed })

function said(...[columns, other]: [Parameters<typeof pushFound>[0], Parameters<typeof pushFound>[1]]) {
  const found = pushFound(columns, other, 'other.csv')
  return typeof found === 'string' ? found : predicateSql(duckdb, found)
}

describe('what is found in another file', () => {
  test('is one of its keys, NaN being one', () => {
    const both = said([column('d', 'DOUBLE')], of([1.5], [Number.NaN]))
    expect(both).toMatch(/ IN \(CAST\('1\.5' AS DOUBLE\)\)\) OR \(.* AND isnan\(CAST\("d" AS DOUBLE\)\)\)\)$/)
    expect(said([column('d', 'DOUBLE')], of([1.5]))).not.toContain('isnan')
    expect(said([column('d', 'DOUBLE')], of([Number.NaN]))).toContain('isnan')
    expect(said([column('b', 'BOOLEAN')], of([1], ['x']))).toBe('("b" IS NOT NULL AND "b" IN (TRUE))')
  })

  test('of several columns is one of its rows', () => {
    const row = (n: string, w: string) =>
      `(("n" IS NOT NULL AND "n" = CAST('${n}' AS BIGINT)) AND ("w" IS NOT NULL AND "w" = '${w}'))`
    expect(said([column('n', 'BIGINT'), column('w', 'VARCHAR')], of([1, 'a'], [2, 'b']))).toBe(
      `(${[row('1', 'a'), row('2', 'b')].join(' OR ')})`,
    )
  })

  test('is not asked of several columns with floats, or of more keys than are listed', () => {
    expect(said([column('n', 'BIGINT'), column('d', 'DOUBLE')], of([1, 1]))).toBe(
      'floats of several columns are found by their digits, and not by their values',
    )
    expect(said([column('n', 'BIGINT')], { keys: new Set([1, 2]) })).toBe(
      'other.csv has 2 different keys, and an engine is sent at most 1,000, which have at most 100,000 characters together; of what it reads itself they may be any number',
    )
  })
})

describe('what is found in rows that the engine reads itself', () => {
  const relation = { is: 'table', catalog: 'a', schema: 'b', name: 'c' } as const
  const there = (...others: ReturnType<typeof column>[]) => ({
    keys: new Set<Key>(),
    elsewhere: { relation, where: { is: 'always' } as const, columns: others },
  })

  test('is found by the engine, where it compares the columns by their values', () => {
    expect(
      said(
        [column('n', 'BIGINT'), column('w', 'VARCHAR')],
        there(column('m', 'UTINYINT'), column('v', 'UUID')),
      ),
    ).toBe(
      '("n" IS NOT NULL AND "w" IS NOT NULL AND ("n", "w") IN (SELECT "m", CAST("v" AS VARCHAR) FROM "a"."b"."c" WHERE ((NOT ("m" IS NULL)) AND (NOT (CAST("v" AS VARCHAR) IS NULL)))))',
    )
  })

  test.each([
    ['DOUBLE', 'BIGINT', 'floats are not found in other.csv by their values'],
    ['BIGINT', 'DOUBLE', 'floats are not found in other.csv by their values'],
    ['TIMESTAMP', 'TIMESTAMP_NS', 'the engine would round "n", or what is in other.csv, to compare the two'],
    ['TIME', 'TIME', 'in other.csv, column "m" holds times of a day'],
  ])('is not asked of %s and %s', (one, other, because) => {
    expect(said([column('n', one)], there(column('m', other)))).toBe(because)
  })
})

describe('a column of an engine', () => {
  const heading = (type: ColumnType) => headingOf({ name: 'a', word: 'its word', type })

  test('has the heading that it would have in a typed file', () => {
    expect(heading({ is: 'bool' })).toEqual({ name: 'a', type: 'bool' })
    expect(heading({ is: 'other' })).toEqual({ name: 'a', unreadable: 'its word' })
  })

  test.each<readonly [ColumnType, string]>([
    [{ is: 'bool' }, 'boolean'],
    [{ is: 'date' }, 'datetime'],
    [{ is: 'time' }, 'datetime'],
    [{ is: 'json' }, 'text'],
    [{ is: 'other' }, 'text'],
    [{ is: 'integer', signed: true, bits: 64 }, 'integer'],
  ])('%j has the form of %s', (type, form) => {
    expect(pushColumnOf({ name: 'a', word: '', type }).form).toBe(form)
  })
})
