import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareDecimals, compareShare, decimalOf, decimalText, floorOf, nearestTo } from './decimal.ts'

const decimals = fc.record({
  unscaled: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  scale: fc.nat(20),
})

describe('a decimal', () => {
  test.each([
    ['0.95', 95n, 2],
    ['-12', -12n, 0],
    ['+3.50', 350n, 2],
    ['1e-7', 1n, 7],
    ['1e+21', 10n ** 21n, 0],
    ['1.5e1', 15n, 0],
    ['9007199254740993', 9007199254740993n, 0],
  ])('%s is read exactly', (text, unscaled, scale) => {
    expect(decimalOf(text)).toEqual({ unscaled, scale })
  })

  test.each(['', '1.', '.5', 'NaN', '0x10', ' 1', '1e401', '1e-401', '1e99999', '--1'])(
    '%j is none',
    (text) => {
      expect(decimalOf(text)).toBeUndefined()
    },
  )

  test('has the nearest double that its text has', () => {
    const small = fc.record({ unscaled: fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }), scale: fc.nat(30) })
    fc.assert(
      fc.property(fc.oneof(decimals, small), (decimal) => {
        expect(nearestTo(decimal)).toBe(Number(decimalText(decimal)))
      }),
    )
  })

  test('is the same after it was written and read', () => {
    fc.assert(
      fc.property(decimals, (one) => {
        const read = decimalOf(decimalText(one))
        expect(read === undefined ? Number.NaN : compareDecimals(one, read)).toBe(0)
      }),
    )
  })

  test('compares by value, whatever its scale', () => {
    fc.assert(
      fc.property(decimals, fc.nat(9), (one, more) => {
        const same = { unscaled: one.unscaled * 10n ** BigInt(more), scale: one.scale + more }
        expect(compareDecimals(one, same)).toBe(0)
        expect(decimalText(one)).toBe(decimalText(same))
        expect(compareDecimals(one, { ...one, unscaled: one.unscaled + 1n })).toBe(-1)
        expect(compareDecimals({ ...one, unscaled: one.unscaled + 1n }, one)).toBe(1)
      }),
    )
  })

  test.each([
    ['1.5', 1n, false],
    ['-1.5', -2n, false],
    ['-2', -2n, true],
    ['2.000', 2n, true],
    ['-0.1', -1n, false],
  ])('%s has the floor %s', (text, floor, exact) => {
    expect(floorOf(decimalOf(text) ?? { unscaled: 0n, scale: 0 })).toEqual({ floor, exact })
  })
})

describe('a share', () => {
  test.each([
    [19, 20, '0.95', 0],
    [18, 20, '0.95', -1],
    [20, 20, '0.95', 1],
    [1, 3, '0.333333333333333', 1],
    [1, 10, '0.1', 0],
  ])('%i of %i against %s is %i, without rounding', (count, total, limit, order) => {
    expect(compareShare(count, total, decimalOf(limit) ?? { unscaled: 0n, scale: 0 })).toBe(order)
  })
})
