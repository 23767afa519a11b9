import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pairedT } from '../intervals/paired-t.ts'
import { pairedEquivalence } from './equivalence.ts'

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 })

describe('equivalence', () => {
  test('is shown when the interval that leaves alpha on each side lies within the margins', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 1500 }), (differences, margin) => {
        fc.pre(new Set(differences).size > 1)
        const [low, high] = pairedT(differences, 0.05)
        const near = Math.min(Math.abs(low + margin), Math.abs(high - margin))
        fc.pre(near > 1e-6)
        const p = pairedEquivalence(differences, { low: -margin, high: margin })
        expect(p <= 0.05).toBe(low > -margin && high < margin)
      }),
    )
  })

  test('is the same the other way round', () => {
    const differences = [1, 2, -1, 0.5, 3]
    const turned = differences.map((value) => -value)
    expect(pairedEquivalence(differences, { low: -1, high: 4 })).toBeCloseTo(
      pairedEquivalence(turned, { low: -4, high: 1 }),
      14,
    )
  })

  test('is not shown by one row, and not asked within nothing', () => {
    expect(pairedEquivalence([0], { low: -1, high: 1 })).toBe(1)
    expect(() => pairedEquivalence([0, 1], { low: 1, high: 1 })).toThrow('margin')
  })
})
