import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normal, numberIn } from './prediction.ts'

describe('the normal form of a prediction', () => {
  test.each([
    ['1.0', '1'],
    ['-10.50e2', '-1050'],
    ['0.00', '-0'],
    ['1e-3', '0.001'],
    ['"\\u0061"', '"a"'],
    ['true', 'true'],
  ])('%s is %s', (one, other) => {
    expect(normal(one)).toBe(normal(other))
  })

  test.each([
    ['9007199254740993', '9007199254740992'],
    ['0.1', '0.10000000000000001'],
    ['"1"', '1'],
    ['1e400', '1e401'],
    ['[1]', '1'],
  ])('%s is not %s', (one, other) => {
    expect(normal(one)).not.toBe(normal(other))
  })

  test('says the number that was written', () => {
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((value) => (value === 0 ? 0 : value))
    fc.assert(fc.property(number, (value) => expect(numberIn(normal(JSON.stringify(value)))).toBe(value)))
  })

  test('of no number is none', () => {
    expect(numberIn(normal('"1"'))).toBeNaN()
    expect(numberIn(normal('true'))).toBeNaN()
  })

  test('of a number with a million digits takes no time', () => {
    expect(normal(`1${'0'.repeat(1_000_000)}`)).toBe('1e1000000')
    expect(normal(`0.${'0'.repeat(1_000_000)}1`)).toBe('1e-1000001')
  })
})
