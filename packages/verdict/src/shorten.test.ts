import { expect, test } from '@jest/globals'
import { shorten } from './shorten.ts'

test.each([
  ['', 4, ''],
  ['abcd', 4, 'abcd'],
  ['abcde', 4, 'abc…'],
  ['abcdef', 4, 'abc…'],
  ['😀😀😀😀', 4, '😀😀😀😀'],
  ['😀😀😀😀😀', 4, '😀😀😀…'],
  ['abc😀', 4, 'abc😀'],
  ['ab😀cd', 4, 'ab😀…'],
  ['\uD800\uD800\uD800', 2, '\uD800…'],
  ['\uFFFF\uFFFF\uFFFF', 2, '\uFFFF…'],
])('%j in %i characters is %j', (text, most, short) => {
  expect(shorten(text, most)).toBe(short)
})
