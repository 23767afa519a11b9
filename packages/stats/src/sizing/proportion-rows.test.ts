import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { wilson } from '../intervals/wilson.ts'
import { proportionRows } from './proportion-rows.ts'

describe('the rows of a proportion', () => {
  test('are just enough for the Wilson bound to clear the limit', () => {
    const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true })
    fc.assert(
      fc.property(rate, rate, (observed, limit) => {
        fc.pre(Math.abs(observed - limit) > 1e-3)
        const rows = proportionRows(observed, limit, 1.645)
        const clears = (n: number, slack: number) => {
          const [low, high] = wilson(observed * n, n, 1.645)
          return observed > limit ? low >= limit - slack : high <= limit + slack
        }
        expect(clears(rows, 1e-9)).toBe(true)
        if (rows > 1) expect(clears(rows - 1, -1e-9)).toBe(false)
      }),
    )
  })

  test.each([
    [0.5, 0, 1],
    [0.5, 1, 1],
    [1, 1, Number.POSITIVE_INFINITY],
    [0, 0, Number.POSITIVE_INFINITY],
  ])('at a rate of %s against %s are %s', (observed, limit, expected) => {
    expect(proportionRows(observed, limit, 1.645)).toBe(expected)
  })

  test.each([
    [-0.1, 0.5, 1, 'rates in [0, 1]'],
    [1.1, 0.5, 1, 'rates in [0, 1]'],
    [0.5, -0.1, 1, 'rates in [0, 1]'],
    [0.5, 1.1, 1, 'rates in [0, 1]'],
    [0.5, 0.4, 0, 'a finite z above 0'],
    [0.5, 0.4, Number.POSITIVE_INFINITY, 'a finite z above 0'],
  ])('refuse %s against %s at z = %s', (observed, limit, z, wanted) => {
    expect(() => proportionRows(observed, limit, z)).toThrow(`wanted ${wanted}`)
  })
})
