import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mergedMoments, momentsOf, noMoments, skewness, variance } from './moments.ts'

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 40 })

describe('moments', () => {
  test('of parts merge into those of the whole', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const [merged, whole] = [
          mergedMoments(momentsOf(first), momentsOf(second)),
          momentsOf([...first, ...second]),
        ]
        expect(merged.count).toBe(whole.count)
        expect(merged.mean).toBeCloseTo(whole.mean, 8)
        expect(Math.abs(merged.squares - whole.squares)).toBeLessThan(1e-12 * (1 + whole.squares))
        expect(Math.abs(merged.cubes - whole.cubes)).toBeLessThan(1e-11 * (1 + whole.squares * 1000))
      }),
    )
  })

  test('of nothing change nothing', () => {
    const some = momentsOf([3, 1, 4])
    expect(momentsOf([])).toEqual(noMoments)
    expect(mergedMoments(some, noMoments)).toEqual(some)
    expect(mergedMoments(noMoments, some)).toEqual(some)
    expect(mergedMoments(noMoments, noMoments)).toEqual(noMoments)
  })

  test.each([
    [[], undefined, undefined],
    [[4], undefined, undefined],
    [[4, 4], 0, undefined],
    [[4, 6], 2, 0],
  ])('of %j have the variance %s and the skewness %s', (some, expectedVariance, expectedSkewness) => {
    expect(variance(momentsOf(some))).toBe(expectedVariance)
    expect(skewness(momentsOf(some))).toBe(expectedSkewness)
  })
})
