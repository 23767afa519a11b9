import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { digitOf, placeOf, placeWithin } from './ordered-bits.ts'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('a place among all doubles', () => {
  test('is ordered as the doubles are, at every number of digits', () => {
    fc.assert(
      fc.property(finite, finite, fc.nat({ max: 3 }), (one, other, level) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        expect(placeOf(low, level)).toBeLessThanOrEqual(placeOf(high, level))
      }),
    )
  })

  test('is made of its digits', () => {
    fc.assert(
      fc.property(finite, fc.nat({ max: 3 }), (value, level) => {
        expect(placeWithin(placeOf(value, level), level, digitOf(value, level))).toBe(
          placeOf(value, level + 1),
        )
      }),
    )
  })

  test.each([[-0], [0], [5e-324], [-5e-324], [Number.MAX_VALUE], [-Number.MAX_VALUE]])(
    'of %s is found again',
    (value) => {
      const place = [0, 1, 2, 3].reduce((so, level) => placeWithin(so, level, digitOf(value, level)), 0)
      expect(place).toBe(value + 0)
    },
  )
})
