import { expect, test } from '@jest/globals'
import { parseAddress, printAddress } from '@ml-actions/engine/address'
import { asked } from '@ml-actions/engine/asked'
import { duckdb } from '@ml-actions/engine/dialects/duckdb'
import { planned } from '@ml-actions/engine/plan'
import { predicateSql } from '@ml-actions/engine/render'
import { rowsIn } from './rows-in.ts'
import { whereSuite } from './where.suite.ts'

const { signal } = new AbortController()

whereSuite(async (address, open) => {
  const { relation, where = '' } = parseAddress(address)
  const { engine } = await open('trino', relation, signal)
  const columns = await engine.describe(relation, signal)
  const chosen = rowsIn(where, printAddress(parseAddress(address)), { columns, dialect: engine.dialect })
  const needs = [{ is: 'rows', where: { is: 'always' } }] as const
  return asked(engine, planned(relation, needs, engine.dialect, chosen.where), { signal, tell: () => {} })
})

const columns = [
  { name: 'n', word: 'BIGINT', type: duckdb.typeOf('BIGINT') },
  { name: 'w', word: 'VARCHAR', type: duckdb.typeOf('VARCHAR') },
]

test('conditions are joined by "and", and none holds of a null', () => {
  const { where, inWords } = rowsIn('{n: {min: 1, max: 3}, w: {one-of: [a]}}', 't', {
    columns,
    dialect: duckdb,
  })
  expect(inWords).toBe(' where n is at least 1 and at most 3 and w is one of "a"')
  expect(predicateSql(duckdb, where)).toBe(
    `(((NOT ("n" IS NULL)) AND (("n" >= CAST('1' AS BIGINT)) AND ("n" <= CAST('3' AS BIGINT)))) AND ((NOT ("w" IS NULL)) AND ("w" IN ('a'))))`,
  )
})
