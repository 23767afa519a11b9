import { describe, expect, test } from '@jest/globals'
import { checkOf } from '../twin.ts'

describe('a multiple', () => {
  test.each([
    ['int64', '5', '15', 'pass', 'three fives'],
    ['int64', '5', '16', 'fail', 'one is left'],
    ['int64', '5', '0', 'pass', 'nothing is nothing times five'],
    ['int64', '5', '-15', 'pass', 'the sign does not matter'],
    ['int64', '0.5', '3', 'pass', 'six halves'],
    ['int64', '1.5', '4', 'fail', 'a whole number between two multiples'],
    ['int64', '"3"', '9223372036854775806', 'pass', 'exact beyond 2^53'],
    ['int64', '"3"', '9223372036854775807', 'fail', 'exact beyond 2^53'],
    ['float64', '0.1', '0.3', 'pass', 'a double stands for its shortest text'],
    ['float64', '0.1', '0.30000000000000004', 'fail', 'that is another double'],
    ['float64', '0.01', '19.99', 'pass', 'whole cents'],
    ['float64', '0.01', '19.995', 'fail', 'half a cent'],
    ['float64', '0.01', '1e300', 'pass', 'a one and 300 zeros'],
    ['float64', '0.01', '1e-300', 'fail', 'hardly anything'],
    ['float64', '"1e-300"', '3e-300', 'pass', 'a small unit'],
    ['float64', '3', '1e16', 'fail', 'one is left'],
    ['decimal', '0.05', '12.150', 'pass', 'by value'],
    ['decimal', '0.05', '12.151', 'fail', 'a thousandth is left'],
    ['decimal', '"0.000000000000000000003"', '0.000000000000000000006', 'pass', 'exact at any scale'],
  ])('of %s %s: %s is a %s because %s', async (type, unit, cell, outcome) => {
    expect(await checkOf('multiple-of', `{ type: ${type}, multiple-of: ${unit} }`, [cell])).toMatchObject({
      outcome,
    })
  })

  test.each(['NaN', 'Infinity', '-Infinity'])('is never %s', async (cell) => {
    const keywords = '{ type: float64, nan: allowed, infinite: allowed, multiple-of: 1 }'
    expect(await checkOf('multiple-of', keywords, [cell])).toMatchObject({ outcome: 'fail' })
  })

  test.each(['0', '-1', '"five"', '"1e999"'])('of %s is asked wrongly', async (unit) => {
    const asking = checkOf('multiple-of', `{ type: int64, multiple-of: ${unit} }`, ['1'])
    await expect(asking).rejects.toThrow(
      /^contract\.yml:2:\d+: "multiple-of" of column "c" is .*; wanted: a number above 0; write digits, such as 5 or "0\.01"$/,
    )
  })
})
