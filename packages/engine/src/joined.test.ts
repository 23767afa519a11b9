import { expect, test } from '@jest/globals'
import { duckdb } from './dialects/duckdb.ts'
import { spark } from './dialects/spark.ts'
import { trino } from './dialects/trino.ts'
import type { Scalar } from './expression.ts'
import { columnsOf, fromSql, type Joined, keyOf, matched, relationsOf } from './joined.ts'

const id: Scalar = { is: 'column', name: 'i"d', type: { is: 'text', of: 'uuid' } }
const score: Scalar = { is: 'column', name: 'score', type: { is: 'float', bits: 32 } }
const label: Scalar = { is: 'column', name: 'y', type: { is: 'bool' } }
const table = (name: string) => ({ is: 'table', catalog: 'lake', schema: 'ml', name }) as const
const always = { is: 'always' } as const

const joined: Joined = {
  is: 'joined',
  left: { relation: table('fresh'), where: always, key: id, columns: [label, score] },
  right: { relation: table('old'), where: { is: 'null', of: label }, key: id, columns: [label] },
}

test.each([
  [
    duckdb,
    '(SELECT * FROM (SELECT CAST("i""d" AS VARCHAR) AS "lk", "y" AS "l0", CAST("score" AS DOUBLE) AS "l1" FROM "lake"."ml"."fresh") AS a FULL OUTER JOIN (SELECT CAST("i""d" AS VARCHAR) AS "rk", "y" AS "r0" FROM "lake"."ml"."old" WHERE ("y" IS NULL)) AS b ON "lk" = "rk") AS j',
  ],
  [
    trino,
    '(SELECT * FROM (SELECT CAST("i""d" AS varchar) AS "lk", "y" AS "l0", CAST("score" AS double) AS "l1" FROM "lake"."ml"."fresh") AS a FULL OUTER JOIN (SELECT CAST("i""d" AS varchar) AS "rk", "y" AS "r0" FROM "lake"."ml"."old" WHERE ("y" IS NULL)) AS b ON "lk" = "rk") AS j',
  ],
  [
    spark,
    '(SELECT * FROM (SELECT `i"d` AS `lk`, `y` AS `l0`, CAST(`score` AS DOUBLE) AS `l1` FROM `lake`.`ml`.`fresh`) AS a FULL OUTER JOIN (SELECT `i"d` AS `rk`, `y` AS `r0` FROM `lake`.`ml`.`old` WHERE (`y` IS NULL)) AS b ON `lk` = `rk`) AS j',
  ],
] as const)('$name joins two tables by their keys', (dialect, sql) => {
  expect(fromSql(dialect, joined)).toBe(sql)
})

test('what is joined has names of its own, and types as they are written', () => {
  expect(keyOf('right', joined.right)).toEqual({ is: 'column', name: 'rk', type: { is: 'text' } })
  expect(columnsOf('left', joined.left)).toEqual([
    { is: 'column', name: 'l0', type: { is: 'bool' } },
    { is: 'column', name: 'l1', type: { is: 'float', bits: 64 } },
  ])
  expect(matched(joined)).toMatchObject({ is: 'all', of: [{ is: 'not' }, { is: 'not' }] })
})

test('is read from both sides', () => {
  expect(relationsOf(joined)).toEqual([table('fresh'), table('old')])
  expect(relationsOf(table('old'))).toEqual([table('old')])
})
