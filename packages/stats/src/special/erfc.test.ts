import { expect, test } from '@jest/globals'
import { erfc } from './erfc.ts'

test.each([
  [Number.POSITIVE_INFINITY, 0],
  [Number.NEGATIVE_INFINITY, 2],
  [0, 1],
])('of %s is %s', (x, expected) => {
  expect(erfc(x)).toBe(expected)
})
