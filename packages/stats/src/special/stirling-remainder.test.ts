import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stirlingRemainder } from './stirling-remainder.ts'

test('lies between its first two bounds, 1/(12z) and 1/(12z) − 1/(360z³)', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), (z) => {
      const remainder = stirlingRemainder(z)
      expect(remainder).toBeLessThan(1 / (12 * z) + 1e-15)
      expect(remainder).toBeGreaterThan(1 / (12 * z) - 1 / (360 * z ** 3) - 1e-15)
    }),
  )
})

test('passes without a step from the series to the recursion', () => {
  expect(Math.abs(stirlingRemainder(16) - stirlingRemainder(16 - 1e-9))).toBeLessThan(1e-11)
})

test.each([0, -1, Number.NaN])('refuses %s', (z) => {
  expect(() => stirlingRemainder(z)).toThrow('wanted z above 0')
})
