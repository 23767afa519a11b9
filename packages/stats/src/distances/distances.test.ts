import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jensenShannon } from './jensen-shannon.ts'
import { kullbackLeibler } from './kullback-leibler.ts'
import { populationStability } from './population-stability.ts'

const distances = [
  ['kullbackLeibler', kullbackLeibler, 0],
  ['jensenShannon', jensenShannon, 0],
  ['populationStability', populationStability, 1],
] as const

const counts = fc
  .array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 8 })
  .filter((list) => list.some((count) => count > 0))

describe.each(distances)('the distance %s', (_, distance, smoothed) => {
  test('is nothing, or as good as nothing, of shares that are the expected ones', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const total = list.reduce((sum, count) => sum + count, 0)
        const shares = list.map((count) => count / total)
        const used = list.filter((count) => count > 0).length
        expect(distance(list, shares)).toBeGreaterThanOrEqual(-1e-15)
        expect(distance(list, shares)).toBeLessThanOrEqual(1e-7 + (smoothed * used) / total)
      }),
    )
  })

  test('is never below nothing', () => {
    fc.assert(
      fc.property(counts, counts, (list, weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        const shares = list.map((_count, bin) => (weights[bin] ?? 0) / total)
        const rest = 1 - shares.reduce((sum, share) => sum + share, 0)
        expect(distance([...list, 0], [...shares, Math.max(0, rest)])).toBeGreaterThanOrEqual(-1e-12)
      }),
    )
  })
})

test('what is not expected is infinitely far, but for Jensen and Shannon', () => {
  expect(kullbackLeibler([1, 1], [1, 0])).toBe(Number.POSITIVE_INFINITY)
  expect(populationStability([1, 1], [1, 0])).toBe(Number.POSITIVE_INFINITY)
  expect(jensenShannon([0, 1], [1, 0])).toBe(1)
})
