import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { printDay, printInstant, printSeconds } from './instant.ts'

describe('printing points in time', () => {
  test('agrees with the calendar of ECMAScript over its whole range', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800, max: 253_402_300_799 }), (seconds) => {
        expect(`${printSeconds(seconds)}.000Z`).toBe(new Date(seconds * 1000).toISOString())
      }),
    )
  })

  test.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31'],
    [11_016, '2000-02-29'],
    [-719_529, '-0001-12-31'],
    [365, '1971-01-01'],
    [-985_059, '-0728-12-31'],
    [100_000_000, '+275760-09-13'],
  ])('day %i is %s', (day, text) => {
    expect(printDay(day)).toBe(text)
  })

  test.each([
    [0, '1970-01-01T00:00:00Z'],
    [500_000_000, '1970-01-01T00:00:00.5Z'],
    [1, '1970-01-01T00:00:00.000000001Z'],
  ])('%i nanoseconds take as many decimals as they need', (nanoseconds, text) => {
    expect(printInstant({ seconds: 0, nanoseconds, zoned: true })).toBe(text)
  })
})
