import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { snappyCompress } from 'hyparquet-writer/src/snappy.js'
import { Broken } from '../columnar/broken.ts'
import { unsnap, unsnapPlainly, unsnapQuickly } from './snappy.ts'

type Unsnap = typeof unsnap

const letters = (text: string) => Buffer.from(text)

function unpacked(unpack: Unsnap, packed: Uint8Array, size: number): Buffer {
  const into = new Uint8Array(size)
  unpack(packed, into)
  return Buffer.from(into)
}

/** What a block unpacks to, or how it is broken. */
function answer(unpack: Unsnap, packed: Uint8Array, size: number): string {
  try {
    return unpacked(unpack, packed, size).toString('hex')
  } catch (fault) {
    if (fault instanceof Broken) return fault.message
    throw fault
  }
}

/** A length in LEB128, then elements as the format has them; `undefined` bytes are not there. */
const elements = {
  literal: (text: string) =>
    text.length <= 60
      ? Buffer.concat([Buffer.of((text.length - 1) << 2), letters(text)])
      : Buffer.concat([Buffer.of(61 << 2, (text.length - 1) & 255, (text.length - 1) >> 8), letters(text)]),
  near: (length: number, offset: number) =>
    Buffer.of(((length - 4) << 2) | 1 | ((offset >> 8) << 5), offset & 255),
  far: (length: number, offset: number) =>
    Buffer.of(((length - 1) << 2) | 2, offset & 255, (offset >> 8) & 255),
  farther: (length: number, offset: number) =>
    Buffer.of(
      ((length - 1) << 2) | 3,
      offset & 255,
      (offset >> 8) & 255,
      (offset >> 16) & 255,
      offset >>> 24,
    ),
}

describe.each<[string, Unsnap]>([
  ['in JavaScript', unsnapPlainly],
  ['in WebAssembly', unsnapQuickly],
  ['as it is chosen', unsnap],
])('Snappy %s', (_, unpack) => {
  test('is unpacked as it was packed', () => {
    const parts = fc.array(fc.constantFrom('a', 'bc', 'defg', 'h'.repeat(70), 'ijk'.repeat(2_000)), {
      maxLength: 400,
    })
    fc.assert(
      fc.property(parts, (list) => {
        const text = letters(list.join(''))
        expect(unpacked(unpack, snappyCompress(text), text.length).equals(text)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test('a literal may have its length in up to four bytes, a copy its offset', () => {
    const long = 'x'.repeat(70_000)
    const length = Buffer.alloc(4)
    length.writeUInt32LE(long.length - 1)
    const packed = [Buffer.of(0), Buffer.of(63 << 2), length, letters(long), elements.farther(4, 1)]
    expect(unpacked(unpack, Buffer.concat(packed), 70_004).toString()).toBe(`${long}xxxx`)
  })

  test('a copy repeats what it has just written', () => {
    for (let offset = 1; offset <= 40; offset++) {
      const text = 'abcdefghijklmnopqrstuvwxyz0123456789ABCD'.slice(-offset)
      const packed = Buffer.concat([Buffer.of(0), elements.literal(text), elements.far(64, offset)])
      const wanted = text.repeat(65).slice(0, text.length + 64)
      expect(unpacked(unpack, packed, wanted.length).toString()).toBe(wanted)
    }
  })

  test.each<[string, Buffer, number, string]>([
    ['a literal longer than the block', Buffer.of(4, 0x0c, 65), 4, 'cut off'],
    ['a length that is cut off', Buffer.of(4, 0xfc, 65), 4, 'cut off'],
    ['a length beyond all bytes', Buffer.of(4, 0xfc, 255, 255, 255, 255, 65), 4, 'cut off'],
    ['a literal longer than was claimed', Buffer.of(4, 0x0c, 65, 66, 67, 68), 2, 'cut off'],
    ['an offset that is cut off', Buffer.of(4, 0, 65, 0x0a, 1), 4, 'cut off'],
    ['a copy of what is not there', Buffer.of(8, 0, 65, 0x09, 2), 8, 'repeats nothing'],
    ['a copy from no distance', Buffer.of(8, 0, 65, 0x09, 0), 8, 'repeats nothing'],
    ['a copy longer than was claimed', Buffer.of(8, 0, 65, 0x09, 1), 3, 'repeats nothing'],
    ['fewer bytes than were claimed', Buffer.of(4, 0, 65), 4, 'unpacks to 1 bytes and claims 4'],
  ])('of %s is broken', (__, packed, size, message) => {
    expect(() => unpacked(unpack, packed, size)).toThrow(Broken)
    expect(() => unpacked(unpack, packed, size)).toThrow(message)
  })
})

describe('Snappy both ways', () => {
  const element = fc.oneof(
    fc.string({ minLength: 1, maxLength: 100 }).map((text) => elements.literal(text.replace(/[^ -~]/g, '?'))),
    fc
      .tuple(fc.integer({ min: 4, max: 11 }), fc.nat(80))
      .map(([length, offset]) => elements.near(length, offset)),
    fc
      .tuple(fc.integer({ min: 1, max: 64 }), fc.nat(80))
      .map(([length, offset]) => elements.far(length, offset)),
    fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
  )

  test('any bytes have one answer', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 20 }), fc.nat(300), (list, size) => {
        const packed = Buffer.concat([Buffer.of(0), ...list])
        expect(answer(unsnapQuickly, packed, size)).toBe(answer(unsnapPlainly, packed, size))
      }),
      { numRuns: 2_000 },
    )
  })
})
