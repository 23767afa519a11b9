import { describe, expect, test } from '@jest/globals'
import { duckdb } from './dialects/duckdb.ts'
import { spark } from './dialects/spark.ts'
import { trino } from './dialects/trino.ts'
import { compareExactly } from './exactly.ts'
import { type Need, not, type Predicate, present, type Scalar } from './expression.ts'
import { answered, examplesSql, planned } from './plan.ts'

const table = { is: 'table', catalog: 'lake', schema: 'shop', name: 'or"ders' } as const
const amount: Scalar = { is: 'column', name: 'amount', type: { is: 'decimal', precision: 12, scale: 2 } }
const weight: Scalar = { is: 'column', name: 'weight', type: { is: 'float', bits: 32 } }
const word: Scalar = { is: 'column', name: 'wo`rd', type: { is: 'text' } }

const positive = compareExactly(amount, '>', { numerator: 0n, denominator: 1n })
const rows = (where: Predicate): Need => ({ is: 'rows', where })

describe.each([
  [
    duckdb,
    'SELECT CAST(count(*) AS VARCHAR) AS c0, CAST(count_if(((NOT ("amount" IS NULL)) AND (NOT ("amount" > CAST(\'0.00\' AS DECIMAL(12,2)))))) AS VARCHAR) AS c1, CAST(sum("amount") AS VARCHAR) AS c2, CAST(max(CAST("weight" AS DOUBLE)) FILTER (WHERE (NOT (CAST("weight" AS DOUBLE) IS NOT NULL AND isnan(CAST("weight" AS DOUBLE))))) AS VARCHAR) AS c3 FROM "lake"."shop"."or""ders"',
    'SELECT (\':\' || "wo`rd") AS c0, CAST(count(*) AS VARCHAR) AS c1 FROM "lake"."shop"."or""ders" WHERE TRUE GROUP BY "wo`rd" LIMIT 3',
  ],
  [
    trino,
    'SELECT CAST(count(*) AS varchar) AS c0, CAST(count_if(((NOT ("amount" IS NULL)) AND (NOT ("amount" > CAST(\'0.00\' AS decimal(12,2)))))) AS varchar) AS c1, CAST(sum("amount") AS varchar) AS c2, CAST(max(CAST("weight" AS double)) FILTER (WHERE (NOT (CAST("weight" AS double) IS NOT NULL AND is_nan(CAST("weight" AS double))))) AS varchar) AS c3 FROM "lake"."shop"."or""ders"',
    'SELECT (\':\' || "wo`rd") AS c0, CAST(count(*) AS varchar) AS c1 FROM "lake"."shop"."or""ders" WHERE TRUE GROUP BY "wo`rd" LIMIT 3',
  ],
  [
    spark,
    "SELECT CAST(count(*) AS STRING) AS c0, CAST(count_if(((NOT (`amount` IS NULL)) AND (NOT (`amount` > CAST('0.00' AS DECIMAL(12,2)))))) AS STRING) AS c1, CAST(sum(`amount`) AS STRING) AS c2, CAST(max(CAST(`weight` AS DOUBLE)) FILTER (WHERE (NOT (CAST(`weight` AS DOUBLE) IS NOT NULL AND isnan(CAST(`weight` AS DOUBLE))))) AS STRING) AS c3 FROM `lake`.`shop`.`or\"ders`",
    "SELECT (':' || `wo``rd`) AS c0, CAST(count(*) AS STRING) AS c1 FROM `lake`.`shop`.`or\"ders` WHERE TRUE GROUP BY `wo``rd` LIMIT 3",
  ],
] as const)('$name', (dialect, scan, classes) => {
  test('asks all aggregates in one scan', () => {
    const needs: Need[] = [
      rows({ is: 'always' }),
      rows({ is: 'all', of: [present(amount), not(positive)] }),
      { is: 'sum', of: amount, where: { is: 'always' } },
      { is: 'highest', of: weight, where: not({ is: 'nan', of: weight }) },
    ]
    expect(planned(table, needs, dialect).map(({ sql }) => sql)).toEqual([scan])
  })

  test('asks for values and their rows', () => {
    const need = { is: 'classes', of: [word], where: { is: 'always' }, most: 2 } as const
    expect(planned(table, [need], dialect).map(({ sql }) => sql)).toEqual([classes])
  })
})

