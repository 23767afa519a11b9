import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CompatNumber } from './compat-number.ts'
import { reproduce } from './reproduce.ts'
import type { CategorySample, NumberSample, Sample } from './sample.ts'

/** Numbers as the reader hands them over. */
export function numbers(values: readonly number[]): NumberSample {
  return { is: 'number', sorted: Float64Array.from(values).sort(), isWhole: false }
}

/** Texts by count. */
export function texts(counts: Readonly<Record<string, number>>): CategorySample {
  return { is: 'category', counts: new Map(Object.entries(counts)) }
}

const anyNumbers = fc
  .array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 60 })
  .map(numbers)
const anyTexts = fc.dictionary(fc.string(), fc.integer({ min: 1, max: 999 }), { maxKeys: 8 }).map(texts)

/** The laws that every number of another tool keeps. */
export function compatSuite(number: CompatNumber): void {
  describe(`${number.name} keeps the laws of other tools’ numbers:`, () => {
    test('its name is the tool’s and its own, and its summary says how it is defined', () => {
      expect(number.name).toMatch(/^(evidently|nannyml|tfdv|ks)(\.[a-z_]+)?$/)
      expect(number.summary.length).toBeGreaterThan(20)
    })

    test('whatever the samples, it is a number that is at least nothing, or there is none', () => {
      const isSane = (one: Sample, other: Sample) => {
        const found = reproduce(number, one, other)
        if (found !== undefined) expect(found.value).toBeGreaterThanOrEqual(-1e-12)
      }
      fc.assert(fc.property(anyNumbers, anyNumbers, isSane))
      fc.assert(fc.property(anyTexts, anyTexts, isSane))
    })

    test('of nothing, and of what is not of one kind, there is none', () => {
      const [some, none] = [numbers([1, 2, 3]), numbers([])]
      const [words, silence] = [texts({ a: 3 }), texts({})]
      const pairs = [
        ...[[some, none] as const, [none, some] as const, [none, none] as const],
        ...[[words, silence] as const, [silence, words] as const, [silence, silence] as const],
        ...[[some, words] as const, [words, some] as const],
      ]
      for (const [one, other] of pairs) expect(reproduce(number, one, other)).toBeUndefined()
    })

    test('nothing rings where both sides are the same', () => {
      const many = numbers(Array.from({ length: 300 }, (_, at) => Math.sin(at)))
      for (const side of [many, numbers([1, 1, 2, 2, 3]), texts({ a: 30, b: 50, c: 7 })]) {
        expect(reproduce(number, side, side)?.isAlarm ?? false).toBe(false)
      }
    })
  })
}
