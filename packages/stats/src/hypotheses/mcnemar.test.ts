import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { binomialPmf } from '../distributions/binomial.ts'
import { mcnemarChiSquare, mcnemarExact, mcnemarMidP } from './mcnemar.ts'

const count = fc.integer({ min: 0, max: 300 })

describe("McNemar's test", () => {
  test('does not care which judge is first', () => {
    fc.assert(
      fc.property(count, count, (gained, lost) => {
        expect(mcnemarExact(gained, lost)).toBe(mcnemarExact(lost, gained))
        expect(mcnemarMidP(gained, lost)).toBe(mcnemarMidP(lost, gained))
        expect(mcnemarChiSquare(gained, lost, true)).toEqual(mcnemarChiSquare(lost, gained, true))
      }),
    )
  })

  test('is more cautious in its exact form than in the others', () => {
    fc.assert(
      fc.property(count, count, (gained, lost) => {
        expect(mcnemarExact(gained, lost)).toBeGreaterThanOrEqual(mcnemarMidP(gained, lost))
        expect(mcnemarMidP(gained, lost)).toBeLessThanOrEqual(1)
        expect(mcnemarChiSquare(gained, lost, true).p).toBeGreaterThanOrEqual(
          mcnemarChiSquare(gained, lost, false).p,
        )
      }),
    )
  })

  test('in its exact form is wrong in at most one of twenty cases, whatever the disagreement', () => {
    for (const total of [5, 6, 17, 40, 101]) {
      let wrong = 0
      for (let gained = 0; gained <= total; gained++) {
        if (mcnemarExact(gained, total - gained) <= 0.05) wrong += binomialPmf(gained, total, 0.5)
      }
      expect(wrong).toBeLessThanOrEqual(0.05)
    }
  })

  test('shows nothing without disagreement', () => {
    expect(mcnemarExact(0, 0)).toBe(1)
    expect(mcnemarMidP(0, 0)).toBe(1)
    expect(mcnemarChiSquare(0, 0, true)).toEqual({ statistic: 0, p: 1 })
  })

  test('takes no more than the difference off when correcting', () => {
    expect(mcnemarChiSquare(4, 4, true)).toEqual({ statistic: 0, p: 1 })
    expect(mcnemarExact(4, 4)).toBe(1)
  })

  test.each([
    [-1, 2],
    [2, -1],
    [1.5, 2],
    [2, 1.5],
    [Number.NaN, 2],
  ])('refuses %s gained and %s lost', (gained, lost) => {
    const wanted = 'wanted whole numbers gained and lost'
    expect(() => mcnemarExact(gained, lost)).toThrow(wanted)
    expect(() => mcnemarMidP(gained, lost)).toThrow(wanted)
    expect(() => mcnemarChiSquare(gained, lost, false)).toThrow(wanted)
  })
})
