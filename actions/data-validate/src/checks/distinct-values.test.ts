import { describe, expect, test } from '@jest/globals'
import type { Range } from '@ml-actions/conditions/forms/range'
import { columnOf } from '@ml-actions/conditions/twin'
import { batchOf, checkOf, givenNothing, named, validated } from '../twin.ts'
import { distinct } from './distinct.ts'
import { addDistinct, noDistinct } from './distinct-values.ts'

describe('different values', () => {
  test.each([
    ['distinct', '{ type: int64, distinct: 2 }', ['1', '', '1', '2'], 'pass', 'nulls are none'],
    ['distinct', '{ type: text, distinct: 2 }', ['""', '', 'a', 'a'], 'pass', 'an empty text is one'],
    [
      'distinct',
      '{ type: float64, nan: allowed, distinct: 2 }',
      ['NaN', 'NaN', '0', '-0'],
      'pass',
      'NaN is one, and −0 is 0',
    ],
    ['distinct', '{ type: decimal, distinct: 1 }', ['1.5', '1.50'], 'pass', 'they are equal by value'],
    ['distinct', '{ type: int64, distinct: { min: 3 } }', ['1', '2', '2'], 'fail', 'there are two'],
    [
      'distinct-share',
      '{ type: int64, distinct-share: 0.5 }',
      ['1', '1', '', '2', '2'],
      'pass',
      'nulls are not in the whole',
    ],
    [
      'distinct-share',
      '{ type: int64, distinct-share: { above: 0.5 } }',
      ['1', '1', '2', '2'],
      'fail',
      'it is exactly a half',
    ],
    ['distinct-set', '{ distinct-set: { within: [a, b] } }', ['a', '', 'a'], 'pass', 'not all need be there'],
    ['distinct-set', '{ distinct-set: { within: [a, b] } }', ['a', 'c'], 'fail', 'c is not listed'],
    [
      'distinct-set',
      '{ distinct-set: { contains: [a, b] } }',
      ['a', 'c', 'b'],
      'pass',
      'others may be there',
    ],
    ['distinct-set', '{ distinct-set: { contains: [a, b] } }', ['a', 'c'], 'fail', 'b is not there'],
    ['distinct-set', '{ distinct-set: { exactly: [a, b] } }', ['b', 'a', 'b'], 'pass', 'these and no other'],
    ['distinct-set', '{ distinct-set: { exactly: [a, b] } }', ['b', 'a', 'c'], 'fail', 'c is not listed'],
    [
      'distinct-set',
      '{ type: decimal, distinct-set: { exactly: [1.5] } }',
      ['1.50'],
      'pass',
      'it is read in the type',
    ],
    ['most-common', '{ most-common: { one-of: [a] } }', ['a', 'b', 'a'], 'pass', 'a is'],
    [
      'most-common',
      '{ most-common: { one-of: [a, b] } }',
      ['a', 'b'],
      'fail',
      'a tie has no most frequent value',
    ],
    [
      'most-common',
      '{ most-common: { one-of: [a], ties: any } }',
      ['a', 'b'],
      'pass',
      'one of the tie is listed',
    ],
    [
      'most-common',
      '{ most-common: { one-of: [a], ties: all } }',
      ['a', 'b'],
      'fail',
      'one of the tie is not listed',
    ],
    [
      'most-common',
      '{ most-common: { one-of: [a, b, c], ties: all } }',
      ['a', 'b'],
      'pass',
      'all of the tie are listed',
    ],
    [
      'most-common',
      '{ type: int64, most-common: { one-of: [0], ties: any } }',
      ['1', '1', '0'],
      'fail',
      '1 is',
    ],
  ])('%s: %s of %j is a %s because %s', async (keyword, keywords, lines, outcome) => {
    expect(await checkOf(keyword, keywords, lines)).toMatchObject({ outcome })
  })

  test.each([
    ['most-common', '{ most-common: 1 }'],
    ['most-common', '{ type: int64, most-common: { one-of: [a] } }'],
    ['distinct-set', '{ distinct-set: {} }'],
    ['distinct-set', '{ distinct-set: { within: [a], contains: [a] } }'],
    ['distinct-set', '{ distinct-set: { within: [] } }'],
    ['distinct-set', '{ type: int64, distinct-set: { within: [1.5] } }'],
  ])('%s cannot be asked as %s', async (keyword, keywords) => {
    await expect(checkOf(keyword, keywords, ['a'])).rejects.toThrow(/^contract\.yml:2:\d+: /)
  })

  test('that are not in the list are named at their cells, and those that are not there by the contract', async () => {
    const check = await checkOf('distinct-set', '{ distinct-set: { exactly: [a, b] } }', ['a', 'c', 'c'])
    expect(check.is).toBe('2 of 3 values are not in the list; "b" is not there')
    expect(check.findings.map(({ place }) => place?.line)).toEqual([3, 4])
    expect(check.counts).toEqual({ evaluated: 3, failed: 2, skipped: 0 })
    const one = await checkOf('distinct-set', '{ distinct-set: { within: [a, b] } }', ['a', 'c', 'b'])
    expect(one.is).toBe('1 of 3 values is not in the list')
  })

  test('are told only where values may be shown in full', async () => {
    const contract = 'contract: 1\ncolumns: { at: { type: date, most-common: { one-of: ["2013-01-02"] } } }'
    const files = { 'data.csv': 'at\n2013-01-02\n2013-01-02\n2013-01-01\n' }
    for (const [values, shown] of [
      ['none', 'withheld'],
      ['masked', 'withheld'],
      ['full', '"2013-01-02T00:00:00"'],
    ] as const) {
      const check = named((await validated(contract, files, { values })).checks, 'most-common')
      expect(check.is).toBe(`the most frequent value (${shown}) has 2 rows (66.7 %)`)
      expect(check.observed).toMatchObject({ value: 2 / 3, n: 3, unit: 'share' })
    }
  })
})

describe('more different values than are kept', () => {
  const column = columnOf('integer', 'c', [1, 2, 3, 4, 1])
  const cells = {
    column,
    values: 5,
    nulls: 0,
    invalid: 0,
    place: (row: number) => batchOf([column]).place(row, 0),
    show: () => undefined,
  }
  const state = noDistinct(undefined, 2)
  addDistinct(state, cells, 5)
  const one = { unscaled: 1n, scale: 0 }
  const whole = (from: bigint, to?: bigint) => ({
    low: { at: { unscaled: from, scale: 0 }, closed: true },
    ...(to === undefined ? {} : { high: { at: { unscaled: to, scale: 0 }, closed: true } }),
  })

  test.each<[Range, boolean | undefined, string]>([
    [whole(0n, 2n), false, 'there are three at least'],
    [whole(6n), false, 'there are five at most'],
    [whole(3n), true, 'there are three at least'],
    [whole(3n, 5n), true, 'there are three to five'],
    [whole(4n), undefined, 'there may be three'],
    [whole(3n, 4n), undefined, 'there may be five'],
  ])('hold in %j: %s, since %s', (range, holds) => {
    const answer = distinct.answer(state, range, one, givenNothing)
    expect(answer).toMatchObject({ holds, ...(holds === undefined ? { reason: 'over-limit' } : {}) })
    expect(answer.observed).toMatchObject({ value: null, low: 3, high: 5 })
  })
})
