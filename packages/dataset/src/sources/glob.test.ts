import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { byCodePoint, globOf, isGlob, isWhole, start, step } from './glob.ts'

function fits(pattern: string, path: string): boolean {
  const glob = globOf(pattern)
  return isWhole(
    glob,
    path.split('/').reduce<readonly number[]>((at, name) => step(glob, at, name), start),
  )
}

describe('globs', () => {
  test.each([
    ['*.csv', 'a.csv', true],
    ['*.csv', 'a.csv.gz', false],
    ['*.csv', 'x/a.csv', false],
    ['*.csv', '.hidden.csv', false],
    ['.*.csv', '.hidden.csv', true],
    ['x/*/a.csv', 'x/y/a.csv', true],
    ['x/*/a.csv', 'x/a.csv', false],
    ['x/**/a.csv', 'x/a.csv', true],
    ['x/**/a.csv', 'x/y/z/a.csv', true],
    ['x/**/a.csv', 'x/.y/a.csv', false],
    ['**', 'x/y/a.csv', true],
    ['x/**', 'x/y', true],
    ['x/**', 'y/x', false],
    ['part-?.csv', 'part-1.csv', true],
    ['part-?.csv', 'part-.csv', false],
    ['part-?.csv', 'part-😀.csv', true],
    ['[a-c]x', 'bx', true],
    ['[a-c]x', 'dx', false],
    ['[!a-c]x', 'dx', true],
    ['[abc-]x', '-x', true],
    ['[]]x', ']x', true],
    ['[x', '[x', true],
    ['./a//*.csv', 'a/b.csv', true],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'aXbXbX', false],
    ['a**', 'a', true],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(fits(pattern, path)).toBe(expected)
  })

  test('takes time in proportion, whatever the stars', () => {
    expect(fits('*a'.repeat(60), 'a'.repeat(5_000))).toBe(true)
    expect(fits(`${'*a'.repeat(60)}b`, 'a'.repeat(5_000))).toBe(false)
  })

  test('a path is a pattern when it holds a mark of one', () => {
    expect(['a*', 'a?', '[a]', 'a.csv', 'a{b}'].map(isGlob)).toEqual([true, true, true, false, false])
  })

  test('texts are in the order of their UTF-8', () => {
    const bytes = (text: string) => Buffer.from(text, 'utf8')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(Math.sign(byCodePoint(one, other))).toBe(Math.sign(Buffer.compare(bytes(one), bytes(other))))
      }),
    )
    expect(['\uffee', '😀', 'a', 'ab'].sort(byCodePoint)).toEqual(['a', 'ab', '\uffee', '😀'])
  })
})
