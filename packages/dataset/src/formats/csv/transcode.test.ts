import { describe, expect, test } from '@jest/globals'
import { streamOf } from '@ml-actions/dataset/sources/source'
import { twinFile } from '@ml-actions/dataset/sources/twin'
import fc from 'fast-check'
import type { Encoding } from './encoding.ts'
import { Transcoder } from './transcode.ts'

async function transcode(bytes: Uint8Array, encoding: Exclude<Encoding, 'utf-8'>, mark = 0) {
  const coder = new Transcoder(streamOf(twinFile(bytes)), encoding, mark)
  const parts: number[] = []
  const into = new Uint8Array(7)
  for (let count = -1; count !== 0; parts.push(...into.subarray(0, count))) count = await coder.read(into)
  return { bytes: Buffer.from(parts), brokenAt: coder.brokenAt }
}

describe('text in another encoding', () => {
  test.each(['utf-16le', 'utf-16be'] as const)('%s is read as the same text', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const bytes = Buffer.from(text, 'utf16le')
        const read = await transcode(encoding === 'utf-16be' ? bytes.swap16() : bytes, encoding)
        expect(read).toEqual({ bytes: Buffer.from(text, 'utf8'), brokenAt: undefined })
      }),
    )
  })

  test('shift_jis is read as the platform reads it', async () => {
    const platform = new TextDecoder('shift_jis', { fatal: true })
    const known: number[] = []
    // The platform swaps a few control characters, as a code page of the 1980s did.
    for (let first = 0x20; first < 256; first++) {
      for (let second = 0x40; second < 256; second++) {
        if (first === 0x7f || second === 0x7f) continue
        const pair = Uint8Array.of(first, second)
        try {
          platform.decode(pair)
          known.push(...pair)
        } catch {}
      }
    }
    expect(known.length).toBeGreaterThan(20_000)
    const bytes = Uint8Array.from(known)
    const { bytes: read, brokenAt } = await transcode(bytes, 'shift_jis')
    expect(brokenAt).toBeUndefined()
    expect(read.toString() === platform.decode(bytes)).toBe(true)
  })

  test('a character is whole wherever the input is cut', async () => {
    const text = `${'a'.repeat(32_767)}😀${'é'.repeat(70_000)}😀`
    expect((await transcode(Buffer.from(text, 'utf16le'), 'utf-16le')).bytes.toString()).toBe(text)
  })

  test.each(['latin1', 'windows-1252'] as const)('%s is read as the platform reads it', async (encoding) => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const known =
      encoding === 'latin1' ? all : all.filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))
    const expected =
      encoding === 'latin1'
        ? Buffer.from(all).toString('latin1')
        : new TextDecoder('windows-1252').decode(known)
    expect((await transcode(known, encoding)).bytes.toString()).toBe(expected)
  })

  test.each([
    ['windows-1252', [0x61, 0x81, 0x62], 1],
    ['shift_jis', [0x61, 0x81, 0x20], 1],
    ['shift_jis', [0x61, 0xa0], 1],
    ['shift_jis', [0x61, 0xfd, 0x40], 1],
    ['shift_jis', [0x61, 0x82], 1],
    ['utf-16le', [0x61, 0, 0x00, 0xdc, 0x62, 0], 2],
    ['utf-16le', [0x61, 0, 0x00, 0xd8, 0x62, 0], 2],
    ['utf-16le', [0x61, 0, 0x00, 0xd8], 2],
    ['utf-16be', [0, 0x61, 0], 2],
  ] as const)('%s in %j ends with a byte that is never UTF-8', async (encoding, bytes, brokenAt) => {
    expect(await transcode(Uint8Array.from(bytes), encoding, 3)).toEqual({
      bytes: Buffer.of(0x61, 0xff),
      brokenAt: brokenAt + 3,
    })
  })
})
