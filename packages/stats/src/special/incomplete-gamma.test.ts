import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { incompleteGamma } from './incomplete-gamma.ts'

describe('the incomplete gamma functions', () => {
  test('make one together', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 800, noNaN: true }),
        (a, x) => {
          const { lower, upper } = incompleteGamma(a, x)
          expect(lower + upper).toBeCloseTo(1, 14)
          expect(lower).toBeGreaterThanOrEqual(0)
          expect(upper).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  test('meet where the series ends and the fraction begins', () => {
    const [below, above] = [incompleteGamma(3, 4 - 1e-12), incompleteGamma(3, 4)]
    expect(below.lower).toBeCloseTo(above.lower, 11)
  })

  test('are exact at both ends', () => {
    expect(incompleteGamma(2, 0)).toEqual({ lower: 0, upper: 1 })
    expect(incompleteGamma(Number.MIN_VALUE, 0)).toEqual({ lower: 0, upper: 1 })
    expect(incompleteGamma(2, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 })
  })

  test.each([
    [0, 1, 'a above 0'],
    [1, -1, 'x at least 0'],
    [1, Number.NaN, 'x at least 0'],
  ])('refuse a = %s, x = %s', (a, x, wanted) => {
    expect(() => incompleteGamma(a, x)).toThrow(`wanted ${wanted}`)
  })
})
