import { describe, expect, test } from '@jest/globals'
import { estimateCells } from './cells.ts'
import { nothing } from './estimate.ts'
import { estimated } from './metrics/metric.suite.ts'

/** The mean of the cells' places, over the rows in them. */
function meanPlace(counts: readonly number[]) {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return nothing
  return { value: counts.reduce((sum, count, place) => sum + count * place, 0) / n, n }
}

describe('a function of counts', () => {
  test('is not resampled where there are many cells and many rows', () => {
    const seen = estimated(estimateCells({ counts: Array(601).fill(4), of: meanPlace }, 'mean'))
    expect(seen).toMatchObject({ value: 300, n: 2404, method: 'jackknife' })
    // The jackknife of a mean is its standard error; the places' variance is (601² − 1) / 12 = 30,100.
    expect(seen.error).toBeCloseTo(Math.sqrt(30_100 / 2403), 9)
    // Student's t with 2,403 degrees of freedom leaves 0.05 beyond 1.6454868.
    const [low, high] = seen.within(0.05)
    expect((high - 300) / seen.error).toBeCloseTo(1.6455, 4)
    expect(300 - low).toBeCloseTo(high - 300, 9)
  })

  test.each([
    ['many cells of few rows', Array(601).fill(3)],
    ['few cells of many rows', [1500, 1500]],
  ])('is resampled where there are %s', (_, counts) => {
    const seen = estimated(estimateCells({ counts, of: meanPlace }, 'mean'))
    expect(seen.method).toBe('BCa bootstrap')
  })

  test('has no value where the function has none', () => {
    expect(estimateCells({ counts: [0, 0], of: meanPlace }, 'mean')).toBe(nothing)
  })

  test('counts as 0 in a resample for which it is not defined', () => {
    const of = ([first = 0, second = 0]: readonly number[]) =>
      second === 0 ? nothing : { value: 1, n: first + second }
    const seen = estimated(estimateCells({ counts: [3, 1], of }, 'some'))
    // Without the one row of the second cell it is 0, without each of the others 1: √(3/4 · (3·(1/4)² + (3/4)²)).
    expect([seen.value, seen.error]).toEqual([1, 0.75])
    expect(seen.within(0.05)[0]).toBe(0)
  })
})
