import { expect, test } from '@jest/globals'
import type { EngineColumn } from './column.ts'
import { spark } from './dialects/spark.ts'
import { trino } from './dialects/trino.ts'
import { flattened, scalarOf, withMembers } from './nested.ts'
import { scalarSql } from './render.ts'

const described =
  (dialect: typeof trino) =>
  (name: string, word: string): EngineColumn =>
    withMembers({ name, word, type: dialect.typeOf(word) }, dialect, described(dialect))

test.each([
  [trino, 'row(b real, c row(e varchar))', ['CAST("a"."b" AS double)', '"a"."c"."e"']],
  [spark, 'struct<b:float,c:struct<e:string>>', ['CAST(`a`.`b` AS DOUBLE)', '`a`.`c`.`e`']],
])('members are columns of their own: %#', (dialect, word, sql) => {
  const columns = flattened([described(dialect)('a', word), described(dialect)('n', 'bigint')])
  expect(columns.map(({ name }) => name)).toEqual(['a.b', 'a.c.e', 'n'])
  expect(columns.slice(0, 2).map((column) => scalarSql(dialect, scalarOf(column)))).toEqual(sql)
})

test('a list in a struct is JSON of which nulls alone are asked', () => {
  const [column] = flattened([described(trino)('a', 'row(l array(integer))')])
  expect(column).toMatchObject({ name: 'a.l', type: { is: 'json' }, inexact: 'lists or maps' })
})

test('a struct whose members are not told apart is refused, and not left out', () => {
  expect(() => flattened([described(trino)('a', 'row(integer)')])).toThrow(
    'column "a" is a row(integer), whose members the engine does not tell apart',
  )
})
