import { describe, expect, test } from '@jest/globals'
import { checkOf, named, validated } from '../twin.ts'

describe('a distance from the mean', () => {
  test.each([
    [
      '{ type: int64, z-score: { below: 1 } }',
      ['1', '2', '3'],
      'fail',
      'two values lie exactly one deviation away',
    ],
    ['{ type: int64, z-score: { below: 1.0001 } }', ['1', '2', '3'], 'pass', 'one deviation is less'],
    ['{ type: int64, z-score: { below: 1, sided: upper } }', ['1', '2', '3'], 'fail', 'one lies above'],
    [
      '{ type: int64, z-score: { below: 1.5, sided: upper } }',
      ['-100000000000', '-1', '0', '1', '1'],
      'pass',
      'the far one lies below',
    ],
    [
      '{ type: int64, z-score: { below: 1.5 } }',
      ['-100000000000', '-1', '0', '1', '1'],
      'fail',
      'one lies far below',
    ],
    [
      '{ type: int64, z-score: { value: { below: 1 }, mostly: 0.3 } }',
      ['1', '2', '3'],
      'pass',
      'one of three is enough',
    ],
    ['{ type: decimal, z-score: { below: 1 } }', ['0.1', '0.2', '0.3'], 'fail', 'decimals are exact'],
    [
      '{ type: decimal, z-score: { below: "1.000000000000000001" } }',
      ['0.1', '0.2', '0.3'],
      'pass',
      'decimals are exact',
    ],
  ])('%s of %j is a %s because %s', async (keywords, lines, outcome) => {
    expect(await checkOf('z-score', keywords, lines)).toMatchObject({ outcome })
  })

  test.each([
    [['5'], 'too-few-values', '1 value, and a standard deviation needs 2'],
    [['5', '5', '5'], 'no-spread', 'all 3 values are equal, so that there is no deviation to measure by'],
    [['5', 'NaN'], 'not-finite', '1 of 2 values are NaN or infinite, which leaves no standard deviation'],
    [['', ''], 'nothing-evaluated', 'nothing was there to evaluate'],
  ])('of %j is inconclusive: %s', async (lines, reason, is) => {
    const check = await checkOf('z-score', '{ type: float64, nan: allowed, z-score: { below: 4 } }', lines)
    expect(check).toMatchObject({ outcome: 'inconclusive', reason, is: `not answered: ${is}` })
  })

  test('is told with the cells that are too far, of all files', async () => {
    const near = Array.from({ length: 30 }, (_, index) => index % 3)
    const contract = 'contract: 1\ncolumns: { c: { type: float64, z-score: { below: 4 } } }'
    const files = { 'a.csv': `c\n${near.join('\n')}\n`, 'b.csv': `c\n1\n\n1e3\n2\n` }
    const check = named((await validated(contract, files)).checks, 'z-score')
    expect(check).toMatchObject({ outcome: 'fail', counts: { evaluated: 33, failed: 1, skipped: 1 } })
    expect(check.findings.map(({ place }) => place)).toMatchObject([{ path: 'b.csv', line: 4, row: 3 }])
    expect(check.observed?.value).toBeCloseTo(5.57, 2)
    expect(check.is).toBe('1 of 33 values (3.03 %) is not less than 4 standard deviations from the mean')
  })

  test.each([
    '{ type: int64, z-score: {} }',
    '{ type: int64, z-score: { below: 0 } }',
    '{ type: text, z-score: { below: 4 } }',
  ])('cannot be asked as %s', async (keywords) => {
    await expect(checkOf('z-score', keywords, ['1'])).rejects.toThrow(/^contract\.yml:2:\d+: /)
  })
})
