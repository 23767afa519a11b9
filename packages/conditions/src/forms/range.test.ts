import { describe, expect, test } from '@jest/globals'
import { ratioOf } from '@ml-actions/stats/summaries/ratio'
import { ratioOfDecimal } from '../values/decimal.ts'
import type { About } from './form.ts'
import {
  amount,
  count,
  countInWords,
  inWords,
  mayGrowInto,
  type Range,
  range,
  rate,
  share,
  wholeEnds,
  within,
  withinExactly,
} from './range.ts'

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

  test.each([
    [{ min: 0.5, below: 0.5 }, share],
    [{ above: 0.5, max: 0.5 }, share],
    [{ min: 1.5, max: 1 }, rate],
    [{ above: 3, below: 3 }, amount],
    [{ above: 3, max: 3 }, count],
  ])('%j has nothing in it, whatever it is of', (value, unit) => {
    expect(() => read(value, unit)).toThrow(`, which nothing can be; wanted: a range with something in it`)
  })

  test.each([
    [{ min: 0.5, max: 0.5 }, share, '0.5'],
    [{ above: 3, below: 4 }, rate, 'more than 3 and less than 4'],
    [{ above: 3, below: 4 }, amount, 'more than 3 and less than 4'],
    [{ above: 3, below: 5 }, count, 'more than 3 and less than 5'],
    [{ above: 3, max: 4 }, count, 'more than 3 and at most 4'],
    [{ below: 1 }, count, 'less than 1'],
  ])('%j has something in it', (value, unit, words) => {
    expect(inWords(read(value, unit))).toBe(words)
  })

  test.each([
    [{ above: 3, below: 5 }, 4, 4],
    [{ min: 3, max: 5 }, 3, 5],
    [{ max: 5 }, 0, 5],
    [{ above: 0 }, 1, Number.POSITIVE_INFINITY],
  ])('%j of counts goes from %i to %i', (value, least, most) => {
    expect(wholeEnds(read(value, count))).toEqual({ least, most })
  })

  test.each([
    [{ min: 0.1 }, [true, true, true]],
    [{ above: 0.1 }, [false, false, true]],
    [{ max: 0.1 }, [true, true, false]],
    [{ below: 0.1 }, [false, false, false]],
    [{ min: 0, max: 1 }, [true, true, true]],
    [{ min: 1, max: 2 }, [false, false, false]],
  ])('%j holds 1/10, the double 0.1 and a little more: %j', (value, wanted) => {
    const held = read(value, amount)
    const orderOf = (numerator: bigint, denominator: bigint) => (end: ReturnType<typeof ratioOf>) =>
      Number(numerator * end.denominator - end.numerator * denominator)
    const exact = ratioOfDecimal({ unscaled: 1n, scale: 1 })
    const double = ratioOf(0.1)
    expect([
      withinExactly(held, orderOf(exact.numerator, exact.denominator), false),
      withinExactly(held, orderOf(double.numerator, double.denominator), true),
      withinExactly(held, orderOf(double.numerator, double.denominator), false),
    ]).toEqual(wanted)
  })

  test('says where its end is wrong, what it is of, and what its form is', () => {
    const at: unknown[] = []
    const place = (...inside: readonly unknown[]) => {
      at.push(inside)
      return { path: 'c.yml' }
    }
    const asking = (value: unknown, unit = rate) => range(unit).read(value, { ...about, place })
    expect(() => asking({ min: 'x' })).toThrow('"rows" is "x"; wanted: a number; write digits')
    expect(() => asking({ min: 1, above: 1 })).toThrow(
      'has both min and above; wanted: one of them; take above',
    )
    expect(() => asking({ below: 'x' })).toThrow('is "x"')
    expect(at).toEqual([['min'], ['above'], ['below']])
    for (const [unit, words] of [
      [count, 'whole numbers from 0'],
      [share, 'shares from 0 to 1'],
      [rate, 'numbers from 0'],
      [amount, 'numbers'],
    ] as const)
      expect(() => asking({}, unit)).toThrow(
        `is empty and could never fail; wanted: a range of ${words}; write`,
      )
    expect(range(count)).toMatchObject({ schema: { $ref: '#/$defs/counts' }, summary: 'range of counts' })
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
    [10, '10 rows'],
    [{ below: 1 }, 'less than 1 row'],
    [{ min: 0, max: 1 }, 'at least 0 and at most 1 rows'],
  ])('of rows, %j is said as %s', (value, words) => {
    expect(countInWords(read(value, count), 'row')).toBe(words)
  })
})
