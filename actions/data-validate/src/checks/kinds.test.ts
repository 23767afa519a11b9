import { describe, expect, test } from '@jest/globals'
import { type Cell, type Form, invalid } from '@ml-actions/conditions/twin'
import type { TypeName } from '@ml-actions/dataset/table'
import { checkOf, judgedTyped, named } from '../twin.ts'

type Row = readonly [
  keywords: string,
  own: TypeName,
  is: Form,
  cells: readonly Cell[],
  outcome: string,
  words: string,
]

const zoned = ['2013-01-01T00:00:00Z', '2013-01-02T00:00:00Z', '2013-01-03T00:00:00Z']
const big = [2n ** 63n, 2n ** 63n, 5n]

/** One keyword after the other on the kinds of column that it names; the keyword is the last of the words. */
const rows: readonly Row[] = [
  // A column of type `number` may hold whole numbers or decimals in a typed file, which are never NaN or infinite.
  ['type: number, nan: never', 'int32', 'integer', [1, null], 'pass', 'the one value'],
  ['type: number, infinite: never', 'int32', 'integer', [1, null], 'pass', 'the one value'],
  ['type: number, nan: never', 'decimal', 'decimal', ['1', '2'], 'pass', 'all 2 values'],
  ['type: number, infinite: never', 'uint64', 'big-integer', big, 'pass', 'all 3 values'],
  ['type: number, nan: never', 'float64', 'float', [1, Number.NaN], 'fail', '1 of 2'],
  ['type: number, infinite: never', 'float64', 'float', [1, Number.NEGATIVE_INFINITY], 'fail', '1 of 2'],
  ['type: number, infinite: never', 'float64', 'float', [1, Number.POSITIVE_INFINITY], 'fail', '1 of 2'],

  ['type: uint64, zero-share: { max: 0.5 }', 'uint64', 'big-integer', [0n, 1n], 'pass', '1 of 2'],
  ['type: decimal, zero-share: { max: 0.4 }', 'decimal', 'decimal', ['0.00', '0.01'], 'fail', '1 of 2'],
  ['type: float64, nan: allowed, zero-share: 1', 'float64', 'float', [-0, Number.NaN], 'pass', '1 of 1'],
  ['type: int64, zero-share: { below: 0.5 }', 'int64', 'integer', [0, 1], 'fail', '1 of 2'],
  ['type: bool, true-share: 0.5', 'bool', 'boolean', [true, false, null], 'pass', '1 of 2'],

  ['type: datetime, timezone: required', 'datetime', 'datetime', [zoned[0] ?? ''], 'pass', 'the one value'],
  ['type: datetime, timezone: forbidden', 'datetime', 'datetime', [zoned[0] ?? ''], 'fail', '1 of 1'],
  [
    'type: datetime, timezone: forbidden',
    'datetime',
    'datetime',
    ['2013-01-01T00:00:00'],
    'pass',
    'the one value',
  ],
  [
    'type: datetime, timezone: required',
    'datetime',
    'datetime',
    ['2013-01-01T00:00:00'],
    'fail',
    'without an',
  ],

  [
    'type: bool, distinct-set: { exactly: [true, false] }',
    'bool',
    'boolean',
    [true, true],
    'fail',
    'false is',
  ],
  [
    'type: bool, distinct-set: { contains: [true] }',
    'bool',
    'boolean',
    [true, false],
    'pass',
    'every listed',
  ],
  ['type: binary, distinct-set: { within: ["61"] }', 'binary', 'binary', ['a', 'b'], 'fail', '1 of 2'],
  [
    'type: binary, distinct-set: { within: ["61", "62"] }',
    'binary',
    'binary',
    ['a', 'b'],
    'pass',
    'all values',
  ],
  [
    'type: uint64, distinct-set: { contains: [5, 7, 8] }',
    'uint64',
    'big-integer',
    big,
    'fail',
    '7, 8 are not',
  ],

  [
    'type: uint64, most-common: { one-of: ["9223372036854775808"] }',
    'uint64',
    'big-integer',
    big,
    'pass',
    '',
  ],
  ['type: uint64, most-common: { one-of: [5] }', 'uint64', 'big-integer', big, 'fail', '2 rows (66.7 %)'],
  ['type: bool, most-common: { one-of: [false] }', 'bool', 'boolean', [true, false, false], 'pass', '2 rows'],
  ['type: decimal, most-common: { one-of: ["1.5"] }', 'decimal', 'decimal', ['1.5', '1.50', '2'], 'pass', ''],
  [
    'type: datetime, most-common: { one-of: ["2013-01-01T01:00:00+01:00"] }',
    'datetime',
    'datetime',
    [...zoned.slice(0, 1), ...zoned.slice(0, 1)],
    'pass',
    '2 rows (100 %)',
  ],
  ['type: binary, most-common: { one-of: ["62"] }', 'binary', 'binary', ['a', 'b'], 'fail', '2 values tie'],
  ['type: binary, most-common: { one-of: ["62"], ties: any }', 'binary', 'binary', ['a', 'b'], 'pass', 'tie'],
  ['type: binary, most-common: { one-of: ["62"], ties: all }', 'binary', 'binary', ['a', 'b'], 'fail', 'tie'],
  [
    'type: binary, most-common: { one-of: ["61", "62"], ties: all }',
    'binary',
    'binary',
    ['a', 'b'],
    'pass',
    '',
  ],

  [
    'type: datetime, lowest: { min: "2013-01-01T00:00:00Z" }',
    'datetime',
    'datetime',
    zoned,
    'pass',
    'lowest',
  ],
  ['type: datetime, highest: { below: "2013-01-03T00:00:00Z" }', 'datetime', 'datetime', zoned, 'fail', ''],
  ['type: datetime, highest: { max: "2013-01-03T00:00:00" }', 'datetime', 'datetime', zoned, 'fail', ''],
  ['type: datetime, lowest: { min: "2013-01-01T00:00:00" }', 'datetime', 'datetime', zoned, 'fail', ''],
  ['type: text, lowest: { above: "a" }', 'text', 'text', ['a', 'b'], 'fail', ''],
  ['type: decimal, highest: { max: "1.5" }', 'decimal', 'decimal', ['1.50', '-3'], 'pass', ''],
  ['type: uint64, highest: { max: "9223372036854775807" }', 'uint64', 'big-integer', big, 'fail', ''],

  ['type: uint64, sum: { min: "18446744073709551621" }', 'uint64', 'big-integer', big, 'pass', ''],
  ['type: decimal, mean: "1.5"', 'decimal', 'decimal', ['1.25', '1.750'], 'pass', ''],
  ['type: decimal, stddev: 0.5', 'decimal', 'decimal', ['1', '1.5', '2'], 'pass', ''],

  ['type: uint64, quantiles: { 0.5: "9223372036854775808" }', 'uint64', 'big-integer', big, 'pass', 'median'],
  [
    'type: decimal, quantiles: { "0": 1, "1": 2 }',
    'decimal',
    'decimal',
    ['2', '1.5', '1'],
    'pass',
    'withheld',
  ],
  ['type: decimal, median: { below: 1.5 }', 'decimal', 'decimal', ['2', '1.5', '1'], 'fail', 'median is 1.5'],

  [
    'type: int64, distribution: { reference: { bins: [0, 10, 20], weights: [1, 1] }, metric: js, max: 0 }',
    'int64',
    'integer',
    [0, 10],
    'pass',
    '',
  ],
  [
    'type: int64, distribution: { reference: { bins: [0, 10, 20], weights: [1, 1] }, metric: js, max: 0 }',
    'int64',
    'integer',
    [9, 20],
    'pass',
    '',
  ],
  [
    'type: int64, distribution: { reference: { bins: [0, 10, 20], weights: [1, 1] }, metric: js, max: 0 }',
    'int64',
    'integer',
    [9, 21],
    'fail',
    'the reference has none',
  ],
  [
    'type: float64, nan: allowed, distribution: { reference: { bins: [0, 1], weights: [1] }, metric: js, max: 0 }',
    'float64',
    'float',
    [0.5, Number.NaN, null],
    'pass',
    'of 1 value is',
  ],
  [
    'type: float64, nan: allowed, distribution: { reference: { values: [0], weights: [1] }, metric: js, max: 0 }',
    'float64',
    'float',
    [-0, Number.NaN, null, invalid],
    'pass',
    'of 1 value is',
  ],
  [
    'type: datetime, distribution: { reference: { bins: ["2013-01-01T00:00:00Z", "2013-01-04T00:00:00Z"], weights: [1] }, metric: js, max: 0 }',
    'datetime',
    'datetime',
    zoned,
    'pass',
    'of 3 values',
  ],
  [
    'type: uint64, distribution: { reference: { values: ["9223372036854775808", 5], weights: [2, 1] }, metric: js, max: 0 }',
    'uint64',
    'big-integer',
    big,
    'pass',
    'of 3 values',
  ],
  // A listed value that no cell of the column's form can be is never there.
  ['type: number, most-common: { one-of: [1.5] }', 'int32', 'integer', [1, 1], 'fail', '2 rows (100 %)'],
  ['type: number, most-common: { one-of: [1.5, 1] }', 'int32', 'integer', [1, 1], 'pass', '2 rows (100 %)'],
  ['length: { max: 2 }', 'text', 'text', ['', 'ab'], 'pass', 'all 2'],
  ['length: { below: 2 }', 'text', 'text', ['', 'ab'], 'fail', '1 of 2'],
  ['length: { min: 1 }', 'text', 'text', ['', 'ab'], 'fail', '1 of 2'],
  ['length: { above: 0 }', 'text', 'text', ['a', 'ab'], 'pass', 'all 2'],
  ['matches: { any: ["^a", "c$"] }', 'text', 'text', ['ab', 'bc', null], 'pass', 'all 2'],
  ['matches: { any: ["^a", "c$"] }', 'text', 'text', ['ab', 'bc', 'b'], 'fail', '1 of 3'],
  ['type: float64, sum: { below: 3 }', 'float64', 'float', [1, 2], 'fail', ''],
  ['type: float64, sum: { above: 3 }', 'float64', 'float', [1, 2], 'fail', ''],
  ['type: float64, sum: { above: 2, max: 3 }', 'float64', 'float', [1, 2], 'pass', ''],
]

