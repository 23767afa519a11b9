import { expect, test } from '@jest/globals'
import { cacheDirectoryIn } from './config.ts'

test.each([
  ['[cache]\n    dir = /mnt/cache\n', '/mnt/cache'],
  ['[core]\nremote = r\n[cache]\ntype = symlink\ndir=../cache\r\n', '../cache'],
  ["['cache']\ndir = 'a b'", 'a b'],
  ['[cache]\ndir = a\n[cache]\ndir = b', 'b'],
  ['[remote "r"]\ndir = x', undefined],
  ['[cache]\n# dir = x\n', undefined],
  ['[cache]\ndir =\n', undefined],
  ['dir = x', undefined],
  ['', undefined],
])('%j keeps the cache in %s', (text, wanted) => {
  expect(cacheDirectoryIn(text)).toBe(wanted)
})
