import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nextUp } from './next-up.ts'
import { Tally } from './tally.ts'

const edge = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -50, max: 50 }),
  fc.constantFrom(5e-324, 1.7e308, -1.7e308, 1, nextUp(1)),
)

describe('numbers are counted', () => {
  test('each in the bin of the edges that are at most it, wherever the edges lie', () => {
    fc.assert(
      fc.property(fc.uniqueArray(edge, { maxLength: 12 }), fc.array(edge), (list, more) => {
        const edges = [...new Set(list.map((one) => one + 0))].sort((one, other) => one - other)
        const values = [...more, ...edges, ...edges.map(nextUp), Infinity, -Infinity, 0, -0]
        const tally = new Tally(edges)
        tally.addAll(Float64Array.from(values), new Uint8Array(values.length), values.length)
        const expected = Array<number>(edges.length + 3).fill(0)
        for (const value of values) {
          const bin = edges.filter((one) => one <= value).length
          expected[bin] = (expected[bin] as number) + 1
        }
        expect(tally.all()).toEqual(expected)
      }),
    )
  })

  test('with null and NaN after the bins, and nothing of cells that are absent or no numbers', () => {
    const tally = new Tally([1, 2])
    tally.addAll(Float64Array.of(1, NaN, 0, 0, 0), Uint8Array.of(0, 0, 1, 2, 3), 5)
    expect(tally.all()).toEqual([0, 1, 0, 1, 1])
  })
})