describe('each kind of column is answered for', () => {
  test.each(rows)('%s of %s as %s %j is a %s: %s', (keywords, own, is, cells, outcome, words) => {
    const keyword = /(?:^|, )((?!type|nan: allowed)[a-z-]+): /.exec(keywords)?.[1] ?? ''
    const { checks } = judgedTyped(`contract: 1\ncolumns: { c: { ${keywords} } }`, { c: { own, is, cells } })
    const check = named(checks, keyword)
    expect({ outcome: check.outcome, is: check.is }).toEqual({ outcome, is: expect.stringContaining(words) })
  })

  test.each(['nan', 'infinite'])('%s: never of whole numbers in a condition holds', (keyword) => {
    const rule = `row-rules: [{ expect: { c: { ${keyword}: never } } }]`
    const contract = `contract: 1\ncolumns: { c: { type: number } }\n${rule}`
    const { checks } = judgedTyped(contract, { c: { own: 'int32', is: 'integer', cells: [1, 2] } })
    expect(named(checks, 'expect')).toMatchObject({ outcome: 'pass', counts: { evaluated: 2 } })
  })

  test('a distance in deviations that no double holds is decided exactly, and not told', async () => {
    const lines = [...new Array(100).fill('0'), '5e-324']
    const check = await checkOf('z-score', '{ type: float64, z-score: { below: 4 } }', lines)
    expect(check).toMatchObject({ outcome: 'fail', observed: { value: null }, counts: { failed: 1 } })
  })

  test.each([
    ['uint64', '{ below: 1.2 }', ['9223372036854775808', '9223372036854775808', '5'], 'pass', 'all 3 values'],
    ['uint64', '{ below: 1.1 }', ['9223372036854775808', '9223372036854775808', '5'], 'fail', '1 of 3'],
    ['decimal', '{ below: 1, sided: upper }', ['1', '2', '3'], 'fail', '1 of 3'],
    ['decimal', '{ below: 1.01, sided: upper }', ['1', '2', '3'], 'pass', 'all 3 values'],
    ['float64', '{ below: 1 }', ['1', '2', '3'], 'fail', '2 of 3'],
    ['float64', '{ below: "1.000000000000000000001" }', ['1', '2', '3'], 'pass', 'all 3 values'],
    ['int64', '{ below: 0.000000000001, sided: upper }', ['1', '2', '3'], 'fail', '1 of 3'],
    ['int64', '{ below: 1 }', ['7', '7'], 'inconclusive', 'all 2 values are equal'],
    ['int64', '{ below: 1 }', ['7'], 'inconclusive', 'needs 2'],
    ['int64', '{ below: 1 }', [''], 'inconclusive', 'nothing was there'],
  ])('type: %s, z-score: %s of %j is a %s: %s', async (type, demand, lines, outcome, words) => {
    const check = await checkOf('z-score', `{ type: ${type}, z-score: ${demand} }`, lines)
    expect({ outcome: check.outcome, is: check.is }).toEqual({ outcome, is: expect.stringContaining(words) })
  })
})
