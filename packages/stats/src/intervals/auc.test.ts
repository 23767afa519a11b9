import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { aucDifferenceInterval, aucInterval } from './auc.ts'

const area = fc.record({
  auc: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  variance: fc.double({ min: 0, max: 0.05, noNaN: true }),
  positives: fc.integer({ min: 2, max: 900 }),
  negatives: fc.integer({ min: 2, max: 900 }),
})

describe('the interval of an area', () => {
  test('holds the area, within [0, 1], and widens with the level', () => {
    fc.assert(
      fc.property(area, (one) => {
        const [low, high] = aucInterval(one, 1.645)
        const [lower, higher] = aucInterval(one, 2.576)
        const ends = [0, lower, low, one.auc, high, higher, 1]
        ends.forEach((end, i) => {
          if (i > 0) expect(end).toBeGreaterThanOrEqual((ends[i - 1] ?? 0) - 1e-12)
        })
      }),
    )
  })

  test('is mirrored when the score is turned round', () => {
    fc.assert(
      fc.property(area, (one) => {
        const [low, high] = aucInterval(one, 1.96)
        const [mirroredLow, mirroredHigh] = aucInterval({ ...one, auc: 1 - one.auc }, 1.96)
        expect(mirroredLow).toBeCloseTo(1 - high, 9)
        expect(mirroredHigh).toBeCloseTo(1 - low, 9)
      }),
    )
  })

  test('of a perfect score on few rows is far from certain', () => {
    const [low, high] = aucInterval(
      { auc: 1, variance: 0, positives: 3, negatives: 1000 },
      1.6448536269514722,
    )
    expect(low).toBeCloseTo(Math.cbrt(0.05), 12)
    expect(high).toBe(1)
  })

  test('of a difference holds it, within [−1, 1]', () => {
    expect(aucDifferenceInterval({ difference: 0.98, variance: 0.01 }, 2)).toEqual([
      expect.closeTo(0.78, 12),
      1,
    ])
    expect(aucDifferenceInterval({ difference: -0.98, variance: 0.01 }, 2)).toEqual([
      -1,
      expect.closeTo(-0.78, 12),
    ])
  })

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses z = %s', (z) => {
    expect(() => aucInterval({ auc: 0.7, variance: 0.1, positives: 5, negatives: 5 }, z)).toThrow(
      'wanted a finite z above 0',
    )
    expect(() => aucDifferenceInterval({ difference: 0.7, variance: 0.1 }, z)).toThrow(
      'wanted a finite z above 0',
    )
  })
})
