import { describe, expect, test } from '@jest/globals'
import { sha256 } from '@ml-actions/action/settings-file'
import fc from 'fast-check'
import { categoryBins } from './category.ts'
import { nextUp } from './next-up.ts'
import { numericBins } from './numeric.ts'

describe('bins of numbers', () => {
  test('are cut at the deciles, at the lowest, and just above the highest', () => {
    const { edges } = numericBins(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
    // Of numpy's quantiles, method linear.
    expect(edges).toEqual([
      1, 1.9, 2.8, 3.6999999999999997, 4.6, 5.5, 6.3999999999999995, 7.3, 8.2, 9.1, 10.000000000000002,
    ])
  })

  test('give a value that is a tenth of all, and of 20 rows, a bin of its own', () => {
    const spike = Float64Array.from({ length: 200 }, (_, at) => (at < 20 ? 0 : at)).sort()
    expect(numericBins(spike).edges.slice(0, 2)).toEqual([0, 5e-324])
    const short = Float64Array.from({ length: 190 }, (_, at) => (at < 19 ? 0 : at)).sort()
    expect(numericBins(short).edges[1]).not.toBe(5e-324)
  })

  test('are none without a finite value', () => {
    expect(numericBins(new Float64Array()).edges).toEqual([])
  })
})

test('the next double is the least of the greater ones', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e300, min: -1e300 }), (value) => {
      const next = nextUp(value)
      expect(next).toBeGreaterThan(value)
      const middle = value + (next - value) / 2
      expect(middle === value || middle === next).toBe(true)
    }),
  )
})

describe('bins of categories', () => {
  test('are those of frequent values, most frequent first, ties by code point', () => {
    const counts = new Map([
      ['b', 50],
      ['a', 50],
      ['ab', 50],
      ['c', 90],
      ['rare', 4],
      ['𝒳', 50],
      ['ｚ', 50],
    ])
    expect(categoryBins(counts)).toEqual({
      is: 'category',
      kept: ['c', 'a', 'ab', 'b', 'ｚ', '𝒳'],
      others: [sha256('rare').slice(7, 23)],
      tail: { alone: 0, scarce: 4 },
    })
  })

  test('are a hundred at most', () => {
    const counts = new Map(Array.from({ length: 150 }, (_, at) => [`v${at}`, 10] as const))
    expect(categoryBins(counts).kept).toHaveLength(100)
    expect(categoryBins(counts).others).toHaveLength(50)
  })
})
