import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareRatios, nearestDouble, nearestRoot, ratioOf } from './ratio.ts'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('an exact number', () => {
  test('made of a double rounds to that double', () => {
    fc.assert(fc.property(finite, (value) => expect(nearestDouble(ratioOf(value))).toBe(value + 0)))
  })

  test('is compared as doubles are, and where doubles cannot tell', () => {
    fc.assert(
      fc.property(finite, finite, (one, other) => {
        expect(compareRatios(ratioOf(one), ratioOf(other))).toBe(
          Math.sign(one < other ? -1 : one > other ? 1 : 0),
        )
      }),
    )
    const third = { numerator: 1n, denominator: 3n }
    expect(compareRatios(third, ratioOf(1 / 3))).toBe(1)
    expect(compareRatios({ numerator: 2n, denominator: 6n }, third)).toBe(0)
  })

  test('lies within half a step of its nearest double, and of no other', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (numerator, denominator) => {
        const ratio = { numerator, denominator }
        const nearest = nearestDouble(ratio)
        const apart = (value: number) => {
          const exact = ratioOf(value)
          const gap = exact.numerator * denominator - numerator * exact.denominator
          return { numerator: gap < 0n ? -gap : gap, denominator: exact.denominator * denominator }
        }
        for (const step of [1 + Number.EPSILON, 1 - Number.EPSILON / 2]) {
          expect(compareRatios(apart(nearest), apart(nearest * step))).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  test('has the root of its square, whatever its size', () => {
    fc.assert(
      fc.property(finite, (value) => {
        const { numerator, denominator } = ratioOf(value)
        const square = { numerator: numerator * numerator, denominator: denominator * denominator }
        expect(nearestRoot(square)).toBe(Math.abs(value))
      }),
    )
  })
})
