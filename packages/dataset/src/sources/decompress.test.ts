import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { crc32, unpack, unpacked } from './decompress.ts'
import type { ByteStream } from './source.ts'
import { twinFile } from './twin.ts'

const text = Buffer.from('all human beings are born free '.repeat(20_000))

async function read(stream: ByteStream): Promise<Buffer> {
  const parts: Buffer[] = []
  const into = Buffer.alloc(10_007)
  for (let count = -1; count !== 0; parts.push(Buffer.from(into.subarray(0, count))))
    count = await stream.read(into)
  return Buffer.concat(parts)
}

describe.each([
  ['gzip', (bytes: Uint8Array) => gzipSync(bytes)],
  [
    'zstd',
    (bytes: Uint8Array) => zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } }),
  ],
] as const)('a file packed with %s', (codec, pack) => {
  const whole = pack(text)

  test.each([1, 2, 5])('of %i parts is read whole', async (parts) => {
    const file = twinFile(Buffer.concat(Array(parts).fill(whole)))
    expect((await read(unpacked(file, codec))).equals(Buffer.concat(Array(parts).fill(text)))).toBe(true)
  })

  test.each([
    ['cut off', whole.subarray(0, -5)],
    ['damaged', Buffer.concat([whole.subarray(0, 40), Buffer.of(255, 255, 255), whole.subarray(43)])],
    ['followed by something else', Buffer.concat([whole, Buffer.from('something else')])],
  ])('and %s is corrupt', async (_, bytes) => {
    await expect(read(unpacked(twinFile(bytes), codec))).rejects.toThrow(
      'corrupt-file: the packed file is damaged',
    )
  })

  test('a thousand times smaller is over the limit', async () => {
    const bomb = twinFile(pack(Buffer.alloc(2 ** 25)))
    await expect(read(unpacked(bomb, codec))).rejects.toThrow('limit "ratio"')
  })

  test('more bytes than the limit are over it, however well they are packed', async () => {
    await expect(read(unpacked(twinFile(whole), codec, 1_000))).rejects.toThrow(
      'at most 1000 bytes (limit "decompressed")',
    )
  })

  test('a block is unpacked when it is whole and not larger than it may be', () => {
    expect(Buffer.from(unpack(codec, whole, text.length) ?? []).equals(text)).toBe(true)
    expect(unpack(codec, whole, text.length - 1)).toBeUndefined()
    expect(unpack(codec, whole.subarray(0, -9), text.length)).toBeUndefined()
  })
})

test('an empty zstd file has no frame to read', async () => {
  expect(await read(unpacked(twinFile(''), 'zstd'))).toHaveLength(0)
})

test('brotli blocks are unpacked', () => {
  expect(Buffer.from(unpack('brotli', brotliCompressSync(text), text.length) ?? []).equals(text)).toBe(true)
})

test('the checksum is CRC-32 with its sign', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926 | 0)
})
