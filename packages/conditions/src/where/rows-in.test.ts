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

test('a column may have the name of what would lie in a list', () => {
  const list = { name: 'l', word: 'BIGINT[]', type: duckdb.typeOf('BIGINT[]'), holds: 'many' } as const
  const column = { name: 'l.x', word: 'BIGINT', type: duckdb.typeOf('BIGINT') }
  const { where } = rowsIn('{l.x: {min: 1}}', 't', { columns: [list, column], dialect: duckdb })
  expect(predicateSql(duckdb, where)).toContain('"l.x" >= ')
})

test.each([
  [
    '{w: {format: json}}',
    't?where: the engine cannot be asked for these rows: lists and objects stand in each other to any depth, which no pattern tells; wanted: conditions that an engine answers exactly; choose the rows by another column, or by another keyword',
  ],
  [
    '{m: {min: 1}}',
    't?where: `where` speaks of column "m", which the table does not have; wanted: one of its 2 columns, or a member of a struct in one; did you mean "n"?',
  ],
  [
    '{other: {min: 1}}',
    'which the table does not have; wanted: one of its 2 columns, or a member of a struct in one; mend the name',
  ],
  [
    'a = 1',
    't?where: `where` holds no conditions; wanted: columns with what their values hold, `{country: {one-of: [DE]}}`; SQL is not read; write it as under `when` in a contract',
  ],
])('%s is refused with what to do', (text, said) => {
  expect(() => rowsIn(text, 't', { columns, dialect: duckdb })).toThrow(said)
})
