import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { columnOf } from '../twin.ts'
import { WordIndex, WordSet } from './word-set.ts'

test('a word set answers as a set of texts does', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), maxLength: 3 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.array(word, { maxLength: 20 }), (words, asked) => {
      const encode = (text: string) => new TextEncoder().encode(text)
      const set = new WordSet(words.map(encode))
      for (const text of [...words, ...asked]) {
        const bytes = encode(`x${text}y`)
        expect(set.has(bytes, 1, bytes.length - 1)).toBe(words.includes(text))
      }
    }),
  )
})

test('it answers of a column as of each of its values, and passes over nulls', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 2 })
  const list = fc.array(word, { maxLength: 12 })
  fc.assert(
    fc.property(list, fc.array(fc.option(word, { nil: null }), { maxLength: 6 }), (words, cells) => {
      const set = new WordSet(words.map((text) => new TextEncoder().encode(text)))
      const column = columnOf('text', 'a', cells)
      if (column.is !== 'text') throw new Error('no text')
      const isAmong = (cell: string | null) => cell === null || words.includes(cell)
      expect(set.hasAll(column, cells.length)).toBe(cells.every(isAmong))
    }),
    { numRuns: 1_000 },
  )
})

const encode = (text: string) => new TextEncoder().encode(text)

test('words are numbered as they come, up to the most that there may be', () => {
  const word = fc.stringMatching(/^[ab]{0,40}$/)
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.nat({ max: 8 }), (words, most) => {
      const index = new WordIndex(most)
      const numbers = new Map<string, number>()
      for (const text of words) {
        if (!numbers.has(text) && numbers.size < most) numbers.set(text, numbers.size)
        const bytes = encode(`x${text}y`)
        expect(index.add(bytes, 1, bytes.length - 1)).toBe(numbers.get(text) ?? -1)
      }
      for (const text of words) {
        const bytes = encode(text)
        expect(index.find(bytes, 0, bytes.length)).toBe(numbers.get(text) ?? -1)
      }
    }),
    { numRuns: 500 },
  )
})

test('of a column, the first rows alone are looked at', () => {
  const column = columnOf('text', 'a', ['a', 'b'])
  if (column.is !== 'text') throw new Error('no text')
  const set = new WordSet([encode('a')])
  expect([set.hasAll(column, 1), set.hasAll(column, 2)]).toEqual([true, false])
})
