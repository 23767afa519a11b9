import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { columnOf } from '../twin.ts'
import { decimalOf } from './decimal.ts'
import { isMultiple, multiples } from './multiple.ts'

test('a double is a multiple exactly when its shortest decimal text is', () => {
  const near = fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 6 }))
    .map(([n, k]) => n / 10 ** k)
  const value = fc.oneof(near, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
  const unit = fc.constantFrom('1', '0.1', '0.01', '0.25', '3', '1e22', '1e-7', '1e-23', '0.5', '7e-5')
  fc.assert(
    fc.property(value, unit, (double, text) => {
      const [exact, step] = [decimalOf(String(double)), decimalOf(text)]
      if (exact === undefined || step === undefined) throw new Error(`${double} or ${text} is no decimal`)
      expect(multiples(columnOf('float', 'c', [double]), step)(0)).toBe(isMultiple(exact, step))
    }),
    { numRuns: 2_000 },
  )
})
