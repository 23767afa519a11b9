import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Broken } from '../columnar/broken.ts'
import { unpackLz4 } from '../columnar/lz4.ts'
import { unpackHadoopLz4 } from './hadoop-lz4.ts'

const letters = (text: string) => Buffer.from(text)
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString()

/** `abc`, then nine more bytes from three back, then `xyzxy` as it is: a match that overlaps itself. */
const lz4 = Buffer.concat([
  Buffer.of(0x35),
  letters('abc'),
  Buffer.of(3, 0),
  Buffer.of(0x50),
  letters('xyzxy'),
])

describe('packed blocks', () => {
  test('LZ4 is unpacked, bare or in the blocks of Hadoop', () => {
    expect(textOf(unpackLz4(lz4, 17))).toBe('abcabcabcabcxyzxy')
    const sizes = Buffer.alloc(8)
    sizes.writeUInt32BE(17, 0)
    sizes.writeUInt32BE(lz4.length, 4)
    expect(textOf(unpackHadoopLz4(Buffer.concat([sizes, lz4, sizes, lz4]), 34))).toBe(
      'abcabcabcabcxyzxy'.repeat(2),
    )
    expect(textOf(unpackHadoopLz4(lz4, 17))).toBe('abcabcabcabcxyzxy')
    expect(textOf(unpackHadoopLz4(Buffer.of(0x20, 65, 66), 2))).toBe('AB')
  })

  test('an LZ4 length goes on as long as its bytes are full', () => {
    const long = 'y'.repeat(15 + 255 + 3)
    expect(textOf(unpackLz4(Buffer.concat([Buffer.of(0xf0, 255, 3), letters(long)]), long.length))).toBe(long)
    expect(
      textOf(
        unpackLz4(
          Buffer.concat([
            Buffer.of(0x1f),
            letters('z'),
            Buffer.of(1, 0, 255, 2),
            Buffer.of(0x10),
            letters('!'),
          ]),
          278,
        ),
      ),
    ).toBe(`${'z'.repeat(277)}!`)
  })

  test.each<[string, () => Uint8Array, string]>([
    ['an LZ4 match longer than was claimed', () => unpackLz4(lz4, 8), 'repeats nothing'],
    ['an LZ4 length without end', () => unpackLz4(Buffer.of(0xf0, 255, 255), 9), 'cut off'],
  ])('%s is broken', (_, unpack, message) => {
    expect(unpack).toThrow(Broken)
    expect(unpack).toThrow(message)
  })

  test.each([
    ['LZ4', unpackLz4],
    ['Hadoop LZ4', unpackHadoopLz4],
  ])('any bytes are %s, or broken', (_, unpack) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(200), (bytes, size) => {
        try {
          expect(unpack(bytes, size)).toHaveLength(size)
        } catch (fault) {
          expect(fault).toBeInstanceOf(Broken)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
