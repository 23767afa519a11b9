import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normalCdf } from './normal.ts'
import { studentTCdf, studentTQuantile } from './student-t.ts'

const degrees = fc.double({ min: 0.8, max: 500, noNaN: true })

describe("Student's t distribution", () => {
  test('is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), degrees, (t, v) => {
        expect(studentTCdf(t, v) + studentTCdf(-t, v)).toBeCloseTo(1, 13)
      }),
    )
  })

  test('has a quantile that undoes its distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), degrees, (p, v) => {
        expect(studentTCdf(studentTQuantile(p, v), v)).toBeCloseTo(p, 11)
      }),
    )
  })

  test('approaches the normal distribution', () => {
    expect(studentTCdf(1.5, 1e9)).toBeCloseTo(normalCdf(1.5), 9)
  })

  test('gives the published limit of a t threshold, mean 0, deviation 1, six runs, 0.85', () => {
    expect(studentTQuantile(0.85, 5) * Math.sqrt(1 + 1 / 6)).toBeCloseTo(1.2483714094976244, 14)
  })

  test.each([
    [0, Number.NEGATIVE_INFINITY],
    [0.5, 0],
    [1, Number.POSITIVE_INFINITY],
  ])('has at %s the quantile %s', (p, expected) => {
    expect(studentTQuantile(p, 4)).toBe(expected)
  })

  test.each([
    [Number.NEGATIVE_INFINITY, 0],
    [0, 0.5],
    [Number.POSITIVE_INFINITY, 1],
  ])('is below %s with probability %s', (t, expected) => {
    expect(studentTCdf(t, 4)).toBe(expected)
  })

  test('refuses what is no number, no probability and no degrees of freedom', () => {
    expect(() => studentTCdf(Number.NaN, 4)).toThrow('wanted t to be a number')
    for (const p of [-0.1, 1.1, Number.NaN])
      expect(() => studentTQuantile(p, 4)).toThrow('wanted p in [0, 1]')
    for (const v of [0, -1, Number.NaN]) {
      expect(() => studentTCdf(1, v)).toThrow('wanted degrees of freedom above 0')
      expect(() => studentTQuantile(0.5, v)).toThrow('wanted degrees of freedom above 0')
    }
  })
})
