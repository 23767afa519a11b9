import { describe, expect, test } from '@jest/globals'
import { RE2JS } from 're2js'
import { likeOf, re2Of } from './python.ts'

/** Whether the pattern, read as Python's, is found in a text. */
function finds(pattern: string, text: string): boolean {
  return RE2JS.compile(re2Of(pattern)).test(text)
}

// Python 3's own answers, from `re.search(pattern, text) is not None`.
test.each([
  ['^\\d+$', '٣', true],
  ['(?a)^\\d+$', '٣', false],
  ['^\\w+$', 'naïve', true],
  ['^\\W$', 'ï', false],
  ['^\\s$', '\u00a0', true],
  ['^\\s$', '\u000b', true],
  ['(?a)^\\s$', '\u000b', true],
  ['^\\S$', '\u00a0', false],
  ['a$', 'a\n', true],
  ['a$', 'a\nb', false],
  ['(?m)a$', 'a\nb', true],
  ['a\\Z', 'a\n', false],
  ['^[\\w.-]+@x$', 'é.b@x', true],
  ['^[^\\d]$', '٣', false],
  ['^[]a]+$', ']a', true],
  ['^[\\]$]+$', ']$', true],
  ['^x{,2}$', 'xx', true],
  ['^x{,2}$', 'xxx', false],
  ['^\\x41\\u00e9\\U0001F600$', 'Aé😀', true],
  ['^\\101$', 'A', true],
  ['^[\\101\\b]+$', 'A\b', true],
  ['(?i)ABC', 'xabcx', true],
  ['a(?#why)b', 'ab', true],
  ['', 'anything', true],
  ['^(?P<year>\\d{4})-', '2024-', true],
  ['\\.', 'a.b', true],
])('%s is found in %j: %s', (pattern, text, is) => {
  expect(finds(pattern, text)).toBe(is)
})

describe('a pattern is refused that RE2 would read as something else', () => {
  test.each([
    ['\\bword\\b', 'letters of all scripts'],
    ['(?x) a b', 'a flag'],
    ['(?u:a)', 'a flag'],
    ['(a)\\1', 'refers back'],
    ['\\pL', "none of Python's"],
    ['\\Qa.b\\E', "none of Python's"],
    ['[[:alpha:]]', 'POSIX'],
    ['[\\W_]', 'within a class'],
  ])('%s: %s', (pattern, why) => {
    expect(() => re2Of(pattern)).toThrow(why)
  })
})

test('\\b stays where the pattern is of ASCII', () => {
  expect(finds('(?a)\\bword\\b', 'a word.')).toBe(true)
})

test.each([
  ['a%', 'abc', true],
  ['a%', 'ba', false],
  ['%b_', 'ab\n', true],
  ['a.c', 'abc', false],
  ['(x)[y]', '(x)[y]', true],
])('LIKE %s is %j: %s', (pattern, text, is) => {
  expect(RE2JS.compile(likeOf(pattern)).test(text)).toBe(is)
})

test('LIKE with a backslash is refused, since databases differ', () => {
  expect(() => likeOf('a\\%')).toThrow('backslash')
})
