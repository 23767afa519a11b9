import { describe, expect, test } from '@jest/globals'
import { checkOf, judgedTyped, named } from '../twin.ts'

describe('an aggregate of numbers', () => {
  test.each([
    ['sum', '{ type: float64, sum: 0 }', ['0.1', '0.2', '-0.3'], 'fail', 'doubles are the numbers they are'],
    ['sum', '{ type: decimal, sum: 0 }', ['0.1', '0.20', '-0.3'], 'pass', 'decimals are exact'],
    [
      'sum',
      '{ type: int64, sum: "9007199254740993" }',
      ['9007199254740992', '1'],
      'pass',
      'nothing is rounded',
    ],
    [
      'sum',
      '{ type: int64, sum: { max: "9007199254740992" } }',
      ['9007199254740992', '1'],
      'fail',
      'it is 1 more',
    ],
    ['sum', '{ type: float64, sum: 1 }', ['1e300', '1', '-1e300'], 'pass', 'no digit is lost on the way'],
    ['sum', '{ type: bool, sum: 2 }', ['true', 'false', 'true'], 'pass', 'true counts 1'],
    ['mean', '{ type: int64, mean: 1.5 }', ['1', '2'], 'pass', 'it is exactly that'],
    ['mean', '{ type: int64, mean: { above: 1.5 } }', ['1', '2'], 'fail', 'above is exclusive'],
    [
      'mean',
      '{ type: int64, mean: { max: "1.333333333333333" } }',
      ['1', '1', '2'],
      'fail',
      'a third more is more',
    ],
    [
      'mean',
      '{ type: float64, mean: 0.1 }',
      ['0.1', '0.1', '0.1'],
      'pass',
      'the ends of doubles are doubles',
    ],
    ['mean', '{ type: decimal, mean: 0.1 }', ['0.1', '0.10'], 'pass', 'the ends of decimals are decimals'],
    ['mean', '{ type: int64, mean: 2 }', ['1', '', '3'], 'pass', 'a null is left out'],
    ['stddev', '{ type: int64, stddev: 1 }', ['-1', '0', '1'], 'pass', 'n − 1 is below'],
    ['stddev', '{ type: float64, stddev: 0 }', ['0.1', '0.1', '0.1'], 'pass', 'equal values do not vary'],
    [
      'stddev',
      '{ type: int64, stddev: { above: 0.5 } }',
      ['1000000000000001', '1000000000000002'],
      'pass',
      'far from 0 it is as exact',
    ],
    ['stddev', '{ type: int64, stddev: { min: -1 } }', ['1', '2'], 'pass', 'it is never negative'],
    ['stddev', '{ type: int64, stddev: { max: -1 } }', ['1', '1'], 'fail', 'it is never negative'],
    ['stddev', '{ type: decimal, stddev: 0.05 }', ['0.1', '0.2', '0.15'], 'pass', 'decimals are exact'],
  ])('%s: %s of %j is a %s because %s', async (keyword, keywords, lines, outcome) => {
    expect(await checkOf(keyword, keywords, lines)).toMatchObject({ outcome })
  })

  test.each([
    ['sum', ['1.5', '2'], 'the sum of 2 values is 3.5', 3.5],
    ['mean', ['1', '1', '2'], 'the mean of 3 values is about 1.3333333333333333', 4 / 3],
    [
      'stddev',
      ['1', '1', '3'],
      'the standard deviation of 3 values is about 1.1547005383792515',
      1.1547005383792515,
    ],
    ['stddev', ['-1', '0', '1'], 'the standard deviation of 3 values is 1', 1],
    ['mean', ['1e308', '1e308'], 'the mean of 2 values is about 1e+308', 1e308],
    ['sum', ['1e308', '1e308'], 'the sum of 2 values is about 2.0000000000000000e+308', null],
  ])('%s of %j says how much, of how many and how', async (keyword, lines, is, value) => {
    const check = await checkOf(keyword, `{ type: float64, ${keyword}: { min: -1e9 } }`, lines)
    expect(check.is).toBe(is)
    expect(check.observed).toMatchObject({ value, n: lines.length, definition: expect.any(String) })
    expect(check.counts).toEqual({ evaluated: lines.length, failed: 0, skipped: 0 })
  })

  test.each([
    ['mean', ['NaN', '1'], 'not-finite', '1 of 2 values are NaN or infinite, which leaves no mean'],
    [
      'sum',
      ['-Infinity', '1', 'NaN'],
      'not-finite',
      '2 of 3 values are NaN or infinite, which leaves no sum',
    ],
    ['stddev', ['', '1'], 'too-few-values', '1 value, and a standard deviation needs 2'],
    ['mean', ['', ''], 'nothing-evaluated', 'nothing was there to evaluate'],
  ])('%s of %j is inconclusive: %s', async (keyword, lines, reason, is) => {
    const keywords = `{ type: float64, nan: allowed, infinite: allowed, ${keyword}: { min: 0 } }`
    const check = await checkOf(keyword, keywords, lines)
    expect(check).toMatchObject({ outcome: 'inconclusive', reason, is: `not answered: ${is}` })
  })

  test('takes whole numbers beyond 2^53 and decimals of several scales as they are', () => {
    const contract =
      'contract: 1\ncolumns: { a: { type: int64, mean: "9007199254740993" }, b: { type: decimal, stddev: 1 } }'
    const { checks } = judgedTyped(contract, {
      a: {
        own: 'int64',
        is: 'big-integer',
        cells: [9007199254740992n, 9007199254740993n, 9007199254740994n],
      },
      b: { own: 'decimal', is: 'decimal', cells: ['1', '2.00', '3.0'] },
    })
    expect(named(checks, 'mean')).toMatchObject({
      outcome: 'pass',
      is: 'the mean of 3 values is 9007199254740993',
    })
    expect(named(checks, 'stddev').outcome).toBe('pass')
  })
})
