import { describe, expect, test } from '@jest/globals'
import { type Cell, columnOf, type Form, invalid } from '@ml-actions/conditions/twin'
import { show, showText } from './show.ts'

describe('a cell', () => {
  test('is not shown unless its author allows it', () => {
    expect(show(columnOf('text', 'c', ['a']), 0, 'none')).toBeUndefined()
    expect(showText('a', 'none')).toBeUndefined()
    expect(show(columnOf('integer', 'c', [invalid]), 0, 'full')).toBeUndefined()
  })

  test.each<[Form, Cell, string]>([
    ['integer', 41, '41'],
    ['float', 1.5, '1.5'],
    ['big-integer', 9007199254740993n, '9007199254740993'],
    ['decimal', '1.50', '1.5'],
    ['boolean', true, 'true'],
    ['datetime', '2013-01-01T00:00:00.5+01:00', '2012-12-31T23:00:00.5Z'],
    ['datetime', '08:30:00.250', '08:30:00.25'],
    ['datetime', 'PT36H', 'P1DT12H'],
    ['datetime', '-PT0.25S', '-PT0.25S'],
    ['binary', 'ab', '6162'],
    ['text', 'EWR', 'EWR'],
  ])('of %s %s is shown in full as %s', (form, cell, text) => {
    expect(show(columnOf(form, 'c', [cell]), 0, 'full')).toBe(text)
  })

  test.each([
    ['AB-1234', 'AA-9999'],
    ['Éa 7', 'Aa 9'],
    ['日本\u202e😀', 'aa??'],
    ['', ''],
  ])('%j is masked as %j', (cell, masked) => {
    expect(show(columnOf('text', 'c', [cell]), 0, 'masked')).toBe(masked)
  })

  test('is not shown at all by default', () => {
    expect(show(columnOf('text', 'c', ['secret']), 0, 'none')).toBeUndefined()
  })

  test('is cut after 100 characters', () => {
    expect(show(columnOf('text', 'c', ['😀'.repeat(101)]), 0, 'full')).toBe(`${'😀'.repeat(100)}…`)
  })
})
