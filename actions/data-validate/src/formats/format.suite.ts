import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Format } from './format.ts'

/** Texts that are of a format, and texts that are not. */
export interface Samples {
  readonly good: readonly string[]
  readonly bad: readonly string[]
}

const encoder = new TextEncoder()

/** Tells whether a text is of a format. */
export function isOf({ holds }: Pick<Format, 'holds'>, text: string): boolean {
  const bytes = encoder.encode(text)
  return holds(bytes, 0, bytes.length)
}

/** The laws that every format keeps, whoever adds one. */
export function formatSuite(format: Format, { good, bad }: Samples): void {
  describe(`the format ${format.name}`, () => {
    test.each(good)('is that of %j', (text) => expect(isOf(format, text)).toBe(true))

    test.each(bad)('is not that of %j', (text) => expect(isOf(format, text)).toBe(false))

    test('is not that of an empty text', () => expect(isOf(format, '')).toBe(false))

    test('sees its own bytes only, whatever stands around them', () => {
      const around = fc.constantFrom('', '0', 'a', ':', '"', '1}', '\n', '.5')
      fc.assert(
        fc.property(nearly(good), around, around, (text, before, after) => {
          const [from, length] = [encoder.encode(before).length, encoder.encode(text).length]
          const bytes = encoder.encode(before + text + after)
          expect(format.holds(bytes, from, from + length)).toBe(isOf(format, text))
        }),
        { numRuns: 500 },
      )
    })

    test('is answered at once for a text of a million characters', () => {
      for (const text of good) {
        const long = `${text.padEnd(1_000_000, text.slice(-1))}\0`
        expect(isOf(format, long)).toBe(false)
      }
    })

    test('is named in the words of a report', () => expect(format.wanted).toMatch(/^an? \S.*[^.\s]$/))
  })
}

/** Good texts with one character taken away, put in or made another. */
export function nearly(good: readonly string[]): fc.Arbitrary<string> {
  const other = fc.oneof(
    fc.constantFrom(...new Set(good.join(''))),
    fc.string({ unit: 'binary', maxLength: 1 }),
  )
  return fc.tuple(fc.constantFrom(...good), fc.nat(), fc.nat(1), other).map(([text, at, taken, put]) => {
    const characters = [...text]
    characters.splice(at % (characters.length + 1), taken, put)
    return characters.join('')
  })
}
