import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addOften, addToSum, emptySum, mergeSums, sumOf, sumValue } from './sum.ts'

const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 30 })

function summed(values: readonly number[]) {
  const sum = emptySum()
  for (const value of values) addToSum(sum, value)
  return sum
}

describe('an exact sum', () => {
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(
        numbers.chain((values) =>
          fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
        ),
        ([values, shuffled]) => {
          expect(sumOf(shuffled)).toBe(sumOf(values))
        },
      ),
    )
  })

  test('of a value so many times is that of each time', () => {
    const value = fc.double({ min: -1e300, max: 1e300, noNaN: true })
    fc.assert(
      fc.property(value, fc.nat({ max: 300 }), (value, count) => {
        const often = emptySum()
        addOften(often, value, count)
        expect(sumValue(often)).toBe(sumOf(new Array<number>(count).fill(value)))
      }),
    )
  })

  test('does not depend on the parts it was made of', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (first, second, third) => {
        const all = summed(first)
        const rest = summed(second)
        mergeSums(rest, summed(third))
        mergeSums(all, rest)
        expect(sumValue(all)).toBe(sumOf([...first, ...second, ...third]))
        expect(sumValue(rest)).toBe(sumOf([...second, ...third]))
      }),
    )
  })

  test('takes away what it was given', () => {
    fc.assert(
      fc.property(numbers, fc.double({ noNaN: true, noDefaultInfinity: true }), (values, kept) => {
        expect(sumOf([...values, kept, ...values.map((value) => -value)])).toBe(kept + 0)
      }),
    )
  })

  test('carries in time to stay exact over any number of additions', () => {
    const sum = emptySum()
    const times = 2 ** 19
    for (let i = 0; i < times; i++) addToSum(sum, 4_294_967_295.999999)
    expect(sum.additions).toBe(0)
    expect([...sum.limbs].every((limb) => limb >= 0 && limb < 2 ** 32)).toBe(true)
    expect(sumValue(sum)).toBe(times * 4_294_967_295.999999)
    for (let i = 0; i < times; i++) addToSum(sum, -4_294_967_295.999999)
    expect(sum.limbs).toEqual(emptySum().limbs)
    expect(sumValue(sum)).toBe(0)
  })

  test('carries before a limb overflows when sums are merged again and again', () => {
    const part = summed([2 ** 60 - 2 ** 8, -(2 ** -1000)])
    const all = emptySum()
    for (let i = 0; i < 50; i++) mergeSums(all, part)
    expect(sumValue(all)).toBe(Number(50n * (2n ** 60n - 2n ** 8n)))
    expect([...all.limbs.slice(0, -1)].every((limb) => limb >= 0 && limb < 2 ** 33)).toBe(true)
    expect(all.additions).toBe(1)
  })

  test.each([
    [[1e308, 1e308], Number.POSITIVE_INFINITY],
    [[-1e308, -1e308], Number.NEGATIVE_INFINITY],
    [[1, Number.POSITIVE_INFINITY], Number.POSITIVE_INFINITY],
    [[Number.NEGATIVE_INFINITY, 1], Number.NEGATIVE_INFINITY],
    [[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY], Number.NaN],
    [[Number.NaN, 1], Number.NaN],
    [[-0], 0],
    [[Number.MAX_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE], Number.MAX_VALUE],
    [[Number.MIN_VALUE], Number.MIN_VALUE],
    [[2 ** 53, 1, 2 ** -1074], 2 ** 53 + 2],
    [[-(2 ** 53), -1], -(2 ** 53)],
  ])('of %j is %s', (values, expected) => {
    expect(sumOf(values)).toBe(expected)
  })

  test('merges what is not finite', () => {
    const sum = summed([1])
    mergeSums(sum, summed([Number.POSITIVE_INFINITY]))
    expect(sumValue(sum)).toBe(Number.POSITIVE_INFINITY)
  })
})
