import { describe, expect, test } from '@jest/globals'
import { checkOf } from '../twin.ts'

const letters = (a: number, b: number, c: number) => [...'a'.repeat(a), ...'b'.repeat(b), ...'c'.repeat(c)]
const given = (reference: string, rest = 'metric: kl, max: 0.1') =>
  `{ distribution: { reference: { ${reference} }, ${rest} } }`
const number = (reference: string, rest: string) =>
  `{ type: float64, distribution: { reference: { ${reference} }, ${rest} } }`
const abc = 'values: [a, b, c], weights: [0.54, 0.32, 0.14]'

describe('a distribution', () => {
  test.each<[string, readonly string[], string, number | null, string]>([
    [given(abc, 'metric: kl, max: 0'), letters(54, 32, 14), 'pass', 0, 'it is the expected one'],
    [given(abc, 'metric: js, max: 0'), letters(27, 16, 7), 'pass', 0, 'it is the expected one'],
    [
      given('values: [a, b], weights: [0.54, 0.36], other: 0.1'),
      letters(2, 1, 1),
      'pass',
      0.09943138400349738,
      'others are expected',
    ],
    [
      given('values: [a, b], weights: [0.6, 0.4], unseen: 0.1'),
      letters(2, 1, 1),
      'pass',
      0.09943138400349738,
      'a share is set aside for others',
    ],
    [
      given('values: [a, b], weights: [0.6, 0.4], unseen: 0.1', 'metric: kl, max: 0'),
      letters(3, 2, 0),
      'pass',
      0,
      'it is not set aside where there are no others',
    ],
    [
      given('values: [a, b], weights: ["0.5999999999999999778", 0.4]'),
      letters(3, 2, 0),
      'pass',
      0,
      'a weight may stand in quotes',
    ],
    [
      given('values: [a, b], weights: [6, 4]'),
      letters(2, 1, 1),
      'fail',
      null,
      'nothing but a and b is expected',
    ],
    [
      given('values: [a, b], weights: [1, 1]', 'metric: psi, max: 1'),
      letters(5, 95, 0),
      'fail',
      1.2717526434274422,
      'it is far',
    ],
    [
      given('values: [a, b], weights: [1, 1]', 'metric: js, max: 0.46'),
      letters(5, 95, 0),
      'pass',
      0.45315527111205245,
      'it is near enough',
    ],
    [
      number('bins: [0, 1, 2, 3], weights: [1, 1, 1], tails: [1, 0]', 'metric: kl, max: 0'),
      ['-0.5', '0.5', '1.5', '2.5', ''],
      'pass',
      0,
      'a tail is expected',
    ],
    [
      number('bins: [0, 1, 2, 3], weights: [1, 1, 1], tails: [0, 1]', 'metric: kl, max: 9'),
      ['-0.5', '0.5'],
      'fail',
      null,
      'no lower tail is expected',
    ],
    [
      number('bins: [0, 1, 2], weights: [1, 2]', 'metric: kl, max: 0'),
      ['0', '1', '2'],
      'pass',
      0,
      'a bin holds its lower edge, the last one both',
    ],
  ])('%s of %j is a %s at %d because %s', async (keywords, lines, outcome, value) => {
    const check = await checkOf('distribution', keywords, lines)
    expect(check).toMatchObject({ outcome, observed: { n: lines.filter((line) => line !== '').length } })
    if (value === null) expect(check.observed?.value).toBeNull()
    else expect(check.observed?.value).toBeCloseTo(value, 14)
  })

  test('says what lies where nothing is expected', async () => {
    const check = await checkOf('distribution', given('values: [a, b], weights: [6, 4]'), letters(2, 1, 1))
    expect(check.is).toBe(
      'the distance (kl) of 4 values is infinite; 1 row where the reference has none, 1 value not listed',
    )
  })

  test('of nothing, and of too many values, is inconclusive', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => `v${index}`)
    expect(await checkOf('distribution', given(abc), ['', ''])).toMatchObject({ reason: 'nothing-evaluated' })
    expect(await checkOf('distribution', given(abc), many)).toMatchObject({ reason: 'over-limit' })
  })

  test.each([
    given('values: [a, b], weights: [1]'),
    given('values: [a, a], weights: [1, 1]'),
    given('values: [a, b], weights: [0, 0]'),
    given('weights: [1]'),
    given('values: [a], bins: [a, b], weights: [1]'),
    given('values: [a], weights: [1], tails: [0, 1]'),
    given('values: [a], weights: [1]', 'metric: l2, max: 1'),
    number('bins: [1, 0], weights: [1]', 'metric: kl, max: 0'),
    number('bins: [a, b], weights: [1]', 'metric: kl, max: 0'),
    number('bins: [0, 1], weights: [1], other: 1', 'metric: kl, max: 0'),
    '{ type: bool, distribution: { reference: { bins: [false, true], weights: [1] }, metric: js, max: 1 } }',
  ])('cannot be asked as %s', async (keywords) => {
    await expect(checkOf('distribution', keywords, ['1'])).rejects.toThrow(/^contract\.yml:2:\d+: /)
  })
})
