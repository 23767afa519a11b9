import { expect, test } from '@jest/globals'
import { cellOf, shareIn } from './share-in-cell.ts'

const table = { title: 't', columns: ['a', 'b'], rows: [], drawn: [1] }

test.each([
  ['0', '▁ 0'],
  ['0.124', '▁ 0.124'],
  ['0.125', '▂ 0.125'],
  ['0.999', '█ 0.999'],
  ['1', '█ 1'],
  ['1.000', '█ 1.000'],
])('the share %s is drawn as %s', (cell, drawn) => {
  expect(cellOf(table, ['0.5', cell], 1)).toBe(drawn)
})

test.each(['', '1.001', '2', '−0.1', '1e-1', '0.5 ', 'NaN', '.5'])('%j is no share, and stays', (cell) => {
  expect([cellOf(table, ['', cell], 1), shareIn(table, ['', cell], 1)]).toEqual([cell, undefined])
})

test('another column, a table without drawn ones and a row that is too short stay as they are', () => {
  expect(cellOf(table, ['0.5', '0.5'], 0)).toBe('0.5')
  expect(cellOf({ title: 't', columns: ['a'], rows: [] }, ['0.5'], 0)).toBe('0.5')
  expect(cellOf(table, ['0.5'], 1)).toBe('')
})
