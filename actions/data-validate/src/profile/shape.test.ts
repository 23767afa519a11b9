import { describe, expect, test } from '@jest/globals'
import { frequencies, histogram } from './shape.ts'

describe('a histogram', () => {
  test.each<[string, readonly number[], string]>([
    ['of nothing is empty', [], ''],
    ['of one value is one bar', [7, 7], '█'],
    ['shows the ends', [1, 1, 1, 8], '█      ▃'],
    ['shows a single value among a thousand', [...new Array<number>(1000).fill(0), 1], '█      ▁'],
    ['leaves out what lies nowhere', [Number.NaN, Number.POSITIVE_INFINITY, 3], '█'],
    ['spans the largest doubles', [-Number.MAX_VALUE, Number.MAX_VALUE], '█      █'],
  ])('%s', (_, values, drawn) => {
    expect(histogram(values)).toBe(drawn)
  })
})

describe('frequencies', () => {
  test.each<[string, readonly number[], string]>([
    ['begin with the most frequent', [1, 8, 4], '█▄▁'],
    ['of many values are not drawn', [1, 2, 3, 4, 5, 6, 7, 8, 9], ''],
  ])('%s', (_, counts, drawn) => {
    expect(frequencies(counts)).toBe(drawn)
  })
})
