import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { ColumnType } from './column.ts'
import { typeNameOf } from './type-name.ts'
import { doubleIn, textIn, unitsIn } from './values.ts'

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

describe('what counts units is read as their number', () => {
  const money = { is: 'decimal', precision: 9, scale: 2 } as const
  const whole = { is: 'integer', signed: true, bits: 64 } as const
  test.each([
    ['1.50', money, 150n],
    ['-0.01', money, -1n],
    ['7', money, 700n],
    ['-9007199254740993', whole, -9007199254740993n],
    ['-3', { is: 'date' } as const, -3n],
    ['1970-01-01T00:00:01.5', { is: 'datetime', perSecond: 1_000n, zoned: false } as const, 1_500n],
  ])('%s', (text, type, units) => {
    expect(unitsIn(text, type)).toBe(units)
  })

  test.each([
    ['1.505', money],
    ['1.5', whole],
    ['1e3', whole],
    ['', whole],
  ])('%j is none', (text, type) => {
    expect(() => unitsIn(text, type)).toThrow(Misuse)
  })
})
