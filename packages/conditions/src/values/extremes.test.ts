import { describe, expect, test } from '@jest/globals'
import type { Column } from '@ml-actions/dataset/batch'
import fc from 'fast-check'
import { type Cell, columnOf, type Form, invalid } from '../twin.ts'
import { extremesOf } from './extremes.ts'

const cells: Partial<Record<Form, fc.Arbitrary<Cell>>> = {
  integer: fc.integer({ min: -9, max: 9 }),
  float: fc.constantFrom(0, -0, 1.5, -1.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e-300),
  'big-integer': fc.bigInt(-(2n ** 70n), 2n ** 70n),
  datetime: fc.constantFrom('2013-01-01T00:00:00Z', '2013-01-01T00:00:00.5Z', '1913-01-01T00:00:00.7Z'),
}

describe('the extremes of a column', () => {
  test.each(Object.keys(cells) as Form[])('are the least and the greatest %s, nulls left out', (form) => {
    const cell = fc.oneof(
      { weight: 4, arbitrary: cells[form] ?? fc.constant(null) },
      fc.constantFrom(null, invalid),
    )
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (all) => {
        const column = columnOf(form, 'c', all)
        const rows = [...all.keys()].filter((row) => column.states[row] === 0)
        const found = extremesOf(column, all.length)
        expect(found === undefined).toBe(rows.length === 0)
        if (found === undefined) return
        for (const row of rows) {
          expect(heldAt(column, found.low) <= heldAt(column, row)).toBe(true)
          expect(heldAt(column, found.high) >= heldAt(column, row)).toBe(true)
        }
      }),
    )
  })

  test.each<[Form, readonly Cell[]]>([
    ['float', [1, Number.NaN, 2]],
    ['float', [Number.NaN]],
    ['datetime', ['2013-01-01T00:00:00Z', '2013-01-01T00:00:00']],
    ['text', ['a', 'b']],
  ])('are not told of %s %j', (form, all) => {
    expect(extremesOf(columnOf(form, 'c', all), all.length)).toBeUndefined()
  })
})

test.each<[Form, readonly Cell[]]>([
  ['integer', [2, 1, 3, 0]],
  ['big-integer', [2n, 1n, 3n, 0n]],
  [
    'datetime',
    ['2013-01-01T00:00:02Z', '2013-01-01T00:00:01Z', '2013-01-01T00:00:03Z', '2013-01-01T00:00:00Z'],
  ],
])('of the first rows of %s alone, and found once for a column', (form, cells) => {
  const column = columnOf(form, 'c', cells)
  const found = extremesOf(column, 3)
  expect(found).toEqual({ low: 1, high: 2 })
  expect(extremesOf(column, 3)).toBe(found)
})

function heldAt(column: Column, row: number): number | bigint {
  if (column.is === 'datetime') {
    return BigInt(column.seconds[row] ?? 0) * 1_000_000_000n + BigInt(column.nanoseconds[row] ?? 0)
  }
  return 'values' in column ? (column.values[row] ?? 0) : 0
}
