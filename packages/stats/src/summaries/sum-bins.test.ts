import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { emptySum, sumOf, sumValue } from './sum.ts'
import { addToBins, emptyBins, flushBins } from './sum-bins.ts'

const sizes = fc.constantFrom(
  -0,
  5e-324,
  -2.2e-308,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  4_294_967_295.999999,
)
const numbers = fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), sizes), {
  maxLength: 40,
})

describe('bins of an exact sum', () => {
  test('come to the sum that adding one by one does', () => {
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const [bins, sum] = [emptyBins(), emptySum()]
        for (const part of [first, second]) {
          for (const value of part) addToBins(bins, value, sum)
          flushBins(bins, sum)
        }
        expect(sumValue(sum)).toBe(sumOf([...first, ...second]))
      }),
    )
  })

  test('are flushed before one of them overflows', () => {
    const [bins, sum] = [emptyBins(), emptySum()]
    const [value, times] = [Number.MAX_VALUE, 2 ** 21 + 3]
    for (let i = 0; i < times; i++) addToBins(bins, value, sum)
    for (let i = 0; i < times - 1; i++) addToBins(bins, -value, sum)
    flushBins(bins, sum)
    expect(sumValue(sum)).toBe(value)
    expect(bins).toEqual(emptyBins())
  })
})
