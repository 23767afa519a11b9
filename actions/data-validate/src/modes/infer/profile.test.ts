import { expect, test } from '@jest/globals'
import { type Cell, columnOf, type Form, invalid } from '@ml-actions/conditions/twin'
import { type Room, room } from './counting.ts'
import { profiling } from './profile.ts'

const about = { name: 'c', everywhere: true, own: false }

function profileOf(form: Form, batches: readonly (readonly Cell[])[], left: Room = room()) {
  const going = profiling('text', left)
  for (const cells of batches) going.see(columnOf(form, 'c', cells), cells.length)
  return going.profile(about)
}

test('counts values and nulls, and leaves out what is not of the type', () => {
  const seen = profileOf('integer', [[1, null, invalid], [2]])
  expect(seen).toMatchObject({ rows: 4, values: 2, nulls: 1, distinct: 2, lowest: '1', highest: '2' })
})

test.each([
  ['integer', [[3, -2], [7]], '-2', '7', 'whole numbers'],
  [
    'big-integer',
    [[9007199254740993n], [9007199254740992n]],
    '9007199254740992',
    '9007199254740993',
    'all digits',
  ],
  ['decimal', [['1.50'], ['1.5', '0.9']], '0.9', '1.5', 'decimals by value'],
  [
    'float',
    [
      [Number.NaN, 1],
      [Number.POSITIVE_INFINITY, -0.5],
    ],
    '-0.5',
    '1',
    'without NaN and infinities',
  ],
  [
    'datetime',
    [['2024-01-02T00:00:00Z'], ['2024-01-01T00:00:00Z']],
    '2024-01-01T00:00:00Z',
    '2024-01-02T00:00:00Z',
    'times',
  ],
] as const)('%s from %j gives %s … %s: %s', (form, batches, lowest, highest, _) => {
  expect(profileOf(form, batches)).toMatchObject({ lowest, highest })
})

test('times with and without an offset have no ends together', () => {
  const mixed = profileOf('datetime', [['2024-01-02T00:00:00Z', '2024-01-01T00:00:00']])
  expect([mixed.lowest, mixed.highest]).toEqual([undefined, undefined])
  const later = profileOf('datetime', [['2024-01-02T00:00:00Z'], ['2024-01-01T00:00:00']])
  expect([later.lowest, later.highest]).toEqual([undefined, undefined])
})

test('numbers that are small in one batch and large in the next are one column', () => {
  const going = profiling('int64', room())
  going.see(columnOf('integer', 'c', [5]), 1)
  going.see(columnOf('big-integer', 'c', [9007199254740993n, 5]), 2)
  expect(going.profile(about)).toMatchObject({ lowest: '5', highest: '9007199254740993', distinct: 2 })
})

test('few values are counted, the most frequent first', () => {
  expect(
    profileOf('text', [
      ['b', 'a'],
      ['b', 'c', null],
    ]).few,
  ).toEqual([
    { text: 'b', rows: 2 },
    { text: 'a', rows: 1 },
    { text: 'c', rows: 1 },
  ])
})

test('many values are counted as long as none has come twice', () => {
  const numbers = Array.from({ length: 30_000 }, (_, index) => index)
  expect(profileOf('integer', [numbers]).distinct).toBe(30_000)
  expect(profileOf('integer', [[...numbers, 7]]).distinct).toBeUndefined()
  expect(profileOf('integer', [numbers.slice(0, 9_000), numbers.slice(0, 9_000)]).distinct).toBe(9_000)
})

test('no more keys are kept than there is room for in all columns together', () => {
  const left = { left: 100 }
  expect(profileOf('text', [['x'.repeat(50)]], left).distinct).toBe(1)
  expect(profileOf('text', [['y'.repeat(50)]], left).distinct).toBeUndefined()
})

test('what all values have in common is told: characters, digits after the point', () => {
  expect(
    profileOf('text', [
      ['EUR', 'ÄÖÜ'],
      [null, '😀bc'],
    ]).length,
  ).toBe(3)
  expect(profileOf('text', [['EUR', 'EURO']]).length).toBeUndefined()
  expect(profileOf('decimal', [['1.50'], ['0.00']]).scale).toBe(2)
  expect(profileOf('decimal', [['1.50'], ['0.0']]).scale).toBeUndefined()
  expect(profileOf('decimal', [['0.1'], ['12345678901234.56']]).long).toBe(true)
  expect(profileOf('decimal', [['0.1'], ['1234567890123.45']]).long).toBe(false)
  expect(profileOf('float', [[Number.NaN, Number.NEGATIVE_INFINITY, 1]])).toMatchObject({
    nan: 1,
    infinite: 1,
  })
})
