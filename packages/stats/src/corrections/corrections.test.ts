import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { seeded } from '../random.ts'
import { benjaminiHochberg } from './benjamini-hochberg.ts'
import { benjaminiYekutieli } from './benjamini-yekutieli.ts'
import { holm } from './holm.ts'

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })

describe.each([
  ['Holm', holm],
  ['Benjamini–Hochberg', benjaminiHochberg],
  ['Benjamini–Yekutieli', benjaminiYekutieli],
])('the adjustment of %s', (_, adjust) => {
  test('never lowers a p-value, stays within 1 and keeps the order', () => {
    fc.assert(
      fc.property(family, (pValues) => {
        const adjusted = adjust(pValues)
        expect(adjusted).toHaveLength(pValues.length)
        pValues.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p * (1 - 1e-15))
          expect(adjusted[i]).toBeLessThanOrEqual(1)
          pValues.forEach((other, j) => {
            if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? 0)
          })
        })
      }),
    )
  })

  test('leaves one test alone and none at all', () => {
    expect(adjust([])).toEqual([])
    expect(adjust([0.03])).toEqual([0.03])
  })

  test.each([-0.1, 1.1, Number.NaN])('refuses %s', (p) => {
    expect(() => adjust([0.5, p])).toThrow('wanted p-values in [0, 1]')
  })
})

test('Holm is the most cautious but for Benjamini–Yekutieli, and leaves its argument alone', () => {
  const pValues = [0.04, 0.01, 0.03]
  expect(benjaminiHochberg(pValues).every((p, i) => p <= (holm(pValues)[i] ?? 0))).toBe(true)
  expect(pValues).toEqual([0.04, 0.01, 0.03])
})

test('Holm lets about one family of twenty raise a false alarm', () => {
  const random = seeded('holm')
  let wrong = 0
  for (let trial = 0; trial < 4000; trial++) {
    if (holm(Array.from({ length: 8 }, random.next)).some((p) => p <= 0.05)) wrong += 1
  }
  expect(wrong / 4000).toBeGreaterThan(0.035)
  expect(wrong / 4000).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 4000))
})
