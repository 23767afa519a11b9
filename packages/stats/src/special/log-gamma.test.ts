import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logGamma } from './log-gamma.ts'

test('grows by ln z from z to z + 1', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (z) => {
      expect(Math.abs(logGamma(z + 1) - logGamma(z) - Math.log(z))).toBeLessThan(
        1e-14 * (1 + Math.abs(logGamma(z))),
      )
    }),
  )
})

test('is the logarithm of the factorial before', () => {
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 13)
  expect(Math.abs(logGamma(1))).toBeLessThan(1e-15)
  expect(Math.abs(logGamma(2))).toBeLessThan(1e-15)
})
