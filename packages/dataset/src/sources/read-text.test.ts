import { describe, expect, test } from '@jest/globals'
import { readText } from './read-text.ts'
import { twinSource } from './twin.ts'

const files = twinSource(
  new Map<string, string | Uint8Array>([
    ['a.txt', 'é'],
    ['b.txt', Uint8Array.of(0xff)],
  ]),
)

describe('a text file', () => {
  test('is read with what it is known by', async () => {
    expect(await readText(files, 'a.txt', 2)).toEqual({
      text: 'é',
      source: { path: 'a.txt', bytes: 2, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    })
  })

  test.each([
    ['a.txt', 1, 'the file has 2 bytes; wanted: at most 1'],
    ['b.txt', 9, 'the file is not UTF-8'],
    ['c.txt', 9, 'there is no such file'],
  ])('%s of at most %d bytes is refused: %s', async (path, most, is) => {
    await expect(readText(files, path, most)).rejects.toThrow(is)
  })
})
