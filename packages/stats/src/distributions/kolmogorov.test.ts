import { describe, expect, test } from '@jest/globals'
import { durbinCdf } from './durbin.ts'
import { kolmogorovSurvival } from './kolmogorov.ts'
import { pelzGoodCdf } from './pelz-good.ts'
import { smirnovSurvival } from './smirnov.ts'

describe('the largest distance of a sample from what it was drawn of', () => {
  test.each([
    [10, 0, 1, 'every sample is at least so far'],
    [10, 0.05, 1, 'no sample comes nearer than half a step'],
    [4, 1, 0, 'that far only samples at the very end are'],
    [1000, 0.7, 0, 'nothing of it is left in a double'],
  ])('n = %d, d = %d: %d because %s', (n, d, p) => {
    expect(kolmogorovSurvival(n, d)).toBe(p)
  })

  // Ruben and Gambino (1982): n!(2d − 1/n)ⁿ from half a step to a whole one, 1 − 2(1 − d)ⁿ from 1 − 1/n on.
  test.each([
    [3, 0.3, 1 - 6 * (0.6 - 1 / 3) ** 3],
    [4, 0.8, 2 * 0.2 ** 4],
  ])('n = %d, d = %d by the formula', (n, d, p) => {
    expect(kolmogorovSurvival(n, d)).toBeCloseTo(p, 14)
  })

  test('falls as the distance grows, across the seams of its methods', () => {
    for (const n of [20, 140, 141, 700]) {
      const found = Array.from({ length: 40 }, (_, at) =>
        kolmogorovSurvival(n, ((at + 1) * 0.075) / Math.sqrt(n)),
      )
      found.slice(1).forEach((p, at) => {
        expect(p).toBeLessThanOrEqual((found[at] as number) + 1e-7)
      })
    }
  })

  test('the series comes near to what is exact', () => {
    expect(pelzGoodCdf(2000, 0.02)).toBeCloseTo(durbinCdf(2000, 0.02), 7)
    expect(1 - 2 * smirnovSurvival(2000, 0.04)).toBeCloseTo(durbinCdf(2000, 0.04), 8)
  })

  test('is of whole sizes and of distances from 0 to 1', () => {
    expect(() => kolmogorovSurvival(1.5, 0.1)).toThrow('wanted whole n of at least 1, and d in [0, 1]')
    expect(() => smirnovSurvival(3, 1.1)).toThrow('wanted n of at least 1, and d in [0, 1]')
  })
})
