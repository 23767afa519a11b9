import { expect, test } from '@jest/globals'
import { betaQuantile } from './beta.ts'

test.each([
  [0, 0],
  [0.3, 0.3],
  [1, 1],
])('the uniform Beta(1, 1) has at %s the quantile %s', (p, expected) => {
  expect(betaQuantile(p, 1, 1)).toBeCloseTo(expected, 15)
})
