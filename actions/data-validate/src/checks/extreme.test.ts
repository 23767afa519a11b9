import { describe, expect, test } from '@jest/globals'
import { checkOf, judgedTyped, named, validated } from '../twin.ts'

describe('the value at one end', () => {
  test.each([
    ['lowest', '{ type: int64, lowest: 1 }', ['2', '', '1'], 'pass', 'it is that, nulls left out'],
    ['lowest', '{ type: int64, lowest: { above: 1 } }', ['2', '1'], 'fail', 'above is exclusive'],
    ['highest', '{ type: int64, highest: { min: 3 } }', ['2', '1'], 'fail', 'no value reaches it'],
    [
      'highest',
      '{ type: int64, highest: { max: "9007199254740992" } }',
      ['9007199254740993'],
      'fail',
      'nothing is rounded',
    ],
    ['highest', '{ type: decimal, highest: 0.1 }', ['0.10', '0.01'], 'pass', 'decimals are equal by value'],
    [
      'highest',
      '{ type: float64, highest: { max: 0.1 } }',
      ['0.1', '-5'],
      'pass',
      'the ends of doubles are doubles',
    ],
    ['lowest', '{ type: float64, lowest: 0 }', ['-0', '1'], 'pass', 'minus zero is zero'],
    ['lowest', '{ type: text, lowest: { max: "\\uFFEE" } }', ['😀'], 'fail', 'text is ordered by code point'],
    ['highest', '{ type: text, highest: { min: a, below: c } }', ['a', 'bb', 'b'], 'pass', 'bb is before c'],
    [
      'highest',
      '{ type: date, highest: { max: "2013-01-31" } }',
      ['2013-01-31', '2013-01-02'],
      'pass',
      'it is the last day',
    ],
    [
      'lowest',
      '{ type: datetime, lowest: "2013-01-01T00:00:00Z" }',
      ['2013-01-01T05:00:00Z', '2012-12-31T19:00:00-05:00'],
      'pass',
      'it is that instant',
    ],
    [
      'lowest',
      '{ type: datetime, lowest: { min: "2013-01-01T00:00:00Z" } }',
      ['2014-01-01T00:00:00'],
      'fail',
      'a time without zone has no order with it',
    ],
  ])('%s: %s of %j is a %s because %s', async (keyword, keywords, lines, outcome) => {
    expect(await checkOf(keyword, keywords, lines)).toMatchObject({ outcome })
  })

  test.each([
    ['{ type: float64, nan: allowed, lowest: { min: 0 } }', ['NaN', '1'], 'not-finite'],
    ['{ type: float64, infinite: allowed, lowest: { min: 0 } }', ['-Infinity', '1'], 'not-finite'],
    [
      '{ type: datetime, lowest: { min: "2013-01-01T00:00:00Z" } }',
      ['2014-01-01T00:00:00', '2014-01-01T00:00:00Z'],
      'no-order',
    ],
    ['{ type: int64, lowest: { min: 0 } }', ['', ''], 'nothing-evaluated'],
  ])('%s of %j is inconclusive: %s', async (keywords, lines, reason) => {
    expect(await checkOf('lowest', keywords, lines)).toMatchObject({ outcome: 'inconclusive', reason })
  })

  test.each([
    '{ type: bool, lowest: 0 }',
    '{ type: int64, lowest: 1.5 }',
    '{ type: int64, lowest: {} }',
    '{ type: int64, lowest: { min: 2, max: 1 } }',
    '{ type: int64, lowest: { min: 2, above: 1 } }',
    '{ type: datetime, lowest: { min: "2013-01-01T00:00:00Z", max: "2013-01-01T00:00:00" } }',
  ])('cannot be asked as %s', async (keywords) => {
    await expect(checkOf('lowest', keywords, ['1'])).rejects.toThrow(/^contract\.yml:2:\d+: /)
  })

  test('is withheld unless values may be shown in full', async () => {
    const contract = 'contract: 1\ncolumns: { c: { type: int64, lowest: { min: 5 } } }'
    const lowest = async (values: 'none' | 'masked' | 'full') =>
      named((await validated(contract, { 'data.csv': 'c\n7\n4\n' }, { values })).checks, 'lowest')
    for (const values of ['none', 'masked'] as const) {
      const check = await lowest(values)
      expect(check.is).toBe('the lowest of 2 values is withheld, below the range')
      expect(check.observed).toEqual({ value: null, n: 2, definition: 'lowest value that is not null' })
    }
    expect(await lowest('full')).toMatchObject({
      is: 'the lowest of 2 values is 4, below the range',
      observed: { value: 4 },
    })
  })

  test('is found across whole numbers of both widths', () => {
    const contract = 'contract: 1\ncolumns: { c: { type: uint64, highest: "18446744073709551615" } }'
    const { checks } = judgedTyped(contract, {
      c: { own: 'uint64', is: 'big-integer', cells: [1n, 2n ** 64n - 1n, null] },
    })
    expect(named(checks, 'highest').outcome).toBe('pass')
  })
})
