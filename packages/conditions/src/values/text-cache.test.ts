import { describe, expect, test } from '@jest/globals'
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

describe('of many words,', () => {
  /** Asks for all texts of a column in order; tells them, and how many were decoded. */
  function read(cells: readonly string[]) {
    const column = columnOf('text', 'c', cells)
    if (column.is !== 'text') throw new Error('no text')
    let decoded = 0
    const text = (row: number) => {
      decoded++
      return column.text(row)
    }
    const textAt = cachedTexts({ ...column, text })
    return { texts: cells.map((_, row) => textAt(row)), decoded }
  }
  /** More words of one length than there are slots, so that some share one. */
  const words = (most: number, first: string) =>
    Array.from({ length: most }, (_, at) => `${first}${1e5 + at}`)

  test('each that comes again at once is decoded once', () => {
    const cells = words(6_000, 'a').flatMap((word) => [word, word, word])
    expect(read(cells)).toEqual({ texts: cells, decoded: 6_000 })
  })

  test('those of a batch before are still known', () => {
    const [few] = [words(3, 'b')]
    read(few)
    expect(read(few)).toEqual({ texts: few, decoded: 0 })
  })

  test('all are decoded, without a look, once most of a thousand did not come again', () => {
    const cells = [...words(1_025, 'c'), 'c100000', 'c101024', 'c101024']
    // The last that is kept is that of the last look.
    expect(read(cells)).toEqual({ texts: cells, decoded: 1_028 })
    expect(read(['c101024']).decoded).toBe(0)
  })

  test('a word of 48 bytes is kept, and one of 49 is not', () => {
    const [kept, long] = ['d'.repeat(48), 'd'.repeat(49)]
    expect(read([kept, kept]).decoded).toBe(1)
    expect(read([long, long]).decoded).toBe(2)
  })
})
