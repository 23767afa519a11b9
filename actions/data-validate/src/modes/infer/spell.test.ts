import { describe, expect, test } from '@jest/globals'
import { type Cell, columnOf } from '@ml-actions/conditions/twin'
import { Spelling, type Spelt } from './spell.ts'

function spelt(...batches: readonly (readonly Cell[])[]): Spelt {
  const going = new Spelling()
  let first = 2
  for (const cells of batches) {
    const column = columnOf('text', 'c', cells)
    const line = first
    if (column.is === 'text') going.see(column, (row) => ({ path: 'a.csv', line: line + row }))
    first += cells.length
  }
  return going.answer()
}

function ways(cells: readonly Cell[]) {
  const { chosen, either } = spelt(cells)
  return (chosen === undefined ? either : [chosen]).map(({ type, keywords }) => ({ type, ...keywords }))
}

const many = (cell: string, rows = 99) => Array.from({ length: rows }, () => cell)
const numberOf = (type: string, ...accept: readonly unknown[]) => [{ type, accept }]
const timeOf = (type: string, ...patterns: readonly string[]) =>
  patterns.map((strptime) => ({ type, format: { strptime } }))

describe('numbers in another spelling', () => {
  test.each<[readonly Cell[], readonly object[], string]>([
    [['1,50', '2', '-0,5'], numberOf('decimal', 'decimal-comma'), 'a decimal comma'],
    [
      ['1.234,50', '7,1'],
      numberOf('decimal', { thousands: '.' }, 'decimal-comma'),
      'points between thousands',
    ],
    [
      ['1.234.567', '7'],
      numberOf('decimal', { thousands: '.' }, 'decimal-comma'),
      'points twice are no decimal point',
    ],
    [['1,234.50', '12'], numberOf('decimal', { thousands: ',' }), 'commas between thousands'],
    [['1,234,567'], numberOf('int64', { thousands: ',' }), 'commas twice are no decimal comma'],
    [['1 234', '56'], numberOf('int64', { thousands: ' ' }), 'spaces between thousands'],
    [
      ['1\u00a0234,5', '56'],
      numberOf('decimal', { thousands: '\u00a0' }, 'decimal-comma'),
      'a space that does not break',
    ],
    [[' 12 ', '7'], numberOf('int64', 'spaces'), 'spaces around'],
    [[' 1,5', '7'], numberOf('decimal', 'spaces', 'decimal-comma'), 'two at once'],
    [['+5', '-3'], numberOf('int64', 'plus-sign'), 'signs'],
    [['.5', '1'], numberOf('decimal', 'bare-point'), 'a bare point'],
    [['1,5', 'N/A', null, '-'], numberOf('decimal', 'decimal-comma'), 'words for missing are stepped over'],
    [
      ['1,234', '12', '999,000'],
      [...numberOf('int64', { thousands: ',' }), ...numberOf('decimal', 'decimal-comma')],
      'three digits behind each comma may be either',
    ],
    [['+4917612345', '+331234567'], [], 'telephone numbers have no minus among them'],
    [['007', '123'], [], 'zeros before a number make it a code'],
    [['1,5', 'x'], [], 'a word'],
    [['1,23,456'], [], 'no groups of three'],
    [['1,5', `1${'0'.repeat(200)},5`], [], 'longer than anybody writes a number'],
    [['1,5', '1.5'], [], 'two marks that contradict each other'],
  ])('%j are %j: %s', (cells, found, _) => {
    expect(ways(cells)).toEqual(found)
  })
})

