import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logMinusLinear } from './log-minus-linear.ts'

test('is never above 0, and 0 at a ratio of 1 alone', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 100, noNaN: true }),
      (u) => logMinusLinear(1 + u) < 0 || u < 1e-7,
    ),
  )
  expect(logMinusLinear(1)).toBe(0)
  expect(logMinusLinear(0)).toBe(Number.NEGATIVE_INFINITY)
})

test.each([-0.3, 0.3, -0.30000001, 0.30000001])(
  'agrees with logarithms where both forms meet, at %s',
  (u) => {
    expect(logMinusLinear(1 + u, u)).toBeCloseTo(Math.log1p(u) - u, 15)
  },
)

test('uses the excess when the ratio has lost it', () => {
  expect(logMinusLinear(1, 1e-20)).toBeCloseTo(-0.5e-40, 55)
  expect(logMinusLinear(1, 1e-20) / -0.5e-40).toBeCloseTo(1, 12)
})
