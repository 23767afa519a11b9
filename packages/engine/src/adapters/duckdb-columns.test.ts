import { expect, test } from '@jest/globals'
import { columnsIn } from './duckdb-columns.ts'

type Stored = readonly [
  name: string,
  physical: string | null,
  logical: string | null,
  converted: string | null,
  children: string | null,
]

const root: Stored = ['schema', null, null, null, '3']
const nanos =
  'TimestampType(isAdjustedToUTC=0, unit=TimeUnit(MILLIS=<null>, MICROS=<null>, NANOS=NanoSeconds()))'

test.each([
  ['TIMESTAMP', ['at', 'INT96', null, null, null], 'times of the old form INT96'],
  [
    'DOUBLE',
    ['x', 'BYTE_ARRAY', 'DecimalType(scale=2, precision=50)', null, null],
    'decimals, which DuckDB reads as DOUBLE',
  ],
  ['DOUBLE', ['x', 'BYTE_ARRAY', null, 'DECIMAL', null], 'decimals, which DuckDB reads as DOUBLE'],
  ['DECIMAL(9,2)', ['x', 'INT32', 'DecimalType(scale=2, precision=9)', 'DECIMAL', null], undefined],
  [
    'TIMESTAMP WITH TIME ZONE',
    ['at', 'INT64', nanos, null, null],
    'nanoseconds, which DuckDB reads as TIMESTAMP WITH TIME ZONE',
  ],
  ['TIMESTAMP_NS', ['at', 'INT64', nanos, null, null], undefined],
  ['BIGINT', ['n', 'INT64', null, null, null], undefined],
] as const satisfies readonly (readonly [string, Stored, string | undefined])[])(
  'a %s that is stored as %j is said to be less than is there: %s',
  (word, stored, inexact) => {
    const [column] = columnsIn([[stored[0], word]], [root, stored])
    expect(column?.inexact).toBe(inexact)
  },
)

test('names and forms are those of the schema, in whatever lies in another', () => {
  const stored: readonly Stored[] = [
    root,
    ['a', null, null, null, '2'],
    ['b', null, null, null, '1'],
    ['c', 'INT96', null, null, null],
    ['d', 'INT64', null, null, null],
    ['A', 'INT64', null, null, null],
    ['e', 'INT96', null, null, null],
  ]
  const described = [
    ['a', 'STRUCT(b STRUCT(c TIMESTAMP), d BIGINT)'],
    ['A_1', 'BIGINT'],
    ['e', 'TIMESTAMP'],
  ]
  const old = { inexact: 'times of the old form INT96' }
  expect(columnsIn(described, stored)).toMatchObject([
    { name: 'a', holds: [{ name: 'b', holds: [{ name: 'c', ...old }] }, { name: 'd' }] },
    { name: 'A', called: 'A_1' },
    { name: 'e', ...old },
  ])
})

test('a column that is not stored is trusted in nothing', () => {
  expect(() => columnsIn([['a', 'BIGINT']], [['schema', null, null, null, '0']])).toThrow(RangeError)
  expect(() => columnsIn([['a', 'BIGINT']], [])).toThrow(RangeError)
})
