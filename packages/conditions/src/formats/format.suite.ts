import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { RE2JS } from 're2js'
import type { Format, Regular } from './format.ts'
import { nearly } from './nearly.suite.ts'

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

    const { regular } = format
    if (typeof regular !== 'string')
      test('is told by its patterns too', () => {
        const isOfThem = byPatterns(regular)
        fc.assert(
          fc.property(
            fc.oneof(nearly(good), nearly(bad), nearly([...good, ...bad].map((one) => one + one))),
            (text) => {
              expect(isOfThem(text)).toBe(isOf(format, text))
            },
          ),
          { numRuns: 2_000 },
        )
      })

    test('is named in the words of a report', () => expect(format.wanted).toMatch(/^an? \S.*[^.\s]$/))
  })
}

/** Makes the test whether a text is of a format by its patterns. */
function byPatterns({ all, none = [], longest = Number.POSITIVE_INFINITY }: Regular) {
  const [must, mayNot] = [all, none].map((sources) => sources.map((source) => RE2JS.compile(source)))
  return (text: string): boolean =>
    [...text].length <= longest &&
    must?.every((one) => one.matcher(text).find()) === true &&
    mayNot?.some((one) => one.matcher(text).find()) === false
}
