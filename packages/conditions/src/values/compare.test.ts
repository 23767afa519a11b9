import { describe, expect, test } from '@jest/globals'
import type { TypeName } from '@ml-actions/dataset/table'
import { type Cell, columnOf, type Form } from '../twin.ts'
import { comparing } from './compare.ts'
import { readValue } from './value.ts'

function order(form: Form, cell: Cell, type: TypeName, limit: unknown): number {
  const value = readValue(limit, type)
  if (value === undefined) throw new Error(`${String(limit)} is no ${type}`)
  return Math.sign(comparing(columnOf(form, 'c', [cell]), value)(0))
}

describe('a cell against a limit', () => {
  test.each<[Form, Cell, TypeName, unknown, number, string]>([
    ['integer', 5, 'int64', 5, 0, 'equal whole numbers'],
    [
      'integer',
      9007199254740991,
      'int64',
      '9007199254740993',
      -1,
      'a limit beyond all doubles that are exact',
    ],
    ['integer', -9007199254740991, 'int64', '-9007199254740993', 1, 'the same below zero'],
    ['integer', 1, 'number', 1.5, -1, 'a limit between two whole numbers'],
    ['integer', 2, 'number', 1.5, 1, 'the same from above'],
    [
      'big-integer',
      9007199254740993n,
      'int64',
      '9007199254740992',
      1,
      'one more than the limit, which doubles cannot tell',
    ],
    ['big-integer', 9007199254740993n, 'int64', '9007199254740993', 0, 'equal beyond 2^53'],
    ['big-integer', -9007199254740995n, 'int64', 0, -1, 'far below'],
    ['big-integer', 18446744073709551615n, 'number', '18446744073709551615.5', -1, 'half below the limit'],
    ['float', -0, 'float64', 0, 0, 'minus zero is zero'],
    ['float', Number.NaN, 'float64', 0, Number.NaN, 'NaN has no order'],
    ['float', Number.POSITIVE_INFINITY, 'float64', 1e308, 1, 'infinity is above'],
    ['float', 0.1, 'float64', 0.1, 0, 'the nearest double of the same digits'],
    ['decimal', '1.50', 'decimal', '1.5', 0, 'equal by value'],
    ['decimal', '100000.001', 'decimal', '100000.00', 1, 'a thousandth more'],
    ['decimal', '-0.01', 'decimal', 0, -1, 'a hundredth less'],
    ['datetime', '2013-01-01T00:00:00Z', 'datetime', '2013-01-01T01:00:00+01:00', 0, 'the same instant'],
    [
      'datetime',
      '2013-01-01T00:00:00.000000001Z',
      'datetime',
      '2013-01-01T00:00:00Z',
      1,
      'a nanosecond later',
    ],
    [
      'datetime',
      '2013-01-01T00:00:00',
      'datetime',
      '2013-01-01T00:00:00Z',
      Number.NaN,
      'only one has an offset',
    ],
    ['datetime', '08:30:00', 'time', '08:30:00.5', -1, 'half a second earlier'],
    ['datetime', 'P1D', 'duration', 'PT24H', 0, 'a day is 24 hours'],
    ['datetime', '-PT0.5S', 'duration', 'PT0S', -1, 'a duration below zero'],
    ['datetime', 'PT8H', 'time', '08:00:00', Number.NaN, 'a duration is no time of day'],
    ['binary', 'ab', 'binary', '6162', 0, 'equal bytes'],
    ['binary', 'a', 'binary', '6162', -1, 'fewer bytes'],
    ['binary', 'a', 'text', 'a', Number.NaN, 'bytes have no order with text'],
    ['text', '😀', 'text', '\uffee', 1, 'code points and not UTF-16 units'],
    ['text', 'a', 'text', 'ab', -1, 'a beginning is less'],
    ['text', 'b', 'text', 'ab', 1, 'the first letter decides'],
    ['text', 'ab', 'text', 'ab', 0, 'equal text'],
    ['boolean', true, 'bool', true, Number.NaN, 'booleans have no order'],
    ['text', '5', 'int64', 5, Number.NaN, 'text has no order with numbers'],
    ['integer', 5, 'text', '5', Number.NaN, 'a number has none with text'],
    ['big-integer', 5n, 'text', '5', Number.NaN, 'nor a big one'],
    ['decimal', '5', 'text', '5', Number.NaN, 'nor a decimal'],
    ['datetime', '2013-01-01T00:00:00Z', 'text', '5', Number.NaN, 'nor a time'],
  ])('%s %s, %s %s: %d, %s', (form, cell, type, limit, expected) => {
    expect(order(form, cell, type, limit)).toBe(expected)
  })
})
