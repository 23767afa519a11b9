import { describe, expect, test } from '@jest/globals'
import { columnOf } from '../twin.ts'
import type { Words } from './automaton.ts'
import { type Pattern, readPattern } from './pattern.ts'

const encoder = new TextEncoder()

function patternOf(source: string): Pattern {
  const pattern = readPattern(source)
  if ('is' in pattern) throw new Error(pattern.is)
  return pattern
}

describe('a pattern that cannot be read is told at the character where that begins:', () => {
  test.each([
    ['abc\\', 'trailing backslash at end of expression at character 4'],
    ['😀\\', 'trailing backslash at end of expression at character 2'],
    ['a**', 'invalid nested repetition operator at character 2'],
    ['(?P<a>x)(?P<a>y)', 'duplicate capture group name at character 13'],
    ['(?P<ab>a)(?P<ab>ab)', 'duplicate capture group name at character 14'],
    ['x{1001}', 'invalid repeat count at character 2'],
    ['a)', 'unexpected ) at character 2'],
    ['(a))', 'unexpected ) at character 4'],
    ['[a', 'missing closing ] at character 3'],
    ['(a', 'missing closing ) at character 3'],
    ['a(?q)', 'invalid or unsupported Perl syntax at character 2'],
    ['aa(?=b)', 'invalid or unsupported Perl syntax at character 3'],
  ])('%s', (source, words) => {
    const fault = readPattern(source)
    expect('is' in fault ? fault.is : '').toBe(`a pattern that cannot be read: ${words}`)
  })

  test('one of a thousand characters is read, and a longer one is not', () => {
    expect(readPattern('😀'.repeat(1000))).toHaveProperty('test')
    expect(readPattern('a'.repeat(1001))).toMatchObject({ is: 'a pattern of 1001 characters' })
  })
})

describe('a pattern', () => {
  // The second has more instructions than an automaton is made of.
  test.each([
    ['^(ab){2,}$', 'ab'],
    ['^(ab){2,3}(ab){0,497}$', 'ab'],
    ['^(ab){2}((ab){0,100}){0,9}$', 'ab'],
  ])('%s answers alike for texts, bytes and columns', (source, part) => {
    const pattern = patternOf(source)
    for (const [times, holds] of [
      [1, false],
      [2, true],
      [3, true],
    ] as const) {
      const text = part.repeat(times)
      const bytes = encoder.encode(`b${text}a`)
      expect(pattern.test(text)).toBe(holds)
      expect(pattern.testBytes(bytes, 1, bytes.length - 1)).toBe(holds)
      const column = columnOf('text', 'c', [null, part.repeat(2), text, part.repeat(2)]) as Words
      expect(pattern.allMatch(column, 4)).toBe(holds)
      expect(pattern.allMatch(column, 2)).toBe(true)
    }
  })
})
