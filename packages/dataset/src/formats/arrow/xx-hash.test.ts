import { expect, test } from '@jest/globals'
import { xxHash32 } from './xx-hash.ts'

// Computed with the reference implementation, xxHash 0.8, seed 0.
test.each([
  ['', 0x02cc5d05],
  ['a', 0x550d7456],
  ['abc', 0x32d153ff],
  ['Nobody inspects the spammish repetition', 0xe2293b2f],
])('XXH32 of "%s"', (text, hash) => {
  expect(xxHash32(Buffer.from(text))).toBe(hash)
})
