import { describe, expect, test } from '@jest/globals'
import { quantileOfSorted } from '@ml-actions/stats/summaries/quantile'
import fc from 'fast-check'
import { nextUp } from './next-up.ts'
import { numericBins } from './numeric.ts'
import { orderedAt } from './ordered.ts'

/** Shapes that fill the buckets in different ways; large enough for them to be used. */
const shapes: readonly (readonly [name: string, value: (at: number) => number])[] = [
  ['even', (at) => (at * 7919) % 10_007],
  ['skewed', (at) => Math.exp(((at * 7919) % 10_007) / 500)],
  ['with an outlier', (at) => (at === 77 ? 1e300 : (at * 31) % 101)],
  ['with a spike', (at) => (at % 3 === 0 ? 0 : ((at * 7919) % 10_007) - 5000)],
  ['constant', () => 4],
  ['as wide as doubles are', (at) => (at % 2 === 0 ? -1.7e308 : 1.7e308)],
  ['as narrow as doubles are', (at) => (at % 5) * 5e-324],
]

describe.each(shapes)('numbers that are %s', (_, value) => {
  const values = Float64Array.from({ length: 9973 }, (_item, at) => value(at))
  const sorted = values.toSorted()
  const ranks = [0, 1, 2500, 4986, 9000, 9972]
  const order = orderedAt(values, ranks)

  test('are found at their ranks as in order', () => {
    expect(ranks.map((rank) => order.at(rank))).toEqual(ranks.map((rank) => sorted[rank]))
  })

  test('are counted below what was found and what follows it, and beside it', () => {
    for (const rank of ranks) {
      const found = sorted[rank] as number
      const below = (edge: number) => sorted.filter((one) => one < edge).length
      expect(order.below(found)).toBe(below(found))
      expect(order.below(nextUp(found))).toBe(below(nextUp(found)))
      expect(order.equalTo(rank)).toBe(below(nextUp(found)) - below(found))
    }
  })

  test('have their deciles among the edges of their bins', () => {
    const { edges } = numericBins(values)
    for (const decile of [1, 5, 9]) expect(edges).toContain(quantileOfSorted(sorted, decile / 10))
  })
})

test('few numbers are found in any order', () => {
  const some = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 50 })
  fc.assert(
    fc.property(some, fc.nat(), (list, at) => {
      const values = Float64Array.from(list, (value) => value + 0)
      const rank = at % values.length
      expect(orderedAt(values, [rank]).at(rank)).toBe(values.toSorted()[rank])
    }),
  )
})
