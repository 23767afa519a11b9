import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { codeUnits, lineEnds, positionOf } from './positions.ts'

const encoder = new TextEncoder()

describe('positions in text', () => {
  test.each([
    ['', 1, 1, 'the start'],
    ['ab', 1, 3, 'two letters'],
    ['é', 1, 2, 'one letter of two bytes'],
    ['😀', 1, 3, 'one letter of two UTF-16 code units'],
    ['a\nb', 2, 2, 'a line end'],
    ['a\r\nb', 2, 2, 'one line end of two bytes'],
    ['a\rb\r', 3, 1, 'lone returns'],
    ['a\n\r\n\r', 4, 1, 'all kinds of line ends'],
  ])('after %j is line %i, column %i: %s', (text, line, column) => {
    const bytes = encoder.encode(text)
    expect(positionOf(bytes, { from: 0, to: bytes.length }, 1, { loneReturn: true })).toEqual({
      line,
      column,
    })
  })

  test('a lone return is text where only LF ends lines', () => {
    const bytes = encoder.encode('a\rb\r\nc')
    expect(positionOf(bytes, { from: 0, to: bytes.length }, 1, { loneReturn: false })).toEqual({
      line: 2,
      column: 2,
    })
    expect(lineEnds(bytes, { from: 0, to: bytes.length }, { loneReturn: true })).toBe(2)
  })

  test('code units are those of the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = encoder.encode(text)
        expect(codeUnits(bytes, { from: 0, to: bytes.length })).toBe(text.length)
      }),
    )
  })
})
