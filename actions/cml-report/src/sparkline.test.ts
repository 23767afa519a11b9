import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { extentOf, sparkline } from './sparkline.ts'

const drawn = (values: readonly (number | null)[], width = 20) =>
  sparkline(values, extentOf(values) ?? { low: 0, high: 0 }, width)

test.each([
  ['one block a value, least to greatest', [0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
  ['a line without difference half as high', [3, 3], '▅▅'],
  ['a gap where a value is missing', [0, null, 1], '▁\u2007█'],
  ['nothing of nothing', [], ''],
  ['numbers whose difference no double holds', [-1.7e308, 0, 1.7e308], '▁▅█'],
])('draws %s', (_, values, wanted) => {
  expect(drawn(values)).toBe(wanted)
})

test('more values than the width are drawn as the means of equal parts', () => {
  expect(sparkline([0, 0, 7, 7, 0, 14], { low: 0, high: 14 }, 3)).toBe('▁▅▅')
})

test('two lines share one scale', () => {
  expect(extentOf([1, 2], [null, 5], [])).toEqual({ low: 1, high: 5 })
  expect(extentOf([null])).toBeUndefined()
})

test('any values become as many blocks as there are, or as wide as it may be', () => {
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))
  fc.assert(
    fc.property(fc.array(value, { maxLength: 99 }), fc.integer({ min: 1, max: 40 }), (values, width) => {
      expect(drawn(values, width)).toMatch(
        new RegExp(`^[▁▂▃▄▅▆▇█\u2007]{${Math.min(values.length, width)}}$`),
      )
    }),
  )
})
