import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hostileText } from './hostile.suite.ts'
import { numbered, showInvisible } from './invisible.ts'

describe('showing what cannot be seen', () => {
  test.each([
    ['a\u001B[0m', 'aU+001B[0m', 'a control'],
    ['a\r\nb\tc', 'aU+000DU+000AbU+0009c', 'line ends and tabs'],
    ['\u0085\u2028\u2029', 'U+0085U+2028U+2029', 'line ends of Unicode'],
    ['\u202Eabc\u2066', 'U+202EabcU+2066', 'bidirectional marks'],
    ['a\u200Bb\u200Dc\u00ADd\uFEFF', 'aU+200BbU+200DcU+00ADdU+FEFF', 'zero-width characters'],
    ['\u3164\u115F', 'U+3164U+115F', 'fillers, which are letters that show nothing'],
    ['\u{E0041}', 'U+E0041', 'tags'],
    ['\uD800', 'U+D800', 'a lone surrogate'],
    ['\uE000\uFFFF', 'U+E000U+FFFF', 'private and unassigned code points'],
    ['#\uFE0F#', '#U+FE0F#', 'a variation selector that follows no pictograph'],
    ['\u{1FC00}\uFE0F', 'U+1FC00U+FE0F', 'a variation selector after a code point reserved for pictographs'],
    ['❤\uFE0F', '❤\uFE0F', 'not an emoji'],
    ['né 日本 a\u00A0b', 'né 日本 a\u00A0b', 'not letters, nor spaces that have a width'],
  ])('%j reads %j: %s', (text, shown) => {
    expect(showInvisible(text)).toBe(shown)
  })

  test('what was shown has nothing left to show', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(showInvisible(showInvisible(text))).toBe(showInvisible(text))
      }),
    )
  })

  test('a sign of emoji after any code point leaves nothing to show', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const shown = showInvisible(`${String.fromCodePoint(code)}\uFE0F`)
      if (showInvisible(shown) !== shown) throw new Error(`${numbered(String.fromCodePoint(code))} U+FE0F`)
    }
  })

  test('every character is judged alone as it is in a text that holds another one that cannot be seen', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code)
      // A text with U+0007 in it is no plain one.
      expect(`${showInvisible(character)}U+0007`).toBe(showInvisible(`${character}\u0007`))
    }
  })

  test('a number has at least four digits', () => {
    expect(numbered(':')).toBe('U+003A')
    expect(numbered('\u{1F600}')).toBe('U+1F600')
    expect(numbered('')).toBe('U+0000')
  })
})
