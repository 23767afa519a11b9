import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { incompleteBeta } from './incomplete-beta.ts'

const shape = fc.double({ min: 0.05, max: 500, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('the incomplete beta function', () => {
  test('and its mirror image make one', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a, x)).toBeCloseTo(1, 12)
      }),
    )
  })

  test('rises from 0 to 1', () => {
    fc.assert(
      fc.property(share, share, shape, shape, (x, y, a, b) => {
        expect(incompleteBeta(Math.min(x, y), a, b)).toBeLessThanOrEqual(
          incompleteBeta(Math.max(x, y), a, b) + 1e-12,
        )
      }),
    )
  })

  test.each([
    [2, 3],
    [1, Number.MIN_VALUE],
    [1, 1e300],
    [Number.MIN_VALUE, Number.MIN_VALUE],
  ])('of shapes %s and %s is 0 at 0 and 1 at 1', (a, b) => {
    expect(incompleteBeta(0, a, b)).toBe(0)
    expect(incompleteBeta(1, a, b)).toBe(1)
  })

  test('is the power x^a when b is 1', () => {
    fc.assert(
      fc.property(share, shape, (x, a) => {
        expect(incompleteBeta(x, a, 1)).toBeCloseTo(x ** a, 12)
      }),
    )
  })

  test('takes the complement from who knows it better', () => {
    expect(incompleteBeta(1, 2, 3, 1e-30)).toBe(1)
    expect(incompleteBeta(1, 1, 0.5, 1e-20)).toBeCloseTo(1 - 1e-10, 14)
  })

  test.each([
    [-0.1, 1, 1, 'x in [0, 1]'],
    [1.1, 1, 1, 'x in [0, 1]'],
    [Number.NaN, 1, 1, 'x in [0, 1]'],
    [0.5, 0, 1, 'a and b above 0'],
    [0.5, 1, 0, 'a and b above 0'],
  ])('refuses x = %s, a = %s, b = %s', (x, a, b, wanted) => {
    expect(() => incompleteBeta(x, a, b)).toThrow(`wanted ${wanted}`)
  })
})
