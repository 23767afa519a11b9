import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { binomialCdf } from '../distributions/binomial.ts'
import { clopperPearson } from './clopper-pearson.ts'

const counts = fc
  .integer({ min: 1, max: 300 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)))

describe('the Clopper–Pearson interval', () => {
  test('ends where the tail of the binomial distribution is the tail asked for', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.001, max: 0.4, noNaN: true }), ([successes, trials], tail) => {
        const [low, high] = clopperPearson(successes, trials, tail)
        if (successes > 0) expect(binomialCdf(trials - successes, trials, 1 - low)).toBeCloseTo(tail, 9)
        if (successes < trials) expect(binomialCdf(successes, trials, high)).toBeCloseTo(tail, 9)
      }),
    )
  })

  test('holds the rate seen and widens as the tail shrinks', () => {
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const [low, high] = clopperPearson(successes, trials, 0.05)
        const [lower, higher] = clopperPearson(successes, trials, 0.01)
        const ends = [lower, low, successes / trials, high, higher]
        expect([...ends].sort((one, other) => one - other)).toEqual(ends)
      }),
    )
  })

  test.each([
    [0, 0, [0, 1]],
    [0, 59, [0, expect.closeTo(1 - 0.05 ** (1 / 59), 13)]],
    [59, 59, [expect.closeTo(0.05 ** (1 / 59), 13), 1]],
  ])('of %s in %s at 0.05 is %j', (successes, trials, expected) => {
    expect(clopperPearson(successes, trials, 0.05)).toEqual(expected)
  })

  test.each([
    [-1, 5, 0.05, 'successes from 0 to trials'],
    [6, 5, 0.05, 'successes from 0 to trials'],
    [1, 5, 0, 'a tail in (0, 1)'],
    [1, 5, 1, 'a tail in (0, 1)'],
    [1, 5, Number.NaN, 'a tail in (0, 1)'],
  ])('refuses %s of %s at %s', (successes, trials, tail, wanted) => {
    expect(() => clopperPearson(successes, trials, tail)).toThrow(`wanted ${wanted}`)
  })
})
