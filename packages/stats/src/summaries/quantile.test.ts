import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quantile, quantileOfSorted } from './quantile.ts'

describe('an R-7 quantile', () => {
  test('lies between its neighbours and rises with p', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), share, share, (values, one, other) => {
        const [low, high] = [quantile(values, Math.min(one, other)), quantile(values, Math.max(one, other))]
        expect(low).toBeLessThanOrEqual(high)
        expect(low).toBeGreaterThanOrEqual(Math.min(...values))
        expect(high).toBeLessThanOrEqual(Math.max(...values))
      }),
    )
  })

  test.each([
    [[7], 0.3, 7],
    [[1, Number.POSITIVE_INFINITY], 0, 1],
    [[1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], 0.75, Number.POSITIVE_INFINITY],
    [[10, 9, 100], 0.5, 10],
  ])('of %j at %s is %s', (values, p, expected) => {
    expect(quantile(values, p)).toBe(expected)
  })

  test('leaves its argument alone', () => {
    const values = [3, 1, 2]
    quantile(values, 0.5)
    expect(values).toEqual([3, 1, 2])
  })

  test('refuses nothing, NaN, and a p outside [0, 1]', () => {
    expect(() => quantile([], 0.5)).toThrow('wanted values, none of them NaN')
    expect(() => quantile([1, Number.NaN, 2], 0)).toThrow('wanted values, none of them NaN')
    for (const p of [-0.1, 1.1, Number.NaN])
      expect(() => quantileOfSorted([1, 2], p)).toThrow('wanted p in [0, 1]')
  })
})
