import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isOf } from './format.suite.ts'
import { json } from './json.ts'
import { nearly } from './nearly.suite.ts'

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('JSON is what JSON.parse reads, but for its depth', () => {
  const written = fc.json({ maxDepth: 4 })
  const broken = fc.array(written, { minLength: 1, maxLength: 3 }).chain(nearly)
  const scraps = fc.string({ unit: fc.constantFrom(...'[]{}:,"\\ue1.-+0 tn'), maxLength: 12 })
  const words = fc.array(fc.constantFrom('[', ']', '{', '}', ':', ',', '"a"', '1', 'true', ' '), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(
      fc.oneof(
        written,
        broken,
        scraps,
        words.map((list) => list.join('')),
      ),
      (text) => {
        expect(isOf(json, text)).toBe(parses(text))
      },
    ),
    { numRuns: 3_000 },
  )
})
