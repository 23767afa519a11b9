import { expect, test } from '@jest/globals'
import { entity } from './entity.ts'

test.each([
  ['@', '&#64;'],
  ['é', '&#233;'],
  ['😀', '&#128512;'],
])('%s is written %s, the whole code point', (character, written) => {
  expect(entity(character)).toBe(written)
})
