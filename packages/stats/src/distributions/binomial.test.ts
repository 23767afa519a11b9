import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { binomialCdf, binomialPmf } from './binomial.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('the binomial distribution', () => {
  test('adds up to one, and its sums are its distribution function', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), share, (trials, p) => {
        let sum = 0
        for (let successes = 0; successes <= trials; successes++) {
          sum += binomialPmf(successes, trials, p)
          expect(binomialCdf(successes, trials, p)).toBeCloseTo(sum, 12)
        }
        expect(sum).toBeCloseTo(1, 12)
      }),
    )
  })

  test.each([
    [0, 4, 0, 1],
    [4, 4, 1, 1],
    [2, 4, 0, 0],
    [2, 4, 1, 0],
    [0, 0, 0.3, 1],
  ])('gives %s of %s at p = %s a probability of %s', (successes, trials, p, expected) => {
    expect(binomialPmf(successes, trials, p)).toBe(expected)
  })

  test.each([
    [-1, 4, 0.5, 0],
    [4, 4, 0.5, 1],
    [9, 4, 0.5, 1],
    [3, 4, 1, 0],
    [0, 4, 0, 1],
  ])('gives at most %s of %s at p = %s a probability of %s', (successes, trials, p, expected) => {
    expect(binomialCdf(successes, trials, p)).toBe(expected)
  })

  test('refuses counts and probabilities that are none', () => {
    for (const p of [-0.1, 1.1, Number.NaN]) {
      expect(() => binomialPmf(1, 2, p)).toThrow('wanted p in [0, 1]')
      expect(() => binomialCdf(1, 2, p)).toThrow('wanted p in [0, 1]')
    }
    for (const successes of [-1, 3, Number.NaN]) {
      expect(() => binomialPmf(successes, 2, 0.5)).toThrow('wanted successes from 0 to trials')
    }
  })
})
