import { describe, expect, test } from '@jest/globals'
import { duckdb } from './duckdb.ts'
import type { Nested } from './nested.ts'
import { spark } from './spark.ts'
import { trino } from './trino.ts'

const members = (...pairs: readonly (readonly [string, string])[]): Nested =>
  pairs.map(([name, word]) => ({ name, word }))

describe.each([
  {
    dialect: duckdb,
    words: [
      ['INTEGER', undefined],
      ['DECIMAL(9,2)', undefined],
      ["ENUM('STRUCT(a INTEGER)', 'x[]')", undefined],
      ['INTEGER[]', 'many'],
      ['STRUCT(a INTEGER)[3]', 'many'],
      ['MAP(VARCHAR, STRUCT(a INTEGER))', 'many'],
      ['STRUCT(a INTEGER, b DECIMAL(9,2)[])', members(['a', 'INTEGER'], ['b', 'DECIMAL(9,2)[]'])],
      [
        'STRUCT("c, ""d( " VARCHAR, e STRUCT(f TIMESTAMP WITH TIME ZONE, g BLOB))',
        members(['c, "d( ', 'VARCHAR'], ['e', 'STRUCT(f TIMESTAMP WITH TIME ZONE, g BLOB)']),
      ],
      ["STRUCT(a ENUM('x,(', 'it''s'), é DATE)", members(['a', "ENUM('x,(', 'it''s')"], ['é', 'DATE'])],
    ] as const,
  },
  {
    dialect: trino,
    words: [
      ['decimal(9,2)', undefined],
      ['array(row(a integer))', 'many'],
      ['map(varchar, integer)', 'many'],
      ['row(integer, varchar)', 'untold'],
      ['row(a integer, varchar(3))', 'untold'],
      // A member that is called "c d".
      ['row(a integer, c d row(e varchar, f real))', 'untold'],
      ['row(a b integer)', 'untold'],
      [
        'row(a timestamp(3) with time zone, b row(d decimal(9,2)), c interval day to second)',
        members(
          ['a', 'timestamp(3) with time zone'],
          ['b', 'row(d decimal(9,2))'],
          ['c', 'interval day to second'],
        ),
      ],
    ] as const,
  },
  {
    dialect: spark,
    words: [
      ['decimal(9,2)', undefined],
      ['array<struct<a:int>>', 'many'],
      ['map<string,int>', 'many'],
      ['struct<>', 'untold'],
      ['struct<a b:int>', 'untold'],
      ['struct<a:int,... 3 more fields>', 'untold'],
      [
        'struct<a:int,b:struct<c:decimal(9,2),d:array<int>>>',
        members(['a', 'int'], ['b', 'struct<c:decimal(9,2),d:array<int>>']),
      ],
    ] as const,
  },
])('$dialect.name', ({ dialect, words }) => {
  test.each<readonly [string, Nested | undefined]>(words)('%s', (word, nested) => {
    expect(dialect.nested(word)).toEqual(nested)
  })
})
