import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { columnOf } from '../twin.ts'
import { cachedTexts } from './text-cache.ts'

test('a cell is decoded to its own text, however often and after whatever others', () => {
  const word = fc.oneof(
    fc.constantFrom('', 'a', 'EWR', 'é', '😀', 'x'.repeat(48), 'x'.repeat(49)),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (cells) => {
      const column = columnOf('text', 'c', [...cells, ...cells])
      if (column.is !== 'text') return
      const textAt = cachedTexts(column)
      for (const [row, text] of [...cells, ...cells].entries()) expect(textAt(row)).toBe(text)
    }),
  )
})

test('cells are their own texts also where few of them come again', () => {
  const cells = Array.from({ length: 3000 }, (_, index) => `word ${index % 2700}`)
  const column = columnOf('text', 'c', cells)
  if (column.is !== 'text') return
  const textAt = cachedTexts(column)
  expect(cells.map((_, row) => textAt(row))).toEqual(cells)
})
