import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareRatios, ratioOf } from './ratio.ts'
import { addSquare, emptySquares, exactSquares, mergeSquares } from './squares.ts'
import { emptyBins, flushBins } from './sum-bins.ts'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const sizes = fc.constantFrom(5e-324, 1e-310, 2 ** -400, 2 ** -401, 1.1, 2 ** 500, 1.5 * 2 ** 500, 1e308, -0)
const values = fc.array(fc.oneof(finite, sizes), { maxLength: 20 })

function squaresOf(list: readonly number[]) {
  const squares = emptySquares()
  for (const value of list) addSquare(squares, value)
  return squares
}

describe('an exact sum of squares', () => {
  test('is what unbounded whole numbers give', () => {
    fc.assert(
      fc.property(values, (list) => {
        const unit = 1n << 2148n
        const expected = list.reduce((sum, value) => {
          const { numerator, denominator } = ratioOf(value)
          return sum + (numerator * numerator * unit) / (denominator * denominator)
        }, 0n)
        expect(compareRatios(exactSquares(squaresOf(list)), { numerator: expected, denominator: unit })).toBe(
          0,
        )
      }),
    )
  })

  test('is the same by way of bins', () => {
    fc.assert(
      fc.property(values, (list) => {
        const squares = emptySquares()
        const bins = emptyBins()
        for (const value of list) addSquare(squares, value, bins)
        flushBins(bins, squares.sum)
        expect(exactSquares(squares)).toEqual(exactSquares(squaresOf(list)))
      }),
    )
  })

  test('does not depend on the parts it was made of', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const merged = squaresOf(second)
        mergeSquares(merged, squaresOf(first))
        expect(exactSquares(merged)).toEqual(exactSquares(squaresOf([...first, ...second])))
      }),
    )
  })
})
