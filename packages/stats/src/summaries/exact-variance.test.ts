import { expect, test } from '@jest/globals'
import { exactVariance } from './exact-variance.ts'
import { nearestRoot, ratioOf } from './ratio.ts'

test('a variance of values far from zero keeps every digit', () => {
  const values = [4, 7, 13, 16].map((value) => BigInt(value) + 10n ** 15n)
  const sum = { numerator: values.reduce((total, value) => total + value, 0n), denominator: 1n }
  const squares = { numerator: values.reduce((total, value) => total + value * value, 0n), denominator: 1n }
  const variance = exactVariance(4, sum, squares)
  expect(variance.numerator).toBe(30n * variance.denominator)
  expect(nearestRoot(variance)).toBe(5.477225575051661)
  expect(exactVariance(2, ratioOf(0.2), ratioOf(0.1 * 0.1)).numerator).not.toBe(0n)
})
