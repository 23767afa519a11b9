import { describe, expect, test } from '@jest/globals'
import { chiSquareSurvival } from '../distributions/chi-square.ts'
import { twoProportions } from './two-proportions.ts'

describe('the test of two proportions', () => {
  test('squared is Pearson’s chi-square of the table', () => {
    const { z, p } = twoProportions({ successes: 30, trials: 100 }, { successes: 45, trials: 120 })
    const cells = [
      [30, (75 * 100) / 220],
      [45, (75 * 120) / 220],
      [70, (145 * 100) / 220],
      [75, (145 * 120) / 220],
    ]
    const statistic = cells.reduce(
      (sum, [seen = 0, expected = 0]) => sum + (seen - expected) ** 2 / expected,
      0,
    )
    expect(z ** 2).toBeCloseTo(statistic, 12)
    expect(z).toBeLessThan(0)
    expect(p).toBeCloseTo(chiSquareSurvival(statistic, 1), 12)
  })

  test.each([
    [0, 5, 0, 9],
    [5, 5, 9, 9],
    [0, 0, 3, 9],
    [3, 9, 0, 0],
    [0, 0, 0, 0],
  ])('shows nothing by %s of %s against %s of %s', (a, n, b, m) => {
    expect(twoProportions({ successes: a, trials: n }, { successes: b, trials: m })).toEqual({ z: 0, p: 1 })
  })

  test.each([
    [-1, 5, 0, 9],
    [6, 5, 0, 9],
    [1, 5, 10, 9],
    [1, 5, Number.NaN, 9],
  ])('refuses %s of %s against %s of %s', (a, n, b, m) => {
    expect(() => twoProportions({ successes: a, trials: n }, { successes: b, trials: m })).toThrow(
      'wanted successes from 0 to trials',
    )
  })
})
