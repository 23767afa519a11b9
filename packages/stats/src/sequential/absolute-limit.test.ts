import { describe, expect, test } from '@jest/globals'
import { binomialPmf } from '../distributions/binomial.ts'
import { binomialSample } from '../distributions/binomial-sample.ts'
import { seeded } from '../random.ts'
import { aboveCeilingLogE, belowLimitLogE } from './absolute-limit.ts'

describe('the absolute rules', () => {
  test.each([
    ['below', belowLimitLogE],
    ['above', aboveCeilingLogE],
  ])('have an e-value %s whose exact mean is 1 when the rate is the limit itself', (_, logE) => {
    let mean = 0
    for (let bad = 0; bad <= 60; bad++)
      mean += binomialPmf(bad, 60, 0.05) * Math.exp(logE({ bad, total: 60 }, 0.05))
    expect(mean).toBeCloseTo(1, 12)
  })

  test('show a rate below 1 % by 342 clean requests and not by 341', () => {
    expect(belowLimitLogE({ bad: 0, total: 342 }, 0.01)).toBeGreaterThan(Math.log(20))
    expect(belowLimitLogE({ bad: 0, total: 341 }, 0.01)).toBeLessThan(Math.log(20))
  })

  test('raise the ceiling’s alarm falsely in under 1 % of 80 looks, and find a doubled rate', () => {
    const random = seeded('ceiling')
    const alarmed = (p: number): boolean => {
      let [bad, total] = [0, 0]
      for (let look = 0; look < 80; look++) {
        bad += binomialSample(100, p, random)
        total += 100
        if (aboveCeilingLogE({ bad, total }, 0.05) >= Math.log(100)) return true
      }
      return false
    }
    expect(Array.from({ length: 400 }, () => alarmed(0.05)).filter(Boolean).length).toBeLessThanOrEqual(4)
    expect(Array.from({ length: 20 }, () => alarmed(0.1)).filter(Boolean).length).toBe(20)
  })

  test.each([
    [-1, 5, 0.1, 'bad from 0 to total'],
    [6, 5, 0.1, 'bad from 0 to total'],
    [1, 5, 0, 'a rate in (0, 1)'],
    [1, 5, 1, 'a rate in (0, 1)'],
    [1, 5, Number.NaN, 'a rate in (0, 1)'],
  ])('refuse %s bad of %s against %s', (bad, total, limit, wanted) => {
    expect(() => belowLimitLogE({ bad, total }, limit)).toThrow(`wanted ${wanted}`)
    expect(() => aboveCeilingLogE({ bad, total }, limit)).toThrow(`wanted ${wanted}`)
  })

  test('refuse a ceiling so high that nothing is above it', () => {
    expect(() => aboveCeilingLogE({ bad: 1, total: 5 }, 0.85)).toThrow('wanted a ceiling below 2^-0.25')
    expect(aboveCeilingLogE({ bad: 5, total: 5 }, 0.84)).toBeGreaterThan(0)
  })
})
