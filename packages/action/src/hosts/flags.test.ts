import { expect, test } from '@jest/globals'
import { readFlags, textOf } from './flags.ts'

test.each([
  [['--a', 'x'], { a: 'x' }],
  [['--a=x=y'], { a: 'x=y' }],
  [['--a='], { a: '' }],
  [['--a', '--b', 'x'], { a: undefined, b: 'x' }],
  [['--a', 'x', '--a'], { a: undefined }],
  [['--data', 'a.csv', '--data', 'b.csv'], { data: 'a.csv\nb.csv' }],
  [['--a', '-5'], { a: '-5' }],
  [['--a=line\nbreak'], { a: 'line\nbreak' }],
])('%j is read as %j', (words, flags) => {
  expect(Object.fromEntries(readFlags(words))).toEqual(flags)
})

test.each([[['x']], [['-a', 'x']], [['--A', 'x']], [['--a', 'x', 'y']]])('%j is refused', (words) => {
  expect(() => readFlags(words)).toThrow(/belongs to no flag/)
})

test('a bare flag says yes', () => {
  const flags = readFlags(['--yes', '--name', 'x'])
  expect(['yes', 'name', 'other'].map((name) => textOf(flags, name))).toEqual(['true', 'x', undefined])
})
