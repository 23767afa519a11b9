import { describe, expect, test } from '@jest/globals'
import { portablePattern } from './portable-pattern.ts'

describe('a pattern as Java must be told it', () => {
  test.each([
    ['^[0-9]{5}$', '^[0-9]{5}\\z'],
    ['a.c', 'a[^\\n]c'],
    ['\\d+\\s*', '[0-9]+[\\t\\n\\x0C\\r ]*'],
    ['[\\w.-]+@x', '[0-9A-Za-z_\\.-]+\\@x'],
    ['[^]a&&b[]', '[^\\]a\\&\\&b\\[]'],
    ['(?:a|b)?', '(?:a|b)?'],
    ['a{,3}', 'a\\{\\,3\\}'],
    ['\\.', '\\.'],
    ['é😀', 'é😀'],
    ['# x', '\\#\\ x'],
    ['\\D\\W\\S', '[^0-9][^0-9A-Za-z_][^\\t\\n\\x0C\\r ]'],
    ['\\t[\\n\\r]', '\\t[\\n\\r]'],
    ['\\Aa\\z', '\\Aa\\z'],
  ])('%s', (source, written) => {
    expect(portablePattern(source)).toBe(written)
  })

  test.each([
    '\\bword\\b',
    '(?i)a',
    '(?P<n>a)',
    '\\pL',
    '[[:alpha:]]',
    '[\\D]',
    '\\x{10}',
    '\\Qa\\E',
    '[a',
    '[a\\',
    '[\\A]',
    '\\',
  ])('%s is left to RE2', (source) => {
    expect(portablePattern(source)).toBeUndefined()
  })
})
