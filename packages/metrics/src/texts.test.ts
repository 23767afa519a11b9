import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Texts } from './texts.ts'

function textsOf(some: readonly string[]): Texts {
  const texts = new Texts()
  for (const text of some) texts.addText(text)
  return texts
}

describe('different texts', () => {
  test('have codes in order of first appearance, however many and whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 200 }), (some) => {
        const different = [...new Set(some.map((text) => text.toWellFormed()))]
        const texts = new Texts()
        expect(some.map((text) => texts.addText(text))).toEqual(
          some.map((text) => different.indexOf(text.toWellFormed())),
        )
        expect([...texts]).toEqual(different)
        expect(texts.size).toBe(different.length)
      }),
    )
  })

  test('are read from the middle of other bytes', () => {
    const texts = new Texts()
    const bytes = new TextEncoder().encode('abcab')
    expect([texts.add(bytes, 0, 2), texts.add(bytes, 3, 5), texts.add(bytes, 1, 3)]).toEqual([0, 0, 1])
    expect([...texts]).toEqual(['ab', 'bc'])
  })

  test('grow beyond what was set aside for them, a long one too', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `id ${at}`)
    const texts = textsOf([...many, 'x'.repeat(100_000)])
    expect([...texts]).toEqual([...many, 'x'.repeat(100_000)])
    expect(many.map((text) => texts.addText(text))).toEqual(many.map((_, at) => at))
  })

  // Pairs that FNV-1a gives one hash of 32 bits: of unequal lengths, and of equal ones.
  test.each([
    ['liquid', 'costarring'],
    ['declinate', 'macallums'],
    ['altarage', 'zinke'],
  ])('stay apart where they share a hash: %s and %s', (one, other) => {
    const texts = textsOf([one, other])
    expect([texts.addText(one), texts.addText(other)]).toEqual([0, 1])
    expect([...texts]).toEqual([one, other])
    expect(textsOf([one]).find(textsOf([other]), 0)).toBe(-1)
    expect(textsOf([one]).equals(textsOf([other]))).toBe(false)
  })

  test('are found by those of another list', () => {
    const [one, other] = [textsOf(['a', 'b', 'ab', '']), textsOf(['', 'ab', 'c', 'b'])]
    expect([0, 1, 2, 3].map((code) => one.find(other, code))).toEqual([3, 2, -1, 1])
  })

  test('are equal when they are the same in the same order', () => {
    expect(textsOf(['a', 'b']).equals(textsOf(['a', 'b']))).toBe(true)
    expect(textsOf(['a', 'b']).equals(textsOf(['b', 'a']))).toBe(false)
    expect(textsOf(['a']).equals(textsOf(['a', 'b']))).toBe(false)
    expect(textsOf(['ab', 'c']).equals(textsOf(['a', 'bc']))).toBe(false)
  })
})
