import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normalCdf, normalQuantile } from './normal.ts'

describe('the normal distribution', () => {
  test('is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
        expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 14)
      }),
    )
  })

  test('has a quantile that undoes its distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (z) => {
        expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 9)
      }),
    )
  })

  test.each([
    [0, Number.NEGATIVE_INFINITY],
    [0.5, 0],
    [1, Number.POSITIVE_INFINITY],
  ])('has the quantile %s at %s', (p, expected) => {
    expect(normalQuantile(p)).toBe(expected)
  })

  test.each([
    [Number.NEGATIVE_INFINITY, 0],
    [Number.POSITIVE_INFINITY, 1],
  ])('is below %s with probability %s', (z, expected) => {
    expect(normalCdf(z)).toBe(expected)
  })

  test('refuses what is no number and no probability', () => {
    expect(() => normalCdf(Number.NaN)).toThrow('wanted z to be a number')
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow('wanted p in [0, 1]')
  })
})
