import { describe, expect, test } from '@jest/globals'
import type { ColumnType } from './column.ts'
import { typeNameOf } from './type-name.ts'
import { doubleIn, textIn } from './values.ts'

test('a text stands behind its colon, and nothing else is one', () => {
  expect(textIn(':\uFEFF:a')).toBe('\uFEFF:a')
  expect(() => textIn('a')).toThrow(RangeError)
})

test.each([
  ['nan', Number.NaN],
  ['NaN', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['+Infinity', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['-0.0', -0],
  ['5e-324', 5e-324],
  ['1.0E300', 1e300],
])('%s is a double', (text, value) => {
  expect(doubleIn(text)).toBe(value)
})

describe('a type is called as a typed file has it', () => {
  test.each<readonly [ColumnType, string | undefined]>([
    [{ is: 'integer', signed: true, bits: 8 }, 'int8'],
    [{ is: 'integer', signed: false, bits: 64 }, 'uint64'],
    [{ is: 'integer', signed: true, bits: 128 }, 'integer'],
    [{ is: 'float', bits: 32 }, 'float32'],
    [{ is: 'float', bits: 64 }, 'float64'],
    [{ is: 'text' }, 'text'],
    [{ is: 'text', of: 'uuid' }, 'uuid'],
    [{ is: 'date' }, 'date'],
    [{ is: 'other' }, undefined],
  ])('%j: %s', (type, name) => {
    expect(typeNameOf(type)).toBe(name)
  })
})
