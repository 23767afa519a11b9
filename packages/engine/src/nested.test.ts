import { expect, test } from '@jest/globals'
import type { EngineColumn } from './column.ts'
import { spark } from './dialects/spark.ts'
import { trino } from './dialects/trino.ts'
import { flattened, named, namesOf, scalarOf, withMembers } from './nested.ts'
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

const columns = [
  described(trino)('a', 'row(b bigint, c row(e varchar), l array(row(b bigint)))'),
  described(trino)('a.b', 'bigint'),
  described(trino)('ab', 'bigint'),
  described(trino)('u', 'row(integer)'),
]

test.each([
  ['ab', ['"ab"']],
  ['a.c.e', ['"a"."c"."e"']],
  ['a.b', ['"a"."b"', '"a.b"']],
  ['a.d', []],
  ['b', []],
  ['a.b.c', []],
])('of the name %s are %j', (name, sql) => {
  const found = named(columns, name)
  expect(found.map((column) => column.name)).toEqual(sql.map(() => name))
  expect(found.map((column) => scalarSql(trino, scalarOf(column)))).toEqual(sql)
})

test.each([
  ['a.l.b', 'a.l'],
  ['u.x', 'u'],
])('%s would lie in %s, whose members are not told', (name, around) => {
  expect(named(columns, name).map((column) => column.name)).toEqual([around])
})

test('all names are those of columns and members', () => {
  expect(namesOf(columns)).toEqual(['a', 'a.b', 'a.c', 'a.c.e', 'a.l', 'a.b', 'ab', 'u'])
})
