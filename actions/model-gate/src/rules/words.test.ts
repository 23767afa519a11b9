import { describe, expect, test } from '@jest/globals'
import {
  aboutRows,
  amount,
  intervalInWords,
  inWords,
  limitInWords,
  marginInWords,
  number,
  quantityOf,
  rowsIn,
} from './words.ts'

describe('numbers in words', () => {
  test.each([
    [
      [0.91, 0.86],
      ['0.910', '0.860'],
    ],
    [
      [0.88, 0.8796],
      ['0.8800', '0.8796'],
    ],
    [
      [0.88, 0.88],
      ['0.880', '0.880'],
    ],
    [
      [0.3, 0.1 + 0.2],
      ['0.300', '0.300'],
    ],
    [
      [12.345, 8],
      ['12.35', '8.00'],
    ],
    [
      [1234.5, 1200],
      ['1,235', '1,200'],
    ],
    [
      [0.00012, 0],
      ['0.00012', '0.00000'],
    ],
    [
      [0, 0],
      ['0.000', '0.000'],
    ],
    [
      [1, 1 - 1e-13],
      ['1.000', '1.000'],
    ],
    [
      [1, 1 - 1e-11],
      ['1.000000000', '1.000000000'],
    ],
  ])('%j are %j', (numbers, words) => {
    expect(inWords(numbers)).toEqual(words)
  })

  test('may have their sign', () => {
    expect(inWords([0.02, -0.01], true)).toEqual(['+0.020', '−0.010'])
    expect([number(0.5), number(0.5, true)]).toEqual(['0.500', '+0.500'])
  })

  test.each([
    [0.01, false, '0.01'],
    [-0.01, false, '−0.01'],
    [0.01, true, '+0.01'],
    [0, true, '+0'],
  ])('a limit of %d, signed %s, is %s', (value, signed, words) => {
    expect(limitInWords(value, signed)).toBe(words)
  })

  test.each([
    [0.05, true, '5.0 points'],
    [-0.05, true, '5.0 points'],
    [0.0005, true, '0.05 points'],
    [0.001, true, '0.1 points'],
    [0, true, '0.0 points'],
    [-0.02, false, '0.020'],
  ])('a change of %d, share %s, is %s', (change, share, words) => {
    expect(amount(change, share)).toBe(words)
  })

  test.each([
    [0.01, true, '1 point'],
    [0.03, true, '3 points'],
    [0.007, true, '0.7 points'],
    [0.02, false, '0.02'],
  ])('a margin of %d, share %s, is %s', (margin, share, words) => {
    expect(marginInWords(margin, share)).toBe(words)
  })

  test.each([
    [59, '59'],
    [58.2, '59'],
    [100, 'about 100'],
    [5566, 'about 5,600'],
    [618, 'about 620'],
    [1_770_001, 'about 1,800,000'],
  ])('%d rows are %s', (rows, words) => {
    expect(aboutRows(rows)).toBe(words)
  })
})

describe('a reading', () => {
  const reading = {
    is: 'estimate',
    value: 0.5,
    n: 12,
    error: 1,
    method: 'Wilson',
    within: (): readonly [number, number] => [0.25, Number.POSITIVE_INFINITY],
  } as const

  test('as a quantity has the interval of which each end is a bound', () => {
    expect(quantityOf(reading, 0.05)).toEqual({
      value: 0.5,
      low: 0.25,
      high: null,
      level: 0.9,
      n: 12,
      method: 'Wilson',
    })
    const { n, ...unknown } = reading
    expect([n, quantityOf(unknown, 0.025)]).toEqual([
      12,
      { value: 0.5, low: 0.25, high: null, level: 0.95, method: 'Wilson' },
    ])
    expect(quantityOf({ is: 'point', value: 2 }, 0.05)).toEqual({ value: 2 })
    expect(quantityOf({ is: 'absent', reason: 'no-baseline', because: '', todo: '' }, 0.05)).toEqual({
      value: null,
    })
  })

  test('tells its interval and its rows', () => {
    expect(intervalInWords({ ...reading, within: () => [0.25, 0.75] }, 0.05, true)).toBe(' [+0.250, +0.750]')
    expect(intervalInWords({ is: 'point', value: 2 }, 0.05)).toBe('')
    const view = { rows: 1500 } as Parameters<typeof rowsIn>[1]
    expect([rowsIn(reading, view), rowsIn({ is: 'point', value: 2 }, view)]).toEqual([
      '12 rows',
      '1,500 rows',
    ])
  })
})
