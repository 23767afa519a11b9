import { describe, expect, test } from '@jest/globals'
import { type Cell, columnOf, type Form } from '@ml-actions/conditions/twin'
import { keysOf } from '@ml-actions/conditions/values/key'
import { formOf, keyOrder, keyText } from './key-text.ts'

describe('the value that a key was made of', () => {
  test.each<[Form, Cell, string]>([
    ['boolean', true, 'true'],
    ['boolean', false, 'false'],
    ['integer', -7, '-7'],
    ['float', 0.1, '0.1'],
    ['big-integer', 9007199254740993n, '9007199254740993'],
    ['decimal', '1.50', '1.5'],
    ['text', 'EWR', 'EWR'],
    ['datetime', '2013-01-01T00:00:00.5Z', '2013-01-01T00:00:00.5Z'],
    ['datetime', '2013-01-01T00:00:00', '2013-01-01T00:00:00'],
    ['datetime', '1969-12-31T23:59:59Z', '1969-12-31T23:59:59Z'],
    ['datetime', '08:30:00', '08:30:00'],
    ['datetime', '-PT0.25S', '-PT0.25S'],
  ])('of %s %s is written %s', (form, cell, text) => {
    const column = columnOf(form, 'c', [cell])
    expect(keyText(String(keysOf(column)(0)), formOf(column))).toBe(text)
  })
})

describe('values by their keys stand in ascending order:', () => {
  test.each<[Form, readonly string[]]>([
    ['boolean', ['0', '1']],
    ['integer', ['-10', '-9', '2', '10']],
    ['big-integer', ['-9007199254740993', '9007199254740992', '9007199254740993']],
    ['float', ['-Infinity', '-1.5', '0', '1e-7', '2', '1e+21', 'Infinity', 'NaN']],
    ['decimal', ['-1.5', '-1.49', '0.01', '10']],
    ['text', ['', 'A', 'a', 'a\0', 'aa', '\uFFEE', '\u{1F600}', '\u{1F601}']],
    ['binary', ['', '00', '00ff', '01']],
    ['datetime', ['-1.500', '-1.900000000', '0.0', '10.0', '-1.0Z', '0.0Z']],
  ])('%s', (is, keys) => {
    const order = keyOrder({ is })
    expect(keys.toReversed().toSorted(order)).toEqual(keys)
    for (const key of keys) expect(order(key, key)).toBe(0)
  })
})
