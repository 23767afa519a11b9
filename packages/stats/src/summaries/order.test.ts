import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { seeded } from '../random.ts'
import { ascending } from './order.ts'

const edges = [
  -0,
  0,
  5e-324,
  -5e-324,
  1,
  1 + Number.EPSILON,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
]
const values = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(...edges)), { maxLength: 40 })

/** Rows by comparison: the value first, then the row. */
function compared(numbers: readonly number[]): readonly number[] {
  return [...numbers.keys()].sort((one, other) => {
    const [first = 0, second = 0] = [numbers[one], numbers[other]]
    return first < second ? -1 : first > second ? 1 : one - other
  })
}

describe('rows in ascending order', () => {
  test('are those of a sort by comparison, few or many, ties as they come', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 8 }), (some, times) => {
        // Over and over, so that ties abound and the number of rows is on both sides of where the way changes.
        const all = Array.from({ length: times }, () => some).flat()
        expect([...ascending(all)]).toEqual(compared(all))
      }),
    )
  })

  test.each([0, 1, 127, 128, 129, 1_000, 70_000])('are so for %i rows', (n) => {
    const random = seeded('rows in order')
    const coarse = Float64Array.from({ length: n }, () => Math.round(1_000 * (random.next() - 0.5)) / 8)
    expect([...ascending(coarse)]).toEqual(compared([...coarse]))
  })

  test.each(edges.flatMap((edge) => [1, 200].map((times) => [edge, times] as const)))(
    'put %d in its place among %i times the edges of doubles',
    (edge, times) => {
      const all = Array.from({ length: times }, () => [edge, ...edges, 2, -2]).flat()
      expect([...ascending(all)]).toEqual(compared(all))
    },
  )

  test('leave the values as they are', () => {
    const some = Float64Array.of(3, -0, 1)
    ascending(some)
    expect(some).toEqual(Float64Array.of(3, -0, 1))
  })
})
