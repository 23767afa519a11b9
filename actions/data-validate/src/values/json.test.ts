import { describe, expect, test } from '@jest/globals'
import { compareJsonNumbers, decimalIn, Exact, isJsonNumber, isWhole, jsonKey, readJson } from './json.ts'

function read(text: string) {
  const bytes = Buffer.from(text)
  return readJson(bytes, 0, bytes.length)
}

describe('the numbers of a JSON text', () => {
  test.each([
    ['1', 1n, 0],
    ['1.50', 15n, 1],
    ['9007199254740993', 9007199254740993n, 0],
    ['0.10000000000000000001', 10000000000000000001n, 20],
    ['1e22', 10n ** 22n, 0],
    ['1e10000', 10n ** 10000n, 0],
    ['-1e-10000', -1n, 10000],
  ])('%s keeps its digits', (text, unscaled, scale) => {
    const value = read(text)
    expect(value !== undefined && isJsonNumber(value) && decimalIn(value)).toEqual({ unscaled, scale })
  })

  test.each(['1e10001', '1E+10001', '-1e-10001', '[1,{"a":1e99999999}]'])('%s asks too much', (text) => {
    expect(read(text)).toBeUndefined()
  })

  test('are compared by value, and so are their keys', () => {
    const [exact, double] = [read('9007199254740993'), read('9007199254740992')]
    expect(exact).toBeInstanceOf(Exact)
    expect(double).toBe(9007199254740992)
    expect(compareJsonNumbers(exact as Exact, double as number)).toBeGreaterThan(0)
    expect(compareJsonNumbers(double as number, exact as Exact)).toBeLessThan(0)
    expect([1, 2, 3].map((one) => Math.sign(compareJsonNumbers(one, 2)))).toEqual([-1, 0, 1])
    expect(jsonKey([1, { b: exact ?? null, a: 'x' }, null, true])).toBe(
      '[1,{"a":"x","b":9007199254740993},null,true]',
    )
    expect(isWhole(exact as Exact)).toBe(true)
    expect(isWhole(read('0.10000000000000000001') as Exact)).toBe(false)
    expect([1, 1.5].map(isWhole)).toEqual([true, false])
  })

  test('in a text that only looks like many digits are no numbers', () => {
    expect(read('"1234567890123456789"')).toBe('1234567890123456789')
  })
})
