import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Quantity } from './quantity.ts'
import { intervalMethods, numberInWords, quantityInWords } from './quantity-in-words.ts'

describe('a quantity in words', () => {
  test.each<[Quantity, string]>([
    [{ value: 0.91 }, '0.910'],
    [{ value: 0.1 + 0.2 }, '0.300'],
    [{ value: 1_284 }, '1,284'],
    [{ value: 0 }, '0'],
    [{ value: -0.5 }, '−0.500'],
    [{ value: 41.27, unit: 'ms' }, '41.3 ms'],
    [{ value: 123_456.789 }, '123,457'],
    [{ value: 1e-9 }, '1.00e−9'],
    [{ value: 0.000123 }, '0.000123'],
    [{ value: 1.5e20 }, '1.50e20'],
    [{ value: 5e-324 }, '4.94e−324'],
    [{ value: null }, 'not defined'],
    [{ value: Number.NaN }, 'not defined'],
    [{ value: Number.POSITIVE_INFINITY }, 'not defined'],
    [{ value: null, low: 0, high: 1 }, 'not defined [0, 1]'],
    [{ value: null, low: 0.25, high: null }, 'not defined [0.250, ∞)'],
    [{ value: null, low: null, high: 0.25 }, 'not defined (−∞, 0.250]'],
    [{ value: null, low: null, high: null }, 'not defined'],
    [{ value: null, unit: 'ms' }, 'not defined'],
  ])('%j is %s', (quantity, words) => {
    expect(quantityInWords(quantity)).toBe(words)
  })

  test.each<[Quantity, string]>([
    [{ value: 0.02, low: 0.0041, high: 0.037 }, '0.020 [0.004, 0.037]'],
    [{ value: 5, low: 4.2, high: 6.1 }, '5.0 [4.2, 6.1]'],
    [{ value: 0.5, low: 0.48, high: 0.52 }, '0.500 [0.480, 0.520]'],
    [{ value: 0.5, low: 0, high: 1 }, '0.5 [0.0, 1.0]'],
    [{ value: 1_234_567.25, low: 1_234_000, high: 1_235_000 }, '1,234,567 [1,234,000, 1,235,000]'],
    [{ value: 0.57, low: 0.57, high: 0.57 }, '0.570 [0.570, 0.570]'],
    [{ value: 0.02, low: -0.026, high: null }, '0.020 [−0.026, ∞)'],
    [{ value: 0.02, high: 0.047 }, '0.020 (−∞, 0.047]'],
    [{ value: 0, low: 0, high: 1e-13 }, '0 [0, 1.00e−13]'],
    [{ value: 3, low: 1, high: 5, unit: 'rows' }, '3 rows [1, 5]'],
  ])('%j has as many digits as its interval needs: %s', (quantity, words) => {
    expect(quantityInWords(quantity)).toBe(words)
  })

  test.each<[Quantity, string]>([
    [{ value: 0.125, unit: 'share' }, '12.5%'],
    [{ value: 0.5, unit: 'share' }, '50%'],
    [{ value: 0.07, unit: 'share' }, '7.00%'],
    [{ value: 0.29, unit: 'share' }, '29.0%'],
    [{ value: 1, unit: 'share' }, '100%'],
    [{ value: 0.00012, unit: 'share' }, '0.0120%'],
    [{ value: 1.7e308, unit: 'share' }, 'not defined'],
    [{ value: 0.1, low: 0.05, high: 0.15, unit: 'share' }, '10% [5, 15]'],
  ])('a share of %j is %s', (quantity, words) => {
    expect(quantityInWords(quantity)).toBe(words)
  })

  test.each<[Quantity, string]>([
    [{ value: 0.99987 }, '0.9999'],
    [{ value: 1.00013 }, '1.0001'],
    [{ value: -0.99987 }, '−0.9999'],
    [{ value: 0.9987 }, '0.999'],
    [{ value: 0.99987, unit: 'share' }, '99.99%'],
    [{ value: 1.0003, unit: 'share' }, '100.03%'],
    [{ value: 0.999_999_999_999_99 }, '1.000'],
    [{ value: 0.9999999987 }, '0.999999999'],
    [{ value: 10.0001 }, '10.0'],
  ])('%j, beside a whole, is %s', (quantity, words) => {
    expect(quantityInWords(quantity)).toBe(words)
  })

  test.each<[Quantity, string]>([
    [{ value: 0.02, low: 0.0041, high: 0.037 }, '+0.020 [+0.004, +0.037]'],
    [{ value: -0.05, low: -0.068, high: -0.033, unit: 'share' }, '−5.0 points [−6.8, −3.3]'],
    [{ value: 23, low: 18, high: null, unit: 'ms' }, '+23 ms [+18, ∞)'],
    [{ value: 0 }, '0'],
    [{ value: -1e-12, low: -0.01, high: 0.02 }, '0.000 [−0.010, +0.020]'],
    [{ value: 2e20 }, '+2.00e20'],
  ])('the change %j is %s', (quantity, words) => {
    expect(quantityInWords(quantity, { change: true })).toBe(words)
  })

  test.each<[Quantity, string]>([
    [{ value: 1, unit: 'rows' }, '1 row'],
    [{ value: 2, unit: 'rows' }, '2 rows'],
    [{ value: 1, unit: 'ms' }, '1 ms'],
    [{ value: 1, unit: 's' }, '1 s'],
    [{ value: 1, unit: 'USD' }, '1 USD'],
    [{ value: 1, unit: 'nats' }, '1 nat'],
    [{ value: 1, unit: '' }, '1'],
    [{ value: 1, unit: 'u'.repeat(60) }, `1 ${'u'.repeat(39)}…`],
  ])('the unit of %j is that of %s', (quantity, words) => {
    expect(quantityInWords(quantity)).toBe(words)
  })

  test('is bare where the interval is told elsewhere', () => {
    expect(quantityInWords({ value: 0.02, low: 0.0041, high: 0.037 }, { bare: true })).toBe('0.020')
  })

  test('two bounds that differ are never printed as one', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(number, number, (low, high) => {
        fc.pre(high - low > 1e-7)
        const words = quantityInWords({ value: low, low, high })
        const [one, other] = words.slice(words.indexOf('[') + 1, -1).split(', ')
        expect(one).not.toBe(other)
      }),
    )
  })

  test('no number has more than 12 digits after its point, or an ASCII minus', () => {
    fc.assert(
      fc.property(fc.double(), fc.option(fc.double()), fc.option(fc.double()), (value, low, high) => {
        const words = quantityInWords({ value, low, high })
        expect(words).not.toMatch(/\.\d{13}|-|NaN|Infinity/)
      }),
    )
  })
})

