import { describe, expect, test } from '@jest/globals'
import { checkOf } from '../twin.ts'

describe('the digits of a decimal', () => {
  test.each([
    ['{ scale: 1 }', '1.5', 'pass', 'one digit after the point'],
    ['{ scale: 1 }', '1.50', 'fail', 'two are written'],
    ['{ scale: 0 }', '15', 'pass', 'none is after it'],
    ['{ precision: 3 }', '150', 'pass', 'three digits'],
    ['{ precision: 3 }', '-150', 'pass', 'the sign is no digit'],
    ['{ precision: 3 }', '1000', 'fail', 'four digits'],
    ['{ precision: 3 }', '-1000', 'fail', 'four digits'],
    ['{ precision: 3 }', '1.50', 'pass', 'three digits in all'],
    ['{ precision: 3 }', '0.001', 'pass', 'the zero before the point is not counted'],
    ['{ precision: 3 }', '0.0001', 'fail', 'four digits after the point'],
    ['{ precision: 5, scale: 2 }', '123.45', 'pass', 'both are at their limit'],
    ['{ precision: 5, scale: 2 }', '12.345', 'fail', 'too many after the point'],
    ['{ precision: 5, scale: 2 }', '1234.56', 'fail', 'too many in all'],
  ])('%s: %s is a %s because %s', async (asked, cell, outcome) => {
    expect(await checkOf('decimal', `{ type: decimal, decimal: ${asked} }`, [cell])).toMatchObject({
      outcome,
    })
  })

  test.each([
    ['{ precision: 5, scale: 2 }', 'at most 5 digits, 2 after the point'],
    ['{ precision: 1 }', 'at most 1 digit'],
    ['{ scale: 1 }', 'at most 1 digit after the point'],
    ['{ scale: 2 }', 'at most 2 digits after the point'],
  ])('%s is said as %s', async (asked, words) => {
    const check = await checkOf('decimal', `{ type: decimal, decimal: ${asked} }`, ['0.00001', '1'])
    expect(check.wanted).toBe(words)
  })

  test.each([
    [
      '{ precision: 2, scale: 5 }',
      'contract.yml:2:64: "decimal" of column "c" has scale 5 and precision 2; wanted: a scale of at most the precision, which counts all digits; are the two swapped?',
    ],
    [
      '{}',
      'is empty and could never fail; wanted: precision (digits in all), scale (digits after the point), or both; write precision or scale',
    ],
  ])('%s is asked wrongly', async (asked, is) => {
    await expect(checkOf('decimal', `{ type: decimal, decimal: ${asked} }`, ['1'])).rejects.toThrow(is)
  })
})
