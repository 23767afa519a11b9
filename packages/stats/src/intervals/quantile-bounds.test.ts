import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { binomialCdf } from '../distributions/binomial.ts'
import { quantileBounds, quantileRanks } from './quantile-bounds.ts'

const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true })

describe('the bounds of a quantile', () => {
  test('have the tails asked for and no more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), probability, probability, (count, p, tail) => {
        const [low, high] = quantileRanks(count, p, tail)
        if (low > 0) expect(binomialCdf(low - 1, count, p)).toBeLessThanOrEqual(tail + 1e-9)
        if (low < count) expect(binomialCdf(low, count, p)).toBeGreaterThan(tail - 1e-9)
        if (high <= count) expect(binomialCdf(high - 1, count, p)).toBeGreaterThanOrEqual(1 - tail - 1e-9)
        if (high > 1) expect(binomialCdf(high - 2, count, p)).toBeLessThan(1 - tail + 1e-9)
      }),
    )
  })

  test.each([
    [58, Number.POSITIVE_INFINITY],
    [59, 59],
    [100, 99],
  ])('of the 95th percentile of %s values is %s', (count, expected) => {
    const values = Array.from({ length: count }, (_, i) => count - i)
    expect(quantileBounds(values, 0.95, 0.05)[1]).toBe(expected)
  })

  test('say nothing of no values', () => {
    expect(quantileBounds([], 0.5, 0.05)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
    expect(quantileBounds([3], 0.5, 0.05)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  })

  test('refuse values, quantiles and tails that are none', () => {
    expect(() => quantileBounds([1, Number.NaN], 0.5, 0.05)).toThrow('wanted values, none of them NaN')
    expect(() => quantileBounds([Number.NaN, 3, 2, 1], 0.5, 0.05)).toThrow('wanted values, none of them NaN')
    for (const wrong of [0, 1, Number.NaN]) {
      expect(() => quantileRanks(5, wrong, 0.05)).toThrow('wanted p and tail in (0, 1)')
      expect(() => quantileRanks(5, 0.5, wrong)).toThrow('wanted p and tail in (0, 1)')
    }
    for (const count of [-1, 1.5]) {
      expect(() => quantileRanks(count, 0.5, 0.05)).toThrow('wanted a whole number of values')
    }
  })
})