describe('a number in words', () => {
  test.each<[number, number, boolean, string]>([
    [-1_284.5, 1, false, '−1,284.5'],
    [1_284.5678, 4, false, '1,284.5678'],
    [1_000_000, 0, true, '+1,000,000'],
    [999, 0, false, '999'],
    [-0, 0, true, '0'],
    [-0.001, 2, false, '0.00'],
    [1e15, 0, false, '1.00e15'],
    [999_999_999_999_999, 0, false, '999,999,999,999,999'],
    [1e-10, 10, true, '+1.00e−10'],
    [1.5, 9, false, '1.500000000'],
  ])('%d with %i decimals, signed %s, is %s', (number, decimals, signed, words) => {
    expect(numberInWords(number, decimals, signed)).toBe(words)
  })
})

describe('the methods of intervals', () => {
  test.each<[readonly (Quantity | undefined)[], string]>([
    [[], ''],
    [[undefined, { value: 1 }], ''],
    [[{ value: 1, method: 'Wilson' }], ''],
    [[{ value: 1, level: 0.95 }], 'Intervals: 95%'],
    [[{ value: 1, level: 0.9, method: 'Wilson' }], 'Intervals: 90% Wilson'],
    [[{ value: 1, level: 0.975, method: 'Wilson' }], 'Intervals: 97.5% Wilson'],
    [[{ value: 1, level: 0.07 }], 'Intervals: 7%'],
    [
      [
        { value: 1, level: 0.9, method: 'Wilson' },
        { value: 2, level: 0.9, method: 'Tango' },
        { value: 3, level: 0.9, method: 'Wilson' },
      ],
      'Intervals: 90% Wilson, 90% Tango',
    ],
    [[{ value: 1, level: 0.9, method: 'm'.repeat(100) }], `Intervals: 90% ${'m'.repeat(79)}…`],
  ])('%j are said as %j', (quantities, words) => {
    expect(intervalMethods(quantities)).toBe(words)
  })
})
