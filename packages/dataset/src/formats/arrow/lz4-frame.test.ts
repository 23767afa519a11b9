import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Broken } from '../columnar/broken.ts'
import { unpackLz4Frames } from './lz4-frame.ts'
import { xxHash32 } from './xx-hash.ts'

interface Form {
  readonly size?: bigint
  readonly sums?: boolean
  readonly version?: number
  readonly dictionary?: boolean
}

const word = (value: number) => Buffer.from(Uint32Array.of(value).buffer)

/** Makes a frame out of blocks, each packed or as it is, that unpack to `whole`. */
function frame(
  blocks: readonly { readonly packed: boolean; readonly bytes: Uint8Array }[],
  whole: Uint8Array,
  form: Form = {},
): Buffer {
  const flags =
    ((form.version ?? 1) << 6) |
    (form.sums === true ? 16 + 4 : 0) |
    (form.size === undefined ? 0 : 8) |
    (form.dictionary === true ? 1 : 0)
  const size = form.size === undefined ? Buffer.alloc(0) : Buffer.from(BigUint64Array.of(form.size).buffer)
  const descriptor = Buffer.concat([Uint8Array.of(flags, 0x40), size])
  const parts = blocks.flatMap(({ packed, bytes }) => [
    word(packed ? bytes.length : (bytes.length | 0x80000000) >>> 0),
    bytes,
    ...(form.sums === true ? [word(xxHash32(bytes))] : []),
  ])
  const end = form.sums === true ? [word(0), word(xxHash32(whole))] : [word(0)]
  return Buffer.concat([
    word(0x184d2204),
    descriptor,
    Uint8Array.of((xxHash32(descriptor) >>> 8) & 255),
    ...parts,
    ...end,
  ])
}

const plain = (text: string) => ({ packed: false, bytes: Buffer.from(text) })
/** Three letters, then what stood five and four bytes before. */
const repeats = { packed: true, bytes: Uint8Array.of(0x30, 120, 121, 122, 5, 0, 0x00) }

describe('LZ4 frames', () => {
  test('a block may repeat what another one unpacked to', () => {
    const whole = Buffer.from('abcdexyzdexy')
    const bytes = frame([plain('abcde'), repeats], whole)
    expect(Buffer.from(unpackLz4Frames(bytes, 12)).toString()).toBe('abcdexyzdexy')
  })

  test('several frames, and ones to skip, stand for one another', () => {
    const skipped = Buffer.concat([word(0x184d2a53), word(3), Buffer.from('any')])
    const bytes = Buffer.concat([
      frame([plain('ab')], Buffer.from('ab')),
      skipped,
      frame([plain('c')], Buffer.from('c')),
    ])
    expect(Buffer.from(unpackLz4Frames(bytes, 3)).toString()).toBe('abc')
  })

  const whole = Buffer.from('abc')
  test('checksums are held where there are any', () => {
    const bytes = frame([plain('abc')], whole, { sums: true, size: 3n })
    expect(unpackLz4Frames(bytes, 3)).toEqual(new Uint8Array(whole))
    for (const at of [6, 19, bytes.length - 1, bytes.length - 9]) {
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] as number) ^ 1
      expect(() => unpackLz4Frames(damaged, 3)).toThrow(Broken)
    }
  })

  test.each([
    ['another magic', Buffer.from('nothing of the kind'), 3],
    ['another version', frame([plain('abc')], whole, { version: 2 }), 3],
    ['a dictionary', frame([plain('abc')], whole, { dictionary: true }), 3],
    ['another size', frame([plain('abc')], whole), 4],
    ['more than is claimed', frame([plain('abc')], whole), 2],
    ['an end that is cut off', frame([plain('abc')], whole).subarray(0, -4), 3],
    ['a block that is cut off', frame([plain('abc')], whole).subarray(0, -5), 3],
    ['a header that is cut off', frame([plain('abc')], whole).subarray(0, 5), 3],
  ])('%s is broken', (_, bytes, size) => {
    expect(() => unpackLz4Frames(bytes, size)).toThrow(Broken)
  })

  test('any bytes are a buffer, or broken', () => {
    const start = frame([plain('abc')], whole).subarray(0, 7)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(100), (bytes, size) => {
        try {
          expect(unpackLz4Frames(Buffer.concat([start, bytes]), size)).toHaveLength(size)
        } catch (fault) {
          expect(fault).toBeInstanceOf(Broken)
        }
      }),
    )
  })
})
