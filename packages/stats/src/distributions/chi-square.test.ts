import { expect, test } from '@jest/globals'
import { chiSquareSurvival } from './chi-square.ts'

test('with two degrees of freedom is exponential', () => {
  expect(chiSquareSurvival(3, 2)).toBeCloseTo(Math.exp(-1.5), 14)
})
