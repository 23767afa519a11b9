import { describe, expect, test } from '@jest/globals'
import { checkOf, named, validated } from '../twin.ts'

const six = ['4', '1', '', '3', '2', '10', '7']

describe('a quantile', () => {
  test.each([
    ['median', '{ type: int64, median: 3.5 }', six, 'pass', 'it is the mean of the two in the middle'],
    ['median', '{ type: int64, median: { above: 3.5 } }', six, 'fail', 'above is exclusive'],
    ['median', '{ type: float64, median: 0.1 }', ['0.1', '0.1'], 'pass', 'the ends of doubles are doubles'],
    ['median', '{ type: decimal, median: 0.15 }', ['0.10', '0.2'], 'pass', 'decimals are exact'],
    [
      'median',
      '{ type: uint64, median: "18446744073709551615" }',
      ['18446744073709551615'],
      'pass',
      'nothing is rounded',
    ],
    [
      'median',
      '{ type: int64, median: "9007199254740993.5" }',
      ['9007199254740993', '9007199254740994'],
      'pass',
      'nothing is rounded',
    ],
    [
      'quantiles',
      '{ type: int64, quantiles: { 0.25: 2.25, 0.75: 6.25 } }',
      six,
      'pass',
      'type 7 lies between',
    ],
    [
      'quantiles',
      '{ type: int64, quantiles: { 0.25: 2, 0.5: 3, method: nearest } }',
      six,
      'pass',
      'the nearest is taken, of two the even',
    ],
    [
      'quantiles',
      '{ type: int64, quantiles: { 0.5: 3, method: nearest } }',
      ['1', '2', '3', '4', '5', '6'].slice(0, 4),
      'pass',
      'rank 2 is even',
    ],
    [
      'quantiles',
      '{ type: int64, quantiles: { 0.5: 2, method: lower } }',
      ['1', '2', '4', '8'],
      'pass',
      'it is the value below',
    ],
    [
      'quantiles',
      '{ type: int64, quantiles: { 0.5: 4, method: higher } }',
      ['1', '2', '4', '8'],
      'pass',
      'it is the value above',
    ],
    [
      'quantiles',
      '{ type: int64, quantiles: { 0.5: 3, method: midpoint } }',
      ['1', '2', '4', '8'],
      'pass',
      'it is midway',
    ],
    [
      'quantiles',
      '{ type: int64, quantiles: { 0.0: 1, "1": 10 } }',
      six,
      'pass',
      'the ends are the lowest and the highest',
    ],
    [
      'quantiles',
      '{ type: int64, quantiles: { 0.9: { max: 8 }, 0.1: { min: 0 } } }',
      six,
      'fail',
      'one of them is too high',
    ],
  ])('%s: %s of %j is a %s because %s', async (keyword, keywords, lines, outcome) => {
    expect(await checkOf(keyword, keywords, lines)).toMatchObject({ outcome })
  })

  test.each([
    ['{ type: int64, quantiles: {} }'],
    ['{ type: int64, quantiles: { method: linear } }'],
    ['{ type: int64, quantiles: { 1.5: { max: 1 } } }'],
    ['{ type: int64, quantiles: { 0.5: {} } }'],
    ['{ type: int64, quantiles: { 0.5: { min: 1 }, method: type6 } }'],
    ['{ type: text, quantiles: { 0.5: { min: 1 } } }'],
  ])('cannot be asked as %s', async (keywords) => {
    await expect(checkOf('quantiles', keywords, ['1'])).rejects.toThrow(/^contract\.yml:2:\d+: /)
  })

  test.each([
    [['NaN', '1'], 'not-finite'],
    [['', ''], 'nothing-evaluated'],
  ])('of %j is inconclusive: %s', async (lines, reason) => {
    const keywords = '{ type: float64, nan: allowed, median: { min: 0 } }'
    expect(await checkOf('median', keywords, lines)).toMatchObject({ outcome: 'inconclusive', reason })
  })

  test('says which do not hold, of how many and how they were made', async () => {
    const keywords = '{ type: int64, quantiles: { 0.25: { max: 9 }, 0.5: { max: 3 }, 0.9: { max: 8 } } }'
    const check = await checkOf('quantiles', keywords, six)
    expect(check.is).toBe('of 6 values the median is 3.5, 0.9 quantile is 8.5')
    expect(check.wanted).toBe(
      'a 0.25 quantile of at most 9, a median of at most 3, a 0.9 quantile of at most 8',
    )
    expect(check.observed).toEqual({
      value: 3.5,
      n: 6,
      definition: 'median, linear between neighbours (type 7)',
    })
    expect(check.counts).toEqual({ evaluated: 6, failed: 0, skipped: 1 })
  })

  test('that is the lowest or the highest value is withheld unless values may be shown in full', async () => {
    const contract =
      'contract: 1\ncolumns: { c: { type: int64, quantiles: { "0": { min: 2 }, 0.5: { min: 2 } } } }'
    const files = { 'data.csv': 'c\n1\n2\n' }
    const none = named((await validated(contract, files)).checks, 'quantiles')
    expect(none).toMatchObject({
      is: 'of 2 values the 0 quantile is withheld, median is 1.5',
      observed: { value: null },
    })
    const full = named((await validated(contract, files, { values: 'full' })).checks, 'quantiles')
    expect(full).toMatchObject({
      is: 'of 2 values the 0 quantile is 1, median is 1.5',
      observed: { value: 1 },
    })
  })
})
