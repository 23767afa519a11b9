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
    '\\',
  ])('%s is left to RE2', (source) => {
    expect(portablePattern(source)).toBeUndefined()
  })
})
