import { describe, expect, test } from '@jest/globals'
import { checkOf, named, validated } from '../twin.ts'

describe('a value by itself', () => {
  test.each([
    ['min', '{ type: int64, min: 0 }', '0', 'pass', 'bounds are inclusive'],
    ['min', '{ type: int64, min: 0 }', '-1', 'fail', 'it is one less'],
    ['min', '{ type: float64, min: 0 }', '-0', 'pass', 'minus zero is zero'],
    ['max', '{ type: int64, max: 120 }', '120', 'pass', 'bounds are inclusive'],
    ['max', '{ type: int64, max: 120 }', '121', 'fail', 'it is one more'],
    ['max', '{ type: int64, max: "9007199254740992" }', '9007199254740993', 'fail', 'nothing is rounded'],
    ['max', '{ type: int64, max: "9007199254740993" }', '9007199254740993', 'pass', 'nothing is rounded'],
    ['max', '{ type: float64, nan: allowed, max: 120 }', 'NaN', 'fail', 'NaN is at most nothing'],
    ['max', '{ type: decimal, max: "0.1" }', '0.100000000000000000001', 'fail', 'decimals are exact'],
    ['above', '{ type: int64, above: 0 }', '0', 'fail', 'it is exclusive'],
    ['above', '{ type: int64, above: 0 }', '1', 'pass', 'it is above'],
    ['below', '{ type: float64, below: 1 }', '1.0', 'fail', 'it is exclusive'],
    ['below', '{ type: float64, below: 1 }', '0.9999999999999999', 'pass', 'it is below'],
    [
      'min',
      '{ type: datetime, min: "2013-01-01T00:00:00Z" }',
      '2012-12-31T19:00:00-05:00',
      'pass',
      'it is that instant',
    ],
    ['min', '{ type: date, min: "2013-01-01" }', '2012-12-31', 'fail', 'it is a day before'],
    ['max', '{ type: text, max: "\\uFFEE" }', '😀', 'fail', 'text is compared by code point'],
    ['one-of', '{ type: int64, one-of: [0, 1] }', '2', 'fail', 'it is not listed'],
    ['one-of', '{ type: int64, one-of: [0, 1] }', '1', 'pass', 'it is listed'],
    ['one-of', '{ type: decimal, one-of: ["1.5"] }', '1.50', 'pass', 'decimals are equal by value'],
    ['one-of', '{ type: bool, one-of: [true] }', 'false', 'fail', 'it is not listed'],
    ['one-of', '{ type: text, one-of: ["1"] }', '01', 'fail', 'text is not a number'],
    ['length', '{ type: text, length: 2 }', '😀é', 'pass', 'code points are counted'],
    ['length', '{ type: text, length: { min: 1, below: 3 } }', 'abc', 'fail', 'it is too long'],
    ['matches', '{ type: text, matches: "b" }', 'abc', 'pass', 'a part is enough'],
    ['matches', '{ type: text, matches: "^b" }', 'abc', 'fail', 'an anchor holds it'],
    ['matches', '{ type: text, matches: { any: ["^x", "c$"] } }', 'abc', 'pass', 'any is enough'],
    ['matches', '{ type: text, matches: { all: ["^a", "^b"] } }', 'abc', 'fail', 'all are needed'],
    ['nan', '{ type: float64 }', 'NaN', 'fail', 'it is refused unless allowed'],
    ['infinite', '{ type: float64 }', '-Infinity', 'fail', 'it is refused unless allowed'],
    ['infinite', '{ type: float64 }', '1e308', 'pass', 'it is large and finite'],
    ['nulls', '{ type: text, nulls: never }', '""', 'pass', 'a quoted empty cell is a text'],
    ['type', '{ type: int64 }', '007', 'fail', 'a leading zero is no whole number'],
    ['type', '{ type: int64 }', '" 7"', 'fail', 'a space is no digit'],
    ['type', '{ type: int64 }', '+7', 'fail', 'a plus sign is none'],
    ['type', '{ type: int64 }', '1e3', 'fail', 'an exponent is none'],
    ['type', '{ type: int64 }', '7.0', 'fail', 'a point is none'],
    ['type', '{ type: int64 }', '9223372036854775808', 'fail', 'it is one too large'],
    ['type', '{ type: integer }', '9223372036854775808', 'pass', 'this type has no end'],
    ['type', '{ type: float64 }', '1e999', 'fail', 'it is no double'],
    ['type', '{ type: date }', '2023-02-29', 'fail', 'there was no such day'],
    ['type', '{ type: datetime }', '2023-02-28T24:00:00', 'fail', 'there is no such hour'],
    ['type', '{ type: datetime }', '2023-02-28T23:59:60', 'fail', 'there is no such second'],
  ])('%s: %s on %s is a %s because %s', async (keyword, keywords, cell, outcome) => {
    expect(await checkOf(keyword, keywords, [cell])).toMatchObject({ outcome })
  })
})

describe('many values', () => {
  const twenty = (wrong: number) => Array.from({ length: 20 }, (_, index) => (index < wrong ? '-1' : '1'))

  test.each([
    [1, 'pass'],
    [2, 'fail'],
  ])('%i of 20 wrong at mostly 0.95 is a %s', async (wrong, outcome) => {
    const check = await checkOf('min', '{ type: int64, min: { value: 0, mostly: 0.95 } }', twenty(wrong))
    expect(check).toMatchObject({ outcome, counts: { evaluated: 20, failed: wrong, skipped: 0 } })
    expect(check.wanted).toBe('at least 0, for at least 0.95 of the values')
  })

  test('fewer than min-evaluated are inconclusive, whatever they are', async () => {
    const check = await checkOf('min', '{ type: int64, min: { value: 0, min-evaluated: 21 } }', twenty(20))
    expect(check).toMatchObject({ outcome: 'inconclusive', reason: 'too-few-evaluated' })
    expect(check.is).toBe('not answered: 20 evaluated, fewer than min-evaluated (21)')
  })

  test('that are all null leave nothing to evaluate', async () => {
    const contract = 'contract: 1\ncolumns: { c: { type: int64, min: 0 }, d: {} }'
    const { checks } = await validated(contract, { 'data.csv': 'c,d\n,1\n,2\n' })
    const nothing = { outcome: 'inconclusive', reason: 'nothing-evaluated' }
    expect(named(checks, 'min')).toMatchObject({ ...nothing, counts: { evaluated: 0, skipped: 2 } })
  })

  test('name the first ten places in the order of the file, and count them all', async () => {
    const check = await checkOf('min', '{ type: int64, min: 0 }', twenty(15))
    expect(check.findings.map(({ place }) => place?.line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(check.counts).toEqual({ evaluated: 20, failed: 15, skipped: 0 })
    expect(check.is).toBe('15 of 20 values (75 %) are not at least 0')
  })

  test('of a pattern are matched alike, whether they come again or not', async () => {
    const cells = Array.from({ length: 25_000 }, (_, index) => (index % 3 === 0 ? 'again' : `new${index}`))
    const check = await checkOf('matches', '{ type: text, matches: "n$|[0-4]$" }', cells)
    const failed = cells.filter((cell) => !/n$|[0-4]$/.test(cell)).length
    expect(check.counts).toEqual({ evaluated: 25_000, failed, skipped: 0 })
  })

  test('of a pattern that makes other engines hang are answered at once', async () => {
    const check = await checkOf('matches', '{ type: text, matches: "(a+)+$" }', [`${'a'.repeat(100_000)}b`])
    expect(check.outcome).toBe('fail')
  })
})
