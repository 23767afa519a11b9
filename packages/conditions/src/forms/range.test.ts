import { describe, expect, test } from '@jest/globals'
import type { About } from './form.ts'
import { count, countInWords, inWords, mayGrowInto, type Range, range, share, within } from './range.ts'

const about: About = {
  keyword: 'rows',
  typeOf: () => undefined,
  place: () => ({ path: 'c.yml', line: 1 }),
  conditions: () => [],
}

function read(value: unknown, unit = share): Range {
  return range(unit).read(value, about) ?? {}
}

describe('a range', () => {
  test.each([
    [0.05, 1, 20, true],
    [{ below: 0.95 }, 19, 20, false],
    [{ max: 0.95 }, 19, 20, true],
    [{ above: 0.1 }, 1, 10, false],
    [{ min: 0.1 }, 1, 10, true],
    [{ min: 0.1, max: 0.2 }, 3, 10, false],
    [{ min: 0.1, max: 0.2 }, 0, 10, false],
  ])('%j, %i of %i: %s, exactly', (value, numerator, denominator, holds) => {
    expect(within(read(value), numerator, denominator)).toBe(holds)
  })

  test.each([
    [{ min: 5, max: 3 }, 'which nothing can be'],
    [{ min: 5, below: 5 }, 'which nothing can be'],
    [{ above: 3, below: 4 }, 'which nothing can be'],
    [{ min: 1, above: 2 }, 'both min and above'],
    [{ max: 1, below: 2 }, 'both max and below'],
    [{}, 'could never fail'],
    [{ min: '' }, 'is ""; wanted: a number; write digits'],
    ['3..4', 'is "3..4"; wanted: a number; write digits, or a range as {min: 3, max: 4}'],
  ])('%j is a Misuse: %s', (value, message) => {
    expect(() => read(value, count)).toThrow(message)
  })

  test('of shares may lie between two neighbours that are whole', () => {
    expect(inWords(read({ above: 0, below: 1 }))).toBe('more than 0 and less than 1')
  })

  test.each([
    [3, '3'],
    [{ min: 1 }, 'at least 1'],
    [{ above: 1, max: 64 }, 'more than 1 and at most 64'],
  ])('%j is said as %s', (value, words) => {
    expect(inWords(read(value, count))).toBe(words)
  })

  test.each([
    [{ min: 5 }, 3, true],
    [{ max: 2 }, 3, false],
    [3, 2, true],
  ])('%j, and %i so far, may still be met: %s', (value, found, may) => {
    expect(mayGrowInto(read(value, count), found)).toBe(may)
  })

  test.each([
    [1, '1 row'],
    [2, '2 rows'],
    [{ min: 1 }, 'at least 1 row'],
    [{ min: 21 }, 'at least 21 rows'],
    [{ min: 0, max: 1 }, 'at least 0 and at most 1 rows'],
  ])('of rows, %j is said as %s', (value, words) => {
    expect(countInWords(read(value, count), 'row')).toBe(words)
  })
})
