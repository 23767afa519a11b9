import { expect, test } from '@jest/globals'
import { utf8Bytes } from './utf8.ts'

test.each([
  ['', 0],
  ['a', 1],
  ['é', 2],
  ['−', 3],
  ['😀', 4],
  ['\uD800', 3],
])('%j is %i bytes long', (text, bytes) => {
  expect(utf8Bytes(text)).toBe(bytes)
})
