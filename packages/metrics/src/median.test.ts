import { describe, expect, test } from '@jest/globals'
import { estimateMedian, medianOf } from './median.ts'

describe('the median of weighted rows', () => {
  test.each([
    [[1, 1, 1, 1], 2.5],
    [[2, 0, 1, 1], 2],
    [[0, 3, 0, 1], 2],
    [[1, 1, 1, 2], 3],
    [[0, 0, 1, 0], 3],
    [[0, 0, 0, 0], undefined],
  ])('1, 2, 3 and 4 counted %j times is %d', (times, median) => {
    expect(
      medianOf(Float64Array.of(3, 1, 4, 2)).weighted([2, 0, 3, 1].map((at) => times[at] as number)),
    ).toBe(median)
  })
})

describe('the error of a median', () => {
  test('is half the width of the interval of two standard errors', () => {
    const seen = estimateMedian(Float64Array.from({ length: 101 }, (_, row) => row))
    const [low, high] = seen.within(0.158655)
    expect([seen.value, seen.error]).toEqual([50, (high - low) / 2])
  })

  test('is finite where too few rows bound nothing', () => {
    expect(Number.isFinite(estimateMedian(Float64Array.of(1, 2)).error)).toBe(true)
  })
})
