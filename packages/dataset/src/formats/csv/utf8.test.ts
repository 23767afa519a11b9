import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkUtf8 } from './utf8.ts'

describe('checking UTF-8', () => {
  test.each([
    ['an overlong slash', [0x2f, 0xc0, 0xaf], 1],
    ['an overlong letter of three bytes', [0xe0, 0x80, 0xaf], 0],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['beyond the last code point', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a lone continuation', [0x61, 0x80], 1],
    ['a byte that is never used', [0x61, 0xff], 1],
    ['Latin-1', [0x63, 0xe9, 0x20, 0x61], 1],
  ])('%s is invalid', (_, bytes, invalid) => {
    expect(checkUtf8(Uint8Array.from(bytes), 0, bytes.length).invalid).toBe(invalid)
  })

  test('a sequence that is cut off is not complete and not invalid', () => {
    const bytes = new TextEncoder().encode('ab😀')
    expect(checkUtf8(bytes, 0, 5)).toEqual({ invalid: -1, complete: 2 })
    expect(checkUtf8(bytes, 0, 6)).toEqual({ invalid: -1, complete: 6 })
  })

  test('agrees with the platform on any bytes, wherever they begin', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 120 }),
      fc.string({ unit: 'binary', maxLength: 120 }).map((text) => new TextEncoder().encode(text)),
      fc
        .tuple(fc.string({ maxLength: 120 }), fc.nat(255))
        .map(([text, byte]) => Uint8Array.from([...new TextEncoder().encode(text), byte])),
    )
    fc.assert(
      fc.property(bytes, fc.nat(7), (text, shift) => {
        const moved = new Uint8Array(text.length + shift)
        moved.set(text, shift)
        const { invalid, complete } = checkUtf8(moved, shift, moved.length)
        expect(invalid < 0 && complete === moved.length).toBe(isUtf8(text))
        expect(isUtf8(moved.subarray(shift, complete))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
