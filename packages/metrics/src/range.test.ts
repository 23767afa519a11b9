import { describe, expect, test } from '@jest/globals'
import { metrics } from './metrics/catalogue.ts'
import { isWithin, type Range, rangeInWords, whyOutside } from './range.ts'

describe('a range', () => {
  test.each<[Range, string, readonly number[], readonly number[]]>([
    [[0, 1], '0 to 1', [0, 0.5, 1, 1.0000000000000002, -1e-17], [-0.001, 1.001, 85]],
    [[0, Infinity], 'at least 0', [0, 1e300], [-3]],
    [[-Infinity, 1], 'at most 1', [-1e300, 1], [1.5]],
    [[-Infinity, Infinity], 'any number', [-1e300, 1e300], []],
  ])('%j is %s', (range, words, within, outside) => {
    expect(rangeInWords(range)).toBe(words)
    expect(within.filter((value) => !isWithin(value, range))).toEqual([])
    expect(outside.filter((value) => isWithin(value, range))).toEqual([])
  })

  test('that ends at 1 is often meant in percent', () => {
    expect(whyOutside(85, [0, 1])).toBe('was percent logged?')
    expect(whyOutside(101, [0, 1])).toBe('mend what wrote it')
    expect(whyOutside(-1, [0, 1])).toBe('mend what wrote it')
    expect(whyOutside(1.7, [0, 2])).toBe('mend what wrote it')
  })

  test('of a share is that of a part of one', () => {
    const shares = metrics.filter((metric) => 'unit' in metric)
    expect(shares.filter(({ range: [least, greatest] }) => least !== 0 || greatest !== 1)).toEqual([])
  })
})
