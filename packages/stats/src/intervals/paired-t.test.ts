import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pairedT, pairedTPValue } from './paired-t.ts'

const differences = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 60 })

describe('the paired t interval', () => {
  test('is centred on the mean and widens as the tail shrinks', () => {
    fc.assert(
      fc.property(differences, (values) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length
        const [low, high] = pairedT(values, 0.05)
        const [lower, higher] = pairedT(values, 0.01)
        expect((low + high) / 2).toBeCloseTo(mean, 6)
        expect(lower).toBeLessThanOrEqual(low)
        expect(higher).toBeGreaterThanOrEqual(high)
      }),
    )
  })

  test('changes sign with the differences', () => {
    fc.assert(
      fc.property(differences, (values) => {
        const [low, high] = pairedT(values, 0.05)
        const [swappedLow, swappedHigh] = pairedT(
          values.map((value) => -value),
          0.05,
        )
        expect(swappedLow).toBeCloseTo(-high, 9)
        expect(swappedHigh).toBeCloseTo(-low, 9)
      }),
    )
  })

  test('ends where the one-sided p-value is the tail', () => {
    expect(pairedTPValue([1, 2, 3, 5], pairedT([1, 2, 3, 5], 0.05)[0])).toBeCloseTo(0.05, 12)
    expect(pairedTPValue([1, 2, 3, 5], pairedT([1, 2, 3, 5], 0.05)[1])).toBeCloseTo(0.95, 12)
  })

  test.each([[[]], [[4]]])('says nothing of %j', (values) => {
    expect(pairedT(values, 0.05)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
    expect(pairedTPValue(values, -100)).toBe(1)
  })

  test.each([
    [2, 0],
    [3, 0.5],
    [4, 1],
  ])('of differences that are all 3 gives, against %s, a p-value of %s', (margin, expected) => {
    expect(pairedTPValue([3, 3, 3], margin)).toBe(expected)
    expect(pairedT([3, 3, 3], 0.05)).toEqual([3, 3])
  })

  test.each([0, 1, Number.NaN])('refuses a tail of %s', (tail) => {
    expect(() => pairedT([1, 2], tail)).toThrow('wanted a tail in (0, 1)')
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as a difference and as a margin', (value) => {
    expect(() => pairedT([1, value], 0.05)).toThrow('wanted finite differences')
    expect(() => pairedT([value], 0.05)).toThrow('wanted finite differences')
    expect(() => pairedTPValue([1, value], 0)).toThrow('wanted finite differences')
    expect(() => pairedTPValue([1, 2], value)).toThrow('wanted a finite margin')
  })
})
