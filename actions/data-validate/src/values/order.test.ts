import { describe, expect, test } from '@jest/globals'
import { type Cell, columnOf, type Form } from '@ml-actions/conditions/twin'
import fc from 'fast-check'
import { compareHeld, comparingRows, heldAt } from './order.ts'

const forms: Readonly<Record<Exclude<Form, 'datetime'>, fc.Arbitrary<Cell>>> = {
  integer: fc.integer({ min: -3, max: 3 }),
  float: fc.constantFrom(
    -1e308,
    -0,
    0,
    0.1,
    2,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ),
  'big-integer': fc.bigInt({ min: 2n ** 53n - 1n, max: 2n ** 53n + 2n }),
  decimal: fc.constantFrom('-0.5', '0', '1.5', '1.50', '1.500001'),
  boolean: fc.boolean(),
  binary: fc.constantFrom('', 'a', 'ab', 'b'),
  text: fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\uffee', '😀'), maxLength: 3 }),
}
const times = fc.constantFrom<Cell>('2013-01-01T00:00:00Z', '2013-01-01T00:00:00', '2013-01-01T00:00:00.5Z')

function held(form: Form, cell: Cell) {
  return heldAt(columnOf(form, 'c', [cell]), 0)
}

describe('values of one column', () => {
  test.each(Object.entries({ ...forms, datetime: times }))(
    'of the form %s compare in the column as outside',
    (form, cell) => {
      fc.assert(
        fc.property(cell, cell, (one, other) => {
          const column = columnOf(form as Form, 'c', [one, other])
          const inside = Math.sign(comparingRows(column)(0, 1))
          expect(inside).toEqual(Math.sign(compareHeld(heldAt(column, 0), heldAt(column, 1))))
          expect(Math.sign(comparingRows(column)(1, 0)) + inside).toEqual(
            Number.isNaN(inside) ? Number.NaN : 0,
          )
        }),
      )
    },
  )

  test.each<[Form, Cell, Form, Cell, number]>([
    ['integer', 9007199254740991, 'big-integer', 9007199254740992n, -1],
    ['float', 9007199254740992, 'big-integer', 9007199254740993n, -1],
    ['float', 9007199254740992, 'big-integer', 9007199254740992n, 0],
    ['float', Number.NaN, 'big-integer', 0n, Number.NaN],
    ['decimal', '1.5', 'float', 1.5, 0],
    ['decimal', '1.5', 'integer', 2, -1],
    ['decimal', '1e300', 'float', Number.POSITIVE_INFINITY, -1],
    ['decimal', '0', 'float', Number.NEGATIVE_INFINITY, 1],
    ['decimal', '0', 'float', Number.NaN, Number.NaN],
    ['text', '5', 'integer', 5, Number.NaN],
    ['datetime', '2013-01-01T00:00:00Z', 'integer', 5, Number.NaN],
  ])('%s %s and %s %s compare as %d', (form, cell, otherForm, other, order) => {
    const [left, right] = [held(form, cell), held(otherForm, other)]
    expect(Math.sign(compareHeld(left, right))).toBe(order)
    expect(Math.sign(compareHeld(right, left))).toEqual(order === 0 ? 0 : -order)
  })

  test('have the order of their meaning', () => {
    const inOrder: Readonly<Record<string, readonly Cell[]>> = {
      integer: [-2, 0, 1],
      float: [Number.NEGATIVE_INFINITY, -1.5, 0, 1e-300, Number.POSITIVE_INFINITY],
      decimal: ['-2', '-1.99', '0.1', '0.11'],
      text: ['', 'a', 'aa', 'b', '\uffee', '😀'],
      datetime: ['2012-12-31T23:59:59.9Z', '2013-01-01T00:00:00Z', '2013-01-01T00:00:00.000000001Z'],
    }
    for (const [form, cells] of Object.entries(inOrder)) {
      const compare = comparingRows(columnOf(form as Form, 'c', cells))
      for (let row = 1; row < cells.length; row++) expect(compare(row - 1, row)).toBeLessThan(0)
    }
  })
})
