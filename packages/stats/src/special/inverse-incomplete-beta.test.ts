import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { incompleteBeta } from './incomplete-beta.ts'
import { inverseIncompleteBeta } from './inverse-incomplete-beta.ts'

describe('the inverse of the incomplete beta function', () => {
  test('undoes it', () => {
    const shape = fc.double({ min: 0.3, max: 300, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), shape, shape, (p, a, b) => {
        const [x, complement] = inverseIncompleteBeta(p, a, b)
        expect(incompleteBeta(x, a, b, complement)).toBeCloseTo(p, 11)
        expect(x + complement).toBeCloseTo(1, 14)
      }),
    )
  })

  test('keeps the digits of what is left to 1', () => {
    expect(inverseIncompleteBeta(0.99, 50, 0.01)).toEqual([1, expect.closeTo(0, 12)])
    expect(inverseIncompleteBeta(1, 1, 2, 1e-20)[1]).toBeCloseTo(1e-10, 22)
    expect(inverseIncompleteBeta(1e-200, 1, 1)[0] / 1e-200).toBeCloseTo(1, 12)
  })

  test('stops at the smallest number there is', () => {
    expect(inverseIncompleteBeta(1e-100, 0.1, 1)[0]).toBe(Number.MIN_VALUE)
  })

  test.each([
    [0, [0, 1]],
    [1, [1, 0]],
  ] as const)('of %s is %j', (p, expected) => {
    expect(inverseIncompleteBeta(p, 2, 3)).toEqual(expected)
  })

  test.each([-0.01, 1.01, Number.NaN])('refuses p = %s', (p) => {
    expect(() => inverseIncompleteBeta(p, 2, 3)).toThrow('wanted p in [0, 1]')
  })
})
