import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attacks, hostileText } from '../escape/hostile.suite.ts'
import { utf8Bytes } from '../utf8.ts'
import { anyVerdict, checkOf, saying, verdictOf } from '../verdict.suite.ts'
import type { Renderer, Surroundings } from './renderer.ts'

/** How a renderer's text is read by whoever it is made for. */
export interface Reader {
  /** What a hostile text could have forged in the output: a tag, a command, a mention; none if all is well. */
  forged(output: string): readonly string[]
  /** True when a reader would take the output for a pass. */
  green(output: string): boolean
  /** True when the output still says this headline, a single word. */
  says(output: string, headline: string): boolean
}

/** Surroundings of a forge, whose links hold the path as it is. */
export const around: Surroundings = {
  version: '0.1.0',
  linkTo: (path, line) => `https://forge.example/blob/${path}${line === undefined ? '' : `#L${line}`}`,
}

/** The laws that every renderer keeps. */
export function rendererSuite(renderer: Renderer, reader: Reader): void {
  describe(`the laws of renderers: ${renderer.name}`, () => {
    test.each(attacks)('%s in every string stays text', (_, text) => {
      for (const outcome of ['pass', 'fail', 'inconclusive'] as const) {
        expect(reader.forged(renderer.render(saying(text, outcome), around))).toEqual([])
      }
    })

    test('any text in any verdict stays text', () => {
      fc.assert(
        fc.property(anyVerdict(hostileText), (verdict) => {
          expect(reader.forged(renderer.render(verdict, around))).toEqual([])
        }),
        { numRuns: 100 },
      )
    })

    test('the same verdict gives the same text', () => {
      fc.assert(
        fc.property(anyVerdict(hostileText), (verdict) => {
          expect(renderer.render(structuredClone(verdict), around)).toBe(renderer.render(verdict, around))
        }),
        { numRuns: 20 },
      )
    })

    test.each([20_000, 60_000, 1_048_576])(
      'a long verdict fits in %i bytes and keeps its sentence',
      (limit) => {
        const [check = checkOf()] = saying('<wörd> '.repeat(20)).checks
        const checks = Array.from({ length: 2_000 }, (_, at) => ({ ...check, name: `check ${at}` }))
        const output = renderer.render(verdictOf({ outcome: 'fail', headline: 'Unmistakable', checks }), {
          ...around,
          limit,
        })
        expect(utf8Bytes(output)).toBeLessThanOrEqual(limit)
        expect(reader.says(output, 'Unmistakable')).toBe(true)
        expect(reader.green(output)).toBe(false)
      },
    )

    test.each([
      ['without a check', verdictOf()],
      ['with a check that passed', verdictOf({ checks: [checkOf()] })],
      ['with a check that is inconclusive', verdictOf({ checks: [checkOf({ outcome: 'inconclusive' })] })],
      [
        'with a warning that is',
        verdictOf({ checks: [checkOf({ outcome: 'inconclusive', severity: 'warn' })] }),
      ],
    ])('an inconclusive verdict is never shown as green: %s', (_, verdict) => {
      const output = renderer.render({ ...verdict, outcome: 'inconclusive', headline: 'Undecided' }, around)
      expect(reader.green(output)).toBe(false)
      expect(reader.says(output, 'Undecided')).toBe(true)
    })

    test.each([
      ['without a check', verdictOf()],
      ['with a check that passed', verdictOf({ checks: [checkOf()] })],
      ['with a check that failed', verdictOf({ checks: [checkOf({ outcome: 'fail' })] })],
    ])('a failed verdict is never shown as green: %s', (_, verdict) => {
      expect(reader.green(renderer.render({ ...verdict, outcome: 'fail' }, around))).toBe(false)
    })

    test('a verdict that passed is shown as green', () => {
      expect(reader.green(renderer.render(verdictOf({ checks: [checkOf()] }), around))).toBe(true)
    })

    test('says what it is', () => {
      expect(renderer.file).toMatch(/^[a-z-]+\.[a-z]+$/)
      expect(renderer.mediaType).toMatch(/^(text|application)\/[a-z+]+$/)
      expect(renderer.summary).toMatch(/^[A-Za-z].{20,}$/)
    })
  })
}
