import { expect, test } from '@jest/globals'
import { nearest } from './nearest.ts'

const known = ['min', 'max', 'mean', 'one-of', 'null-share', 'column-count', 'label']

test.each([
  ['mim', 'min'],
  ['MAX', 'max'],
  ['man', 'min'],
  ['mx', 'max'],
  ['one_of', 'one-of'],
  ['oneof', 'one-of'],
  ['nul-share', 'null-share'],
  ['null-shrae', 'null-share'],
  ['lable', 'label'],
  ['abel', 'label'],
  ['colum-cuont', 'column-count'],
  ['clumncont', 'column-count'],
])('%s may mean %s', (word, meant) => {
  expect(nearest(word, known)).toBe(meant)
})

test.each(['', 'xyz', 'freshness', 'mimimum', 'laelb-x', 'n-lun-sharxx'])('%j is near none', (word) => {
  expect(nearest(word, known)).toBeUndefined()
})

test.each([
  ['ab', ['ba'], 'ba'],
  ['abcd', ['badc'], undefined],
  ['abcdef', ['badcef'], 'badcef'],
  ['abcdef', ['abc'], undefined],
  ['abc', [], undefined],
  ['a', ['b'], 'b'],
  ['ab', ['xy'], undefined],
])('%s among %j means %s', (word, among, meant) => {
  expect(nearest(word, among)).toBe(meant)
})

test('a hostile word is looked at no further than its 64th letter', () => {
  const long = 'a'.repeat(100_000)
  expect(nearest(long, [`${'a'.repeat(64)}b`])).toBe(`${'a'.repeat(64)}b`)
  expect(nearest(long, ['b'.repeat(64)])).toBe('b'.repeat(64))
})
