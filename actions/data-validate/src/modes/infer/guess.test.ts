import { expect, test } from '@jest/globals'
import { type Cell, columnOf } from '@ml-actions/conditions/twin'
import { guessing } from './guess.ts'

function guessOf(...batches: readonly (readonly Cell[])[]) {
  const going = guessing()
  for (const cells of batches) {
    const column = columnOf('text', 'c', cells)
    if (column.is === 'text') going.see(column)
  }
  return going.guess()
}

test.each([
  [['1', '-7', '0'], 'int64', 'whole numbers'],
  [['9223372036854775807'], 'int64', 'the largest of 64 bits'],
  [['9223372036854775808'], 'integer', 'one above it'],
  [['20240101', '20240102'], 'int64', 'digits are never a date'],
  [['007', '123'], 'text', 'a code with leading zeros is no number'],
  [['0', '00'], 'text', 'nor is a double zero'],
  [['1', '2.5'], 'decimal', 'digits after a point'],
  [['1', '1e5'], 'float64', 'an exponent'],
  [['1.5', 'NaN'], 'float64', 'NaN is a float'],
  [['true', 'false'], 'bool', 'both words'],
  [['True', 'False'], 'text', 'another spelling is another word'],
  [['2024-01-31', '2023-02-28'], 'date', 'real days'],
  [['2024-01-31', '2023-02-29'], 'text', 'no such day'],
  [['2024-01-31T10:00:00Z', '2024-01-31 10:00:00'], 'datetime', 'times'],
  [['2024-01-31', '2024-01-31T10:00:00'], 'text', 'days and times together'],
  [['31/01/2024'], 'text', 'a day in another order'],
  [[' 7'], 'text', 'a space is text'],
  [['a', '1'], 'text', 'a word'],
  [[''], 'text', 'a quoted empty cell is text'],
] as const)('%j is %s: %s', (cells, type, _) => {
  expect(guessOf(cells)).toEqual({ type, missing: [] })
})

test('a column without a value has no type', () => {
  expect(guessOf([null, null])).toEqual({ missing: [] })
  expect(guessOf(['NA', null])).toEqual({ missing: [] })
  expect(guessOf()).toEqual({ missing: [] })
})

test('a word for "missing" does not make numbers text, and is told', () => {
  expect(guessOf(['1', 'NA', null, '?'])).toEqual({ type: 'int64', missing: ['?', 'NA'] })
  expect(guessOf(['1', 'NaN'])).toEqual({ type: 'int64', missing: ['NaN'] })
  expect(guessOf(['1.5', 'NaN', 'NA'])).toEqual({ type: 'float64', missing: ['NA'] })
  expect(guessOf(['2024-01-31', 'NULL'])).toEqual({ type: 'date', missing: ['NULL'] })
})

test('among words such a word is a word', () => {
  expect(guessOf(['EUR', 'NA'])).toEqual({ type: 'text', missing: [] })
})

test('a later batch widens what an earlier one fitted', () => {
  expect(guessOf(['1', 'NA'], ['9223372036854775808'], ['2.50'])).toEqual({
    type: 'decimal',
    missing: ['NA'],
  })
  expect(guessOf(['2.50'], ['7'])).toEqual({ type: 'decimal', missing: [] })
  expect(guessOf(['1'], ['x'])).toEqual({ type: 'text', missing: [] })
})
