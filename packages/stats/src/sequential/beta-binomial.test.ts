import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { binomialPmf } from '../distributions/binomial.ts'
import { betaBinomialLogE } from './beta-binomial.ts'

describe('the beta mixture', () => {
  test('has an e-value whose exact mean is 1 when the share is true', () => {
    for (const [labels, share] of [
      [20, 0.1],
      [50, 0.5],
    ] as const) {
      let mean = 0
      for (let hits = 0; hits <= labels; hits++) {
        mean +=
          binomialPmf(hits, labels, share) *
          Math.exp(betaBinomialLogE({ hits, labels }, share, [10 * share, 10 * (1 - share)]))
      }
      expect(mean).toBeCloseTo(1, 12)
    }
  })

  test('is the same with hits and misses called the other way round', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (hits, misses, share) => {
          const there = betaBinomialLogE({ hits, labels: hits + misses }, share, [2, 7])
          const back = betaBinomialLogE({ hits: misses, labels: hits + misses }, 1 - share, [7, 2])
          expect(back).toBeCloseTo(there, 9)
        },
      ),
    )
  })

  test.each([
    [-1, 5, 0.1, 'hits from 0 to labels'],
    [6, 5, 0.1, 'hits from 0 to labels'],
    [1, 5, 0, 'a share in (0, 1)'],
    [1, 5, 1, 'a share in (0, 1)'],
  ])('refuses %s of %s at a share of %s', (hits, labels, share, wanted) => {
    expect(() => betaBinomialLogE({ hits, labels }, share, [1, 1])).toThrow(`wanted ${wanted}`)
  })

  test('refuses a mixture that is none', () => {
    expect(() => betaBinomialLogE({ hits: 1, labels: 5 }, 0.1, [0, 1])).toThrow(RangeError)
    expect(() => betaBinomialLogE({ hits: 1, labels: 5 }, 0.1, [1, 0])).toThrow(RangeError)
  })
})