test.each<[string, Predicate, string]>([
  ['values', present(amount), 'count("amount")'],
  ['nulls', { is: 'null', of: amount }, '(count(*) - count("amount"))'],
  [
    'rows that hold',
    positive,
    'count_if(("amount" IS NOT NULL AND "amount" > CAST(\'0.00\' AS DECIMAL(12,2))))',
  ],
  [
    'rows of which a null is asked for once, however deep what asks for its value lies',
    {
      is: 'all',
      of: [
        { is: 'all', of: [present(amount)] },
        not({ is: 'any', of: [positive, { is: 'null', of: amount }] }),
      ],
    },
    'count_if((((NOT ("amount" IS NULL))) AND (NOT (("amount" > CAST(\'0.00\' AS DECIMAL(12,2))) OR FALSE))))',
  ],
  [
    'rows of which one may be null where the other is asked for',
    { is: 'any', of: [present(amount), not(positive)] },
    'count_if(((NOT ("amount" IS NULL)) OR (NOT ("amount" IS NOT NULL AND "amount" > CAST(\'0.00\' AS DECIMAL(12,2))))))',
  ],
])('counts %s', (_, where, counted) => {
  const [query] = planned(table, [rows(where)], duckdb)
  expect(query?.sql).toBe(`SELECT CAST(${counted} AS VARCHAR) AS c0 FROM "lake"."shop"."or""ders"`)
})

test('asks for values by their order, each place once', () => {
  const need = { is: 'ranks', of: amount, where: present(amount), at: [0, 9, 9] } as const
  const queries = planned(table, [need], duckdb)
  expect(queries.map(({ sql, about }) => [about, sql])).toEqual([
    [
      'values by their order',
      'SELECT CAST(r AS VARCHAR) AS c0, CAST(v AS VARCHAR) AS c1 FROM (SELECT "amount" AS v, row_number() OVER (ORDER BY "amount") AS r FROM "lake"."shop"."or""ders" WHERE (NOT ("amount" IS NULL))) AS g WHERE r IN (1, 10)',
    ],
  ])
  const answers = answered(queries, [
    [
      ['10', '2.50'],
      ['1', '-1.00'],
    ],
  ])
  expect([...answers.ranks(need)]).toEqual([
    [9, '2.50'],
    [0, '-1.00'],
  ])
})

test('asks how numbers lie in bins', () => {
  const need = { is: 'histogram', of: amount, where: positive, from: -0.5, width: 0.25 } as const
  const queries = planned(table, [need], duckdb)
  expect(queries.map(({ sql, about }) => [about, sql])).toEqual([
    [
      'numbers by their bins',
      `SELECT CAST(count(*) AS VARCHAR) AS c0, CAST(min("amount") AS VARCHAR) AS c1, CAST(max("amount") AS VARCHAR) AS c2 FROM "lake"."shop"."or""ders" WHERE ("amount" IS NOT NULL AND "amount" > CAST('0.00' AS DECIMAL(12,2))) GROUP BY floor((CAST("amount" AS DOUBLE) - CAST('-0.5' AS DOUBLE)) / CAST('0.25' AS DOUBLE))`,
    ],
  ])
  expect(answered(queries, [[['2', '1.00', '1.10']]]).bins(need)).toEqual([
    { rows: 2n, lowest: '1.00', highest: '1.10' },
  ])
})

test('what is written alike is asked once, and every need has its answer', () => {
  const [one, same, other] = [rows(positive), rows(positive), rows({ is: 'always' })] as const
  const queries = planned(table, [one, same, other], duckdb)
  expect(queries.map(({ about }) => about)).toEqual(['2 aggregates in one scan'])
  const answers = answered(queries, [[['3', '9']]])
  expect([one, same, other].map((need) => (need.is === 'rows' ? answers.whole(need) : 0n))).toEqual([
    3n,
    3n,
    9n,
  ])
})

