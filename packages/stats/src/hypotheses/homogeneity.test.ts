import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { homogeneity } from './homogeneity.ts'

// The tables are put together by hand; statistics and p by scipy 1.17, chi2_contingency without correction.
describe('two samples are held against each other', () => {
  test.each([
    [[50, 50], [5, 95], 50.78369905956113, 1, 1.031266492402643e-12, 56.935026160512706],
    [[1000, 0], [990, 10], 10.050251256281408, 1, 0.0015232716476467963, 13.913195078972075],
    [Array(10).fill(100), Array(10).fill(100), 0, 9, 1, 0],
    [[0, 500, 500], [500, 500, 0], 1000, 2, 7.124576406741474e-218, 1386.2943611198905],
  ])('%j and %j', (reference, current, statistic, degrees, p, g) => {
    const { tested } = homogeneity(reference, current)
    expect(tested?.statistic).toBeCloseTo(statistic, 10)
    expect(tested?.degrees).toBe(degrees)
    expect((tested?.p ?? Number.NaN) / p).toBeCloseTo(1, 7)
    expect(tested?.g).toBeCloseTo(g, 9)
  })

  test('rare bins are put together into one', () => {
    const found = homogeneity([120, 80, 40, 20, 10, 5, 2, 1], [110, 90, 35, 25, 12, 4, 3, 2])
    expect(found.table).toEqual([
      [120, 80, 40, 20, 10, 8],
      [110, 90, 35, 25, 12, 9],
    ])
    expect(found.tested?.p).toBeCloseTo(0.8299520769433846, 12)
    expect(found.tested?.statistic).toBeCloseTo(2.136509859266549, 12)
  })

  test('where that one is too rare itself, it joins the smallest, the first of several', () => {
    expect(homogeneity([50, 20, 20, 2], [50, 20, 20, 2]).table).toEqual([
      [50, 22, 20],
      [50, 22, 20],
    ])
  })

  test.each([
    ['one bin is used', [7, 0], [9, 0]],
    ['all bins are rare', [1, 2, 1], [2, 1, 1]],
  ])('nothing is tested where %s', (_, reference, current) => {
    expect(homogeneity(reference, current).tested).toBeUndefined()
  })

  test('bins that neither has change nothing', () => {
    expect(homogeneity([50, 0, 50], [5, 0, 95])).toEqual(homogeneity([50, 50], [5, 95]))
  })

  test('of other bins there is no answer', () => {
    expect(() => homogeneity([1], [1, 2])).toThrow('wanted two samples of the same bins')
  })
})

test('no row is lost by putting bins together, and both statistics are at least nothing', () => {
  const counts = fc.array(fc.nat({ max: 40 }), { minLength: 6, maxLength: 6 })
  const sum = (list: readonly number[]) => list.reduce((all, count) => all + count, 0)
  fc.assert(
    fc.property(counts, counts, (reference, current) => {
      const { table, tested } = homogeneity(reference, current)
      expect(table.map(sum)).toEqual([sum(reference), sum(current)])
      expect(tested?.statistic ?? 0).toBeGreaterThanOrEqual(0)
      expect(tested?.g ?? 0).toBeGreaterThanOrEqual(0)
      expect(tested?.p ?? 0).toBeLessThanOrEqual(1)
    }),
  )
})
