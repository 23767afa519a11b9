import { describe, expect, test } from '@jest/globals'
import { checkOf } from '../twin.ts'

describe('a share of the values', () => {
  test.each([
    ['zero-share', 'type: int64, zero-share: { max: 0.5 }', ['', '0', '1'], 'pass', [2, 0, 1]],
    ['zero-share', 'type: int64, zero-share: { below: 0.5 }', ['', '0', '1'], 'fail', [2, 0, 1]],
    ['zero-share', 'type: float64, nan: allowed, zero-share: 1', ['-0', '0.0', 'NaN'], 'pass', [2, 0, 1]],
    ['zero-share', 'type: decimal, zero-share: 0.25', ['0.00', '0.01', '-1', '7'], 'pass', [4, 0, 0]],
    [
      'zero-share',
      'type: uint64, zero-share: { min: 0.5 }',
      ['18446744073709551615', '0'],
      'pass',
      [2, 0, 0],
    ],
    ['zero-share', 'type: int64, zero-share: { max: 0.5 }', ['x', '1'], 'pass', [1, 0, 1]],
    ['true-share', 'type: bool, true-share: 0.5', ['true', 'false'], 'pass', [2, 0, 0]],
    ['true-share', 'type: bool, true-share: { above: 0.5 }', ['', 'true', 'false'], 'fail', [2, 0, 1]],
  ] as const)(
    '%s of { %s } over %j is a %s',
    async (keyword, keywords, lines, outcome, [evaluated, failed, skipped]) => {
      const check = await checkOf(keyword, `{ ${keywords} }`, lines)
      expect(check).toMatchObject({ outcome, counts: { evaluated, failed, skipped } })
    },
  )

  test('is said in words and as a number', async () => {
    const check = await checkOf('true-share', '{ type: bool, true-share: { max: 0.1 } }', [
      'true',
      'false',
      'false',
    ])
    expect(check).toMatchObject({
      is: '1 of 3 values are true (33.3 %)',
      wanted: 'a share of values that are true of at most 0.1',
      observed: { value: 1 / 3, unit: 'share', n: 3 },
    })
  })

  test('of no value is not known', async () => {
    const check = await checkOf('zero-share', '{ type: int64, zero-share: { max: 1 } }', [''])
    expect(check).toMatchObject({
      outcome: 'inconclusive',
      reason: 'nothing-evaluated',
      observed: { value: null },
    })
  })
})
