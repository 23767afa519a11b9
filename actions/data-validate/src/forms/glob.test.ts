import { expect, test } from '@jest/globals'
import { isGlob, matchesGlob } from './glob.ts'

test.each([
  ['f_*', 'f_1', true],
  ['f_*', 'f_', true],
  ['f_*', 'g_1', false],
  ['*_id', 'customer_id', true],
  ['*_id', 'customer_id_2', false],
  ['a*b*c', 'aXbXbXc', true],
  ['a*b*c', 'aXbXbX', false],
  ['?', '😀', true],
  ['?', 'ab', false],
  ['*', '__proto__', true],
  ['a**', 'a', true],
])('%s and %s: %s', (glob, name, holds) => {
  expect(matchesGlob(glob, name)).toBe(holds)
})

test('a glob of many stars answers at once', () => {
  expect(matchesGlob(`${'a*'.repeat(30)}b`, 'a'.repeat(1000))).toBe(false)
})

test('only * and ? make a glob', () => {
  expect(['f_*', 'f_?', 'f_[1]', 'f'].map(isGlob)).toEqual([true, true, false, false])
})
