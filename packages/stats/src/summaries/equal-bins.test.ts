import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countsBetween, doaneBins, equalEdges, sturgesBins } from './equal-bins.ts'

const sample = fc
  .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
  .map((values) => Float64Array.from(values).sort())

describe('bins of equal width', () => {
  test('of a sample’s own range lose none of its values', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 20 }), (values, bins) => {
        const counts = countsBetween(values, equalEdges(values, bins))
        expect(counts.length).toBe(bins)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length)
      }),
    )
  })

  test.each([
    [[3], 1, 1],
    [[3, 3, 3, 3], 1, 1],
    [[1, 2], 2, 1],
  ])('%j are drawn in %d, or %d after Doane', (values, sturges, doane) => {
    expect([sturgesBins((values.at(-1) ?? 0) - (values[0] ?? 0), values.length), doaneBins(values)]).toEqual([
      sturges,
      doane,
    ])
  })

  test('are never narrower than they may be', () => {
    expect(sturgesBins(1, 8, 1)).toBe(1)
    expect(sturgesBins(0, 2, 1)).toBe(1)
  })

  test('are there only around values', () => {
    expect(() => equalEdges([], 3)).toThrow('wanted at least one value')
    expect(() => doaneBins([])).toThrow('wanted at least one value')
    expect(() => sturgesBins(1, 0)).toThrow('wanted at least one value')
  })
})
