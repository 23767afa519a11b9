import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { readSettings } from './settings.ts'

function refusalOf(text: string): string {
  try {
    readSettings(text, 'gate.yml')
  } catch (error) {
    if (error instanceof Misuse) return error.message
    throw error
  }
  return 'read'
}

describe('a settings file is refused, at its line and column, when', () => {
  test.each([
    ['its syntax is broken', 'a: [1, 2', /^gate\.yml:1:\d+: /],
    ['a key stands twice', 'a: 1\nb: 2\na: 3', /^gate\.yml:3:1: Map keys must be unique/],
    ['it holds two documents', 'a: 1\n---\nb: 2', /^gate\.yml:2:1: the file holds two documents \(---\);/],
    ['a value has a tag', 'a: b\nc: !!str 1', /^gate\.yml:2:4: the tag !!str/],
    ['it merges keys', 'x: &x {a: 1}\ny:\n  <<: *x', /^gate\.yml:3:3: a merge key/],
    ['a key is a number', '1: a', /^gate\.yml:1:1: the key 1 is not text/],
    ['a key is a list', '[a]: b', /^gate\.yml:1:1: the key/],
    [
      'a whole number is beyond 2^53',
      'a:\n  max: 12345678901234567890',
      /^gate\.yml:2:8: 12345678901234567890 .*put it in quotes where the key takes text/,
    ],
    [
      'a decimal has more than 15 digits',
      'a: 0.12345678901234567',
      /^gate\.yml:1:4: .*15 significant digits/,
    ],
    ['a number is infinite', 'a: .inf', /^gate\.yml:1:4: \.inf is not a finite number/],
    ['a number is none', 'a: .nan', /not a finite number; wanted: a finite number; write the number/],
    ['a number is too large', 'a: 1e400', /1e400 is not a finite number; wanted: a finite number/],
    ['it is nested a thousand times over', `${'['.repeat(60_000)}`, /nested too deep|gate\.yml/],
    ['it is larger than a settings file is', `# ${'x'.repeat(1_048_576)}`, /1048578 characters/],
  ])('%s', (_, text, wanted) => {
    expect(refusalOf(text)).toMatch(wanted)
  })

  test('its aliases expand without end', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
    )
    expect(refusalOf(`l0: &l0 lol\n${levels.join('\n')}`)).toMatch(/aliases expand more than 100 times/)
  })
})

describe("another tool's document", () => {
  const read = (text: string) => readSettings(text, 'suite.json', 'theirs').value

  test.each([
    ['0.12345678901234567', Number('0.12345678901234567')],
    ['-3.2412673400690726', -3.2412673400690726],
    ['1e-7', 1e-7],
    ['1.50', 1.5],
    ['100000', 100_000],
    ['12345678901234567890', 12345678901234567890n],
    ['-0.0', -0],
  ])('has the number %s as programs read it', (numeral, value) => {
    expect(read(`{"a": ${numeral}}`)).toEqual({ a: value })
  })

  test("has the words that Python writes for doubles that JSON hasn't", () => {
    expect(read('{"a": [NaN, -Infinity, Infinity, "NaN"]}')).toEqual({
      a: [Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 'NaN'],
    })
    expect(read('a: Infinity')).toEqual({ a: 'Infinity' })
  })

  test('is refused where reading a number changes it', () => {
    expect(() => read('{"a": 0.1000000000000000000001}')).toThrow(
      /^suite\.json:1:7: .*no number that a double keeps/,
    )
    expect(() => read('{"a": 1e400}')).toThrow(/no number that a double keeps/)
  })
})

describe('what is read', () => {
  test.each([
    ['no', 'no'],
    ['2024-01-01', '2024-01-01'],
    ['10_000', '10_000'],
    ['0.95', 0.95],
    ['"12345678901234567890"', '12345678901234567890'],
    ['~', null],
    ['true', true],
  ])('%s is %j, as YAML 1.2 has it', (text, value) => {
    expect(readSettings(`a: ${text}`, 'gate.yml').value).toEqual({ a: value })
  })

  test('names of Object.prototype are ordinary keys', () => {
    const { value } = readSettings('__proto__: {a: 1}\nconstructor: 2', 'gate.yml')
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>)['a']).toBeUndefined()
  })

  test('words that YAML reads as values are names where they are keys', () => {
    const settings = readSettings('null: [NA]\ntrue: 1\nfalse: { null: 2 }', 'c.yml')
    expect(settings.value).toEqual({ null: ['NA'], true: 1, false: { null: 2 } })
    expect(settings.place(['false', 'null'])).toEqual({ path: 'c.yml', line: 3, column: 16 })
    expect(refusalOf('~: 1')).toMatch(/is not text/)
  })

  test('shares with their point are names where they are keys, just as they are written', () => {
    const settings = readSettings('0.01: 1\n0.50: 2', 'c.yml')
    expect(settings.value).toEqual({ '0.01': 1, '0.50': 2 })
    expect(settings.place(['0.50'])).toEqual({ path: 'c.yml', line: 2, column: 7 })
    for (const key of ['1', '1e3', '.5', '-0.5']) expect(refusalOf(`${key}: 1`)).toMatch(/is not text/)
  })

  test('the place of a value, of a key, and of the nearest part that is there', () => {
    const settings = readSettings('rows: 1\ncolumns:\n  age: { min: 5 }\n  names: [a, b]\n', 'c.yml')
    expect(settings.place(['columns', 'age', 'min'])).toEqual({ path: 'c.yml', line: 3, column: 15 })
    expect(settings.keyPlace(['columns', 'age'])).toEqual({ path: 'c.yml', line: 3, column: 3 })
    expect(settings.keyPlace(['rows'])).toEqual({ path: 'c.yml', line: 1, column: 1 })
    expect(settings.place(['columns', 'names', 1])).toEqual({ path: 'c.yml', line: 4, column: 14 })
    expect(settings.keyPlace(['columns', 'names', 1])).toEqual({ path: 'c.yml', line: 4, column: 14 })
    expect(settings.place(['columns', 'age', 'max'])).toEqual({ path: 'c.yml', line: 3, column: 8 })
  })

  test('any text is read or refused, and nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!#|>\'"\n ,1.?%@`~') }), (text) => {
        expect(typeof refusalOf(text)).toBe('string')
      }),
      { numRuns: 2_000 },
    )
  })

  test('what JSON prints is read as it was', () => {
    const small = fc
      .jsonValue()
      .filter((value) => !/\d{16}|\d\.\d|e[-+]\d|__proto__/.test(JSON.stringify(value)))
    fc.assert(
      fc.property(small, (value) => {
        expect(JSON.stringify(readSettings(JSON.stringify(value), 'x.yml').value)).toBe(JSON.stringify(value))
      }),
    )
  })
})
