import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Cell, columnOf, type Form } from '../twin.ts'
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

describe('a multiple in a column', () => {
  const step = (text: string) => decimalOf(text) ?? { unscaled: 1n, scale: 0 }

  test.each<[Form, Cell, string, boolean]>([
    ['float', 999_999_999_999_999, '0.1', true],
    ['float', 1e15, '3', false],
    ['float', 1_000_000_000_000_001, '0.1', true],
    ['float', 0.1 + 0.2, '0.1', false],
    ['float', 1e22, '1e22', true],
    ['float', 3e-23, '1e-23', true],
    ['float', 3e-24, '1e-23', false],
    ['float', 1.5, '9007199254740993', false],
    ['float', 9007199254740992, '9007199254740993', false],
    ['float', 0, '9007199254740993', true],
    ['float', Number.NaN, '1', false],
    ['float', Number.POSITIVE_INFINITY, '1', false],
    ['integer', 10, '2.5', true],
    ['big-integer', 18446744073709551615n, '5', true],
    ['big-integer', 18446744073709551614n, '5', false],
    ['decimal', '0.30', '0.1', true],
    ['text', '10', '5', false],
    ['boolean', true, '1', false],
  ])('%s %s of %s: %s', (form, cell, unit, holds) => {
    expect(multiples(columnOf(form, 'c', [cell]), step(unit))(0)).toBe(holds)
  })
})
