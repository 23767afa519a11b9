import { describe, expect, test } from '@jest/globals'
import type { TypeName } from '@ml-actions/dataset/table'
import fc from 'fast-check'
import { type Cell, columnOf, type Form } from '../twin.ts'
import { joinKeys, keyOfValue, keysOf } from './key.ts'
import { readValue } from './value.ts'

const keyOf = (form: Form, cell: Cell) => keysOf(columnOf(form, 'c', [cell]))(0)

describe('a key', () => {
  test.each<[Form, Cell, Form, Cell]>([
    ['decimal', '1.50', 'decimal', '1.5'],
    ['integer', 7, 'big-integer', 7n],
    ['integer', 9007199254740991, 'big-integer', 9007199254740991n],
    ['integer', -9007199254740991, 'big-integer', -9007199254740991n],
    ['boolean', true, 'integer', 1],
    ['datetime', '2013-01-01T00:00:00Z', 'datetime', '2013-01-01T01:00:00+01:00'],
  ])('%s %s has the key of %s %s', (form, cell, other, same) => {
    expect(keyOf(form, cell)).toBe(keyOf(other, same))
  })

  test('of minus zero is that of zero, and NaN is one value', () => {
    const keys = new Set([
      keyOf('float', 0),
      keyOf('float', -0),
      keyOf('float', Number.NaN),
      keyOf('float', Number.NaN),
    ])
    expect(keys.size).toBe(2)
  })

  test.each<[Form, Cell, Cell]>([
    ['datetime', '2013-01-01T00:00:00Z', '2013-01-01T00:00:00'],
    ['datetime', '2013-01-01T00:00:00Z', '2013-01-01T00:00:00.1Z'],
    ['big-integer', 9007199254740993n, 9007199254740992n],
    ['text', '7', '07'],
    ['boolean', true, false],
  ])('of %s tells %s from %s', (form, one, other) => {
    expect(keyOf(form, one)).not.toBe(keyOf(form, other))
  })

  test.each<[Form, Cell, TypeName, unknown]>([
    ['integer', 1, 'int64', 1],
    ['big-integer', 9007199254740993n, 'int64', '9007199254740993'],
    ['float', 1.5, 'float64', 1.5],
    ['integer', 2, 'number', 2],
    ['decimal', '1.50', 'decimal', '1.5'],
    ['boolean', true, 'bool', true],
    ['text', 'EWR', 'text', 'EWR'],
    ['datetime', '2013-01-01T00:00:00Z', 'datetime', '2013-01-01T00:00:00Z'],
    ['datetime', 'PT90M', 'duration', 'PT1H30M'],
    ['binary', 'ab', 'binary', '6162'],
  ])('of %s %s is that of the contract’s %s %s', (form, cell, type, raw) => {
    const value = readValue(raw, type)
    expect(value === undefined ? undefined : keyOfValue(value, form)).toBe(keyOf(form, cell))
  })

  test.each<[TypeName, unknown, Form]>([
    ['number', 1.5, 'integer'],
    ['text', '1', 'integer'],
    ['bool', true, 'text'],
    ['binary', '00', 'text'],
    ['datetime', '2013-01-01T00:00:00Z', 'text'],
  ])('%s %s can stand in no %s column', (type, raw, form) => {
    const value = readValue(raw, type)
    expect(value === undefined ? 'unread' : keyOfValue(value, form)).toBeUndefined()
  })

  test.each([
    ['1970-01-02T00:00:00', '86400.0'],
    ['1970-01-02T00:00:00.5Z', '86400.500000000Z'],
  ])('of the time %s is %s', (cell, key) => {
    expect(keyOf('datetime', cell)).toBe(key)
  })

  test('of several is shared by no other several', () => {
    const key = fc.oneof(fc.string(), fc.integer(), fc.bigInt())
    fc.assert(
      fc.property(fc.array(key, { maxLength: 4 }), fc.array(key, { maxLength: 4 }), (one, other) => {
        const same = one.length === other.length && one.every((part, index) => sameKey(part, other[index]))
        expect(joinKeys(one) === joinKeys(other)).toBe(same)
      }),
    )
    expect(joinKeys(['a', 'bc'])).not.toBe(joinKeys(['ab', 'c']))
    expect(joinKeys(['1'])).not.toBe(joinKeys([1]))
    expect(joinKeys([1])).toBe(joinKeys([1n]))
    expect(joinKeys(['a', 12])).toBe('t1:an2:12')
  })
})

function sameKey(one: unknown, other: unknown): boolean {
  return String(one) === String(other) && (typeof one === 'string') === (typeof other === 'string')
}
