import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pairedPower } from './paired-power.ts'
import { pairedRows } from './paired-rows.ts'

describe('the power of a paired comparison', () => {
  test('is what rows were counted for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 4, noNaN: true }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        fc.double({ min: 0.55, max: 0.99, noNaN: true }),
        (variance, margin, power) => {
          const rows = pairedRows({ variance, margin, alpha: 0.05, power })
          const at = (n: number) => pairedPower({ variance, rows: n, distance: margin, alpha: 0.05 })
          expect(at(rows)).toBeGreaterThanOrEqual(power - 1e-9)
          if (rows > 1) expect(at(rows - 1)).toBeLessThan(power + 1e-9)
        },
      ),
    )
  })

  test('is alpha at the limit itself', () => {
    expect(pairedPower({ variance: 0.1, rows: 500, distance: 0, alpha: 0.05 })).toBeCloseTo(0.05, 12)
  })

  test('of rows that never differ is certain', () => {
    expect(pairedPower({ variance: 0, rows: 1, distance: 0.1, alpha: 0.05 })).toBe(1)
    expect(pairedPower({ variance: 0, rows: 1, distance: 0, alpha: 0.05 })).toBe(0)
    expect(pairedPower({ variance: 0, rows: 1, distance: -0.1, alpha: 0.05 })).toBe(0)
  })

  test.each([
    [{ variance: -1 }, 'variance'],
    [{ variance: Number.POSITIVE_INFINITY }, 'variance'],
    [{ rows: 0 }, 'row'],
    [{ distance: Number.NaN }, 'distance'],
    [{ alpha: 0 }, 'alpha'],
    [{ alpha: 0.5 }, 'alpha'],
  ])('of %j is refused', (wrong, word) => {
    expect(() => pairedPower({ variance: 1, rows: 9, distance: 1, alpha: 0.05, ...wrong })).toThrow(word)
  })
})
