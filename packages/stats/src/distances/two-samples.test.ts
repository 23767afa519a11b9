import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hellinger } from './hellinger.ts'
import { largestDifference } from './largest-difference.ts'
import { sharesOf } from './shares.ts'
import { stabilityIndex } from './stability-index.ts'
import { totalVariation } from './total-variation.ts'

const distances = [
  ['hellinger', hellinger],
  ['totalVariation', totalVariation],
  ['largestDifference', largestDifference],
] as const

const counts = fc
  .array(fc.nat({ max: 1000 }), { minLength: 3, maxLength: 3 })
  .filter((list) => list.some((count) => count > 0))

describe.each(distances)('the distance %s of two samples', (_, distance) => {
  test('is from 0 to 1, the same both ways, and nothing of shares that are equal', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const found = distance(one, other)
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1 + 1e-12)
        expect(distance(other, one)).toBeCloseTo(found, 12)
        expect(
          distance(
            one,
            one.map((count) => count * 4),
          ),
        ).toBe(0)
      }),
    )
  })

  test('is 1 of samples that share no bin', () => {
    expect(distance([7, 0], [0, 3])).toBe(1)
  })
})

describe('by hand and by scipy', () => {
  test('the distances', () => {
    expect(hellinger([50, 50], [5, 95])).toBeCloseTo(0.3907475903790962, 15)
    expect(totalVariation([50, 50], [5, 95])).toBeCloseTo(0.45, 15)
    expect(largestDifference([0, 500, 500], [250, 500, 250])).toBe(0.25)
    expect(totalVariation([0, 500, 500], [250, 500, 250])).toBe(0.25)
  })

  // The sums by numpy 2.4.
  test.each([
    [[50, 50], [5, 95], 1.2717526434274422, 0.02, 1.2517526434274422],
    [[1000, 0], [990, 10], 0.030515162093992063, 0.002, 0.02851516209399206],
    [
      [120, 80, 40, 20, 10, 5, 2, 1],
      [110, 90, 35, 25, 12, 4, 3, 2],
      0.018172563796142516,
      0.050090888143577664,
      0,
    ],
    [Array(10).fill(100), Array(10).fill(100), 0, 0.018, 0],
  ])('the stability index of %j and %j', (reference, current, psi, noise, debiased) => {
    const found = stabilityIndex(reference, current)
    expect(found.psi).toBeCloseTo(psi, 15)
    expect(found.noise).toBeCloseTo(noise, 15)
    expect(found.debiased).toBeCloseTo(debiased, 15)
  })

  test('bins that neither has are not occupied, but are smoothed', () => {
    expect(stabilityIndex([50, 50, 0], [5, 95, 0]).occupied).toBe(2)
    expect(stabilityIndex([50, 50, 0], [5, 95, 0]).psi).not.toBe(stabilityIndex([50, 50], [5, 95]).psi)
  })
})

test('a sample of nothing has no shares', () => {
  expect(() => sharesOf([0, 0])).toThrow('wanted counts, at least one above 0')
  expect(() => stabilityIndex([1, 0], [0, 0])).toThrow('wanted two samples of the same bins')
})
