import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { binomialSample } from '../distributions/binomial-sample.ts'
import { mcnemarChiSquare } from '../hypotheses/mcnemar.ts'
import { seeded } from '../random.ts'
import { tango, tangoPValue, tangoScore } from './tango.ts'

const table = fc
  .integer({ min: 1, max: 3000 })
  .chain((pairs) => fc.tuple(fc.constant(pairs), fc.integer({ min: 0, max: pairs })))
  .chain(([pairs, split]) =>
    fc.integer({ min: 0, max: split }).map((gained) => ({ pairs, gained, lost: split - gained })),
  )

describe("Tango's interval", () => {
  test('holds the difference seen, within [−1, 1], and widens with the level', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const seen = (counts.gained - counts.lost) / counts.pairs
        const [low, high] = tango(counts, 1.645)
        const [lower, higher] = tango(counts, 2.576)
        const ends = [-1, lower, low, seen, high, higher, 1]
        expect([...ends].sort((one, other) => one - other)).toEqual(ends)
      }),
    )
  })

  test('changes sign when candidate and baseline are swapped', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const [low, high] = tango(counts, 1.96)
        const [swappedLow, swappedHigh] = tango({ ...counts, gained: counts.lost, lost: counts.gained }, 1.96)
        expect(swappedLow).toBeCloseTo(-high, 10)
        expect(swappedHigh).toBeCloseTo(-low, 10)
      }),
    )
  })

  test('ends where the score is the quantile asked for', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const [low, high] = tango(counts, 1.96)
        if (low > -1) expect(tangoScore(counts, low)).toBeCloseTo(1.96, 6)
        if (high < 1) expect(tangoScore(counts, high)).toBeCloseTo(-1.96, 6)
      }),
    )
  })

  test.each([
    [{ pairs: 0, gained: 0, lost: 0 }, [-1, 1]],
    [{ pairs: 10, gained: 10, lost: 0 }, [expect.closeTo(0.44492, 5), 1]],
    [{ pairs: 10, gained: 0, lost: 10 }, [-1, expect.closeTo(-0.44492, 5)]],
  ])('of %j is %j', (counts, expected) => {
    expect(tango(counts, 1.96)).toEqual(expected)
  })

  test('of models that never disagree still has a width', () => {
    const [low, high] = tango({ pairs: 100, gained: 0, lost: 0 }, 1.96)
    expect(low).toBeCloseTo(-0.037, 3)
    expect(high).toBeCloseTo(0.037, 3)
  })

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses z = %s', (z) => {
    expect(() => tango({ pairs: 5, gained: 1, lost: 1 }, z)).toThrow('wanted a finite z above 0')
  })
})

describe("Tango's score", () => {
  test('at no difference is the root of the statistic of McNemar', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const { statistic } = mcnemarChiSquare(counts.gained, counts.lost, false)
        expect(tangoScore(counts, 0) ** 2).toBeCloseTo(statistic, 8)
      }),
    )
  })

  test('falls as the difference supposed grows', () => {
    const difference = fc
      .integer({ min: -1_000_000, max: 1_000_000 })
      .map((millionths) => millionths / 1_000_000)
    fc.assert(
      fc.property(table, difference, difference, (counts, one, other) => {
        expect(tangoScore(counts, Math.min(one, other))).toBeGreaterThanOrEqual(
          tangoScore(counts, Math.max(one, other)) - 1e-9,
        )
      }),
    )
  })

  test.each([
    [1, 10, 0, 0],
    [-1, 0, 10, 0],
    [1, 4, 0, Number.NEGATIVE_INFINITY],
    [-1, 0, 4, Number.POSITIVE_INFINITY],
  ])('against %s with %s gained and %s lost of 10 is %s', (difference, gained, lost, expected) => {
    expect(tangoScore({ pairs: 10, gained, lost }, difference)).toBe(expected)
  })

  test.each([
    [{ pairs: 5, gained: -1, lost: 1 }],
    [{ pairs: 5, gained: 1, lost: -1 }],
    [{ pairs: 5, gained: 3, lost: 3 }],
    [{ pairs: 5, gained: Number.NaN, lost: 0 }],
    [{ pairs: 5, gained: 5, lost: 5 }],
  ])('refuses %j', (counts) => {
    const wanted = 'wanted gained and lost at least 0, together at most pairs'
    expect(() => tangoScore(counts, 0)).toThrow(wanted)
    expect(() => tango(counts, 1.96)).toThrow(wanted)
  })

  test('keeps its digits where hardly any difference is left, as exact arithmetic has them', () => {
    const score = tangoScore({ pairs: 10, gained: 3, lost: 2 }, 1 - 2 ** -40)
    expect(score / -2631904.871947215).toBeCloseTo(1, 12)
  })

  test.each([-1.1, 1.1, Number.NaN])('refuses a difference of %s', (difference) => {
    expect(() => tangoScore({ pairs: 5, gained: 1, lost: 1 }, difference)).toThrow(
      'wanted a difference in [-1, 1]',
    )
  })

  test('passes a candidate that is worse by just the margin in about one of twenty trials, not more', () => {
    const random = seeded('tango')
    const trials = 3000
    let passed = 0
    for (let trial = 0; trial < trials; trial++) {
      const split = binomialSample(500, 0.1, random)
      // Gained 4 %, lost 6 %: a true difference of −2 points.
      const gained = binomialSample(split, 0.4, random)
      if (tangoPValue({ pairs: 500, gained, lost: split - gained }, -0.02) <= 0.05) passed += 1
    }
    const error = Math.sqrt((0.05 * 0.95) / trials)
    expect(passed / trials).toBeLessThan(0.05 + 3 * error)
    expect(passed / trials).toBeGreaterThan(0.03)
  })
})