describe('days and times in another spelling', () => {
  test.each<[readonly Cell[], readonly object[], string]>([
    [['13.01.2026', '01.02.2026'], timeOf('date', '%d.%m.%Y'), 'one day above 12 decides'],
    [['01/13/2026', '01/02/2026'], timeOf('date', '%m/%d/%Y'), 'and so it does behind the month'],
    [['01.02.2026', '03.04.2026'], timeOf('date', '%d.%m.%Y', '%m.%d.%Y'), 'day or month first is left open'],
    [['2026/01/31'], timeOf('date', '%Y/%m/%d'), 'the year first'],
    [['31-Jan-2026', '1-feb-2026'], timeOf('date', '%d-%b-%Y'), 'short names of months'],
    [['01.02.26'], timeOf('date', '%d.%m.%y', '%m.%d.%y', '%y.%m.%d'), 'two digits of a year'],
    [['31.12.2026 09:05', '01.01.2026 23:59'], timeOf('datetime', '%d.%m.%Y %H:%M'), 'minutes'],
    [['2026-01-31 10:00'], timeOf('datetime', '%Y-%m-%d %H:%M'), 'ISO without seconds'],
    [['09:05', '23:59'], timeOf('time', '%H:%M'), 'minutes of a day'],
    [['31.02.2026', '13.01.2026'], [], 'no such day'],
    [['13.01.2026', '01/13/2026'], [], 'two spellings'],
  ])('%j are %j: %s', (cells, found, _) => {
    expect(ways(cells)).toEqual(found)
  })
})

describe('yes and no', () => {
  const bool = (yes: readonly string[], no: readonly string[]) =>
    numberOf('bool', { 'true-values': yes }, { 'false-values': no })
  test.each<[readonly Cell[], readonly object[], string]>([
    [['yes', 'no', 'yes'], bool(['yes'], ['no']), 'both words'],
    [['ja', 'Nein', 'nein'], bool(['ja'], ['Nein', 'nein']), 'as they are written'],
    [['True', 'FALSE', 'N/A'], bool(['True'], ['FALSE']), 'another case'],
    [['yes', 'yes'], [], 'one word alone may be any'],
    [['yes', 'no', 'maybe'], [], 'a third word'],
    [['a', 'b'], [], 'other words'],
  ])('%j are %j: %s', (cells, found, _) => {
    expect(ways(cells)).toEqual(found)
  })
})

describe('nearly all cells', () => {
  test.each<[readonly Cell[], string, number, string]>([
    [[...many('1,5'), '-12,oo'], 'decimal', 101, 'a letter in a number'],
    [['x', ...many('12')], 'int64', 2, 'the first of whole numbers'],
    [[...many('2026-01-31', 19), '2026-02-31'], 'date', 21, 'one of twenty'],
    [[...many('ja', 150), ...many('nein', 50), 'jaa'], 'bool', 202, 'a word mistyped'],
  ])('%#: are told with the first that is not: %s', (cells, type, line) => {
    const { chosen, nearly } = spelt(cells)
    expect(chosen).toBeUndefined()
    expect(nearly).toMatchObject({ type, misfits: 1, examples: [{ place: { path: 'a.csv', line } }] })
  })

  test.each<[readonly Cell[], string]>([
    [[...many('12', 18), 'x'], 'one of nineteen is not few'],
    [[...many('12', 198), 'x', 'y', 'z'], 'three of 201 are not'],
    [[...many('12345'), '00501'], 'a code with zeros before it makes all of them codes'],
    [many('a word'), 'words are words'],
  ])('%#: are not told where %s', (cells) => {
    expect(spelt(cells)).toEqual({ either: [] })
  })

  test('are the same, however they come in batches', () => {
    const cells = [...many('1,5', 150), 'o', ...many('2.345,1', 60)]
    const whole = spelt(cells)
    expect(whole.nearly?.misfits).toBe(1)
    expect(spelt(cells.slice(0, 9), cells.slice(9, 151), cells.slice(151))).toEqual(whole)
  })
})

test('what is plainly none of these is looked at no further', () => {
  const going = new Spelling()
  const column = columnOf('text', 'c', many('some words'))
  if (column.is === 'text') going.see(column, () => ({ path: 'a.csv' }))
  const other = columnOf(
    'text',
    'c',
    Array.from({ length: 20 }, (_, row) => `word ${row}`),
  )
  if (other.is === 'text') going.see(other, () => ({ path: 'a.csv' }))
  expect(going.isOpen).toBe(false)
})
