import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { erf } from './erf.ts'
import { erfc } from './erfc.ts'

test('is odd, and what erfc leaves of one', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      expect(erf(-x) + erf(x)).toBe(0)
      expect(erf(x) + erfc(x)).toBeCloseTo(1, 14)
    }),
  )
})

test.each([
  [Number.POSITIVE_INFINITY, 1],
  [Number.NEGATIVE_INFINITY, -1],
])('of %s is %s', (x, expected) => {
  expect(erf(x)).toBe(expected)
})