test('more aggregates than an answer may be wide are asked in several scans', () => {
  const needs = Array.from({ length: 501 }, (_, at) =>
    rows(compareExactly(amount, '=', { numerator: BigInt(at), denominator: 1n })),
  )
  expect(planned(table, needs, trino).map(({ about }) => about)).toEqual([
    '500 aggregates in one scan',
    '1 aggregate in one scan',
  ])
})

test('an answer of another form is no answer', () => {
  const need = { is: 'rows', where: positive } as const
  expect(() => answered(planned(table, [need], duckdb), [[]]).whole(need)).toThrow(RangeError)
  expect(() => answered([], []).whole(need)).toThrow('what was not asked has no answer')
  const classes = { is: 'classes', of: [word], where: positive, most: 1 } as const
  expect(() => answered(planned(table, [classes], duckdb), [])).toThrow('a query has no answer')
})

test('a sum of no rows is 0, and the least of none is null', () => {
  const [sum, least] = (['sum', 'lowest'] as const).map((is) => ({ is, of: amount, where: positive }))
  if (sum === undefined || least === undefined) throw new Error('two were made')
  const answers = answered(planned(table, [sum, least], duckdb), [[[null, null]]])
  expect([answers.whole(sum), answers.text(least)]).toEqual([0n, null])
})

test('a few rows are asked for with their places, in the order of the files', () => {
  const files = { is: 'files', folder: '/checkout/', paths: ["b's.parquet", 'a.parquet'] } as const
  const places = duckdb.places(files, ['amount'])
  expect(examplesSql(files, { where: positive, key: [], show: [amount], most: 10, places }, duckdb)).toBe(
    'SELECT (\':\' || filename), CAST(file_row_number AS VARCHAR), CAST("amount" AS VARCHAR)' +
      " FROM read_parquet(['/checkout/b''s.parquet', '/checkout/a.parquet'], hive_partitioning = false, union_by_name = false)" +
      ' WHERE ("amount" IS NOT NULL AND "amount" > CAST(\'0.00\' AS DECIMAL(12,2)))' +
      " ORDER BY list_position(['/checkout/b''s.parquet', '/checkout/a.parquet'], filename), file_row_number LIMIT 10",
  )
  expect(duckdb.places(files, ['Filename'])).toBeUndefined()
})

test('rows of a table come in the order of their keys, or as they come', () => {
  const id = { is: 'column', name: 'id', type: { is: 'integer', signed: true, bits: 64 } } as const
  const where = { is: 'always' } as const
  expect(examplesSql(table, { where, key: [id], show: [], most: 2 }, trino)).toBe(
    'SELECT CAST("id" AS varchar) FROM "lake"."shop"."or""ders" WHERE TRUE ORDER BY "id" LIMIT 2',
  )
  expect(examplesSql(table, { where, key: [], show: [id], most: 2 }, trino)).toBe(
    'SELECT CAST("id" AS varchar) FROM "lake"."shop"."or""ders" WHERE TRUE LIMIT 2',
  )
})

test('the rows that there are bound every query', () => {
  const needs = [
    rows({ is: 'always' }),
    { is: 'groups', of: [amount], where: { is: 'always' } },
    { is: 'classes', of: [amount], where: positive, most: 1 },
  ] as const
  const bounded = planned(table, needs, trino, positive).map(({ sql }) => sql)
  const condition = `("amount" IS NOT NULL AND "amount" > CAST('0.00' AS decimal(12,2)))`
  expect(bounded).toHaveLength(3)
  expect(bounded[0]).toContain(`FROM "lake"."shop"."or""ders" WHERE ${condition}`)
  expect(bounded[1]).toContain(`WHERE ${condition} GROUP BY`)
  expect(bounded[2]).toContain(`WHERE (${condition} AND ${condition}) GROUP BY`)
})
