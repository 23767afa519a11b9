import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { WordSet } from './word-set.ts'

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
