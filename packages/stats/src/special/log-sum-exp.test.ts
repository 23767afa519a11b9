import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logSumExp } from './log-sum-exp.ts'

test.each([
  [[], Number.NEGATIVE_INFINITY],
  [[Number.NEGATIVE_INFINITY], Number.NEGATIVE_INFINITY],
  [[Number.NEGATIVE_INFINITY, 3], 3],
  [[Number.POSITIVE_INFINITY, 3], Number.POSITIVE_INFINITY],
  [[-1e4, -1e4], -1e4 + Math.LN2],
])('of %j is %s', (logs, expected) => {
  expect(logSumExp(logs)).toBeCloseTo(expected, 10)
})

test('shifts with its terms', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 1 }),
      fc.integer({ min: -500, max: 500 }),
      (logs, by) => {
        expect(logSumExp(logs.map((log) => log + by))).toBeCloseTo(logSumExp(logs) + by, 9)
      },
    ),
  )
})
