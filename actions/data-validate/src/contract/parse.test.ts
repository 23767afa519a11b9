import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { parseContract } from './parse.ts'
import { typeWords } from './type-words.ts'

function refusalOf(text: string): string {
  try {
    parseContract(text, 'contract.yml')
  } catch (error) {
    if (error instanceof Misuse) return error.message
    throw error
  }
  return 'held'
}

const ofAge = (keywords: string) => `contract: 1\ncolumns:\n  age: ${keywords}`

describe('a contract that its author must mend', () => {
  test.each([
    [ofAge('{ mim: 0 }'), '3:10', 'unknown key "mim"', 'did you mean "min"?'],
    ['contract: 1\ncolums: {}', '2:1', 'unknown key "colums"', 'did you mean "columns"?'],
    ['contract: 2', '1:11', 'the contract file has version 2', 'newer than this ml-actions'],
    ['rows: 3', '1:1', 'has no "contract"', ''],
    ['contract: 1\ndata: { path: [] }', '2:7', 'names no file', ''],
    ['contract: 1\ndata: { pth: a.csv, path: b.csv }', '2:9', 'unknown key "pth"', 'did you mean "path"?'],
    [
      'contract: 1\ndata: { path: a.csv, format: cvs }',
      '2:30',
      '"format" in "data" is "cvs"',
      'auto, csv, tsv',
    ],
    ['contract: 1\ndata: ""', '2:7', 'names no file', ''],
    [
      'contract: 1\ndata: { path: a.csv, csv: { delimeter: ";" } }',
      '2:29',
      'unknown key "delimeter"',
      '"delimiter"',
    ],
    [
      'contract: 1\nrows: { min: 5, max: 3 }',
      '2:7',
      'at least 5 and at most 3, which nothing can be',
      'swapped',
    ],
    ['contract: 1\nrows: { min: 5, above: 3 }', '2:24', 'both min and above', 'take above away'],
    ['contract: 1\nrows: -1', '2:7', '"rows" is -1', ''],
    [ofAge('{ null-share: { below: 5 } }'), '3:31', '"below" in "null-share" is 5', ''],
    [
      ofAge('{ min: 0 }'),
      '3:15',
      'is the number 0, and the column has no type',
      'say `type: int64` or `type: float64`',
    ],
    [ofAge('{ min: 0.5 }'), '3:15', 'is the number 0.5', 'say `type: float64`'],
    [ofAge('{ nan: never }'), '3:15', 'is asked of a column that has no type', 'say `type: number`'],
    [ofAge('{ type: text, min: 0 }'), '3:27', 'is 0, which is no text', 'put it in quotes'],
    [ofAge('{ type: int64, min: 0.5 }'), '3:28', 'is 0.5, which is no int64', 'whole number'],
    [ofAge('{ type: int64, min: { value: 0.5 } }'), '3:37', 'is 0.5, which is no int64', ''],
    [ofAge('{ type: date, min: "2023-02-29" }'), '3:27', 'which is no date', 'a day such as'],
    [ofAge('{ type: datetime, min: soon }'), '3:31', 'which is no datetime', 'a time such as'],
    [ofAge('{ type: bool, one-of: [1] }'), '3:31', 'is 1, which is no bool', 'true or false'],
    [ofAge('{ type: text, one-of: [a, 1] }'), '3:34', 'is 1, which is no text', ''],
    [ofAge('{ one-of: [1] }'), '3:19', 'has no type', ''],
    [ofAge('{ one-of: [] }'), '3:18', 'an empty list', ''],
    [ofAge('{ type: int64, length: 3 }'), '3:31', 'is asked of a column of type int64', 'text, category'],
    [ofAge('{ type: bool, min: 0 }'), '3:27', 'is asked of a column of type bool', ''],
    [
      ofAge('{ matches: "a(?=b)" }'),
      '3:19',
      'invalid or unsupported Perl syntax at character 2',
      'no lookaround',
    ],
    [ofAge(String.raw`{ matches: '\(?=x(?=y)' }`), '3:19', 'at character 6', ''],
    [ofAge(String.raw`{ matches: '(a)\1' }`), '3:19', 'invalid escape sequence at character 4', ''],
    [ofAge('{ matches: "a)b" }'), '3:19', 'unexpected ) at character 2', ''],
    [ofAge('{ matches: "日(本" }'), '3:19', 'missing closing ) at character 4', ''],
    [ofAge('{ matches: "x[z-a]" }'), '3:19', 'invalid character class range at character 3', ''],
    [ofAge('{ matches: "[a" }'), '3:19', 'missing closing ] at character 3', ''],
    [ofAge(`{ matches: "${'a'.repeat(1001)}" }`), '3:19', 'a pattern of 1001 characters', ''],
    [ofAge('{ matches: { any: [] } }'), '3:19', 'asks for nothing', ''],
    [ofAge('{ matches: { any: [a], all: [b] } }'), '3:19', 'both any and all', ''],
    [ofAge('{ matches: { all: ["a", "("] } }'), '3:32', 'missing closing )', ''],
    [ofAge('{ count: 3 }'), '3:17', 'is asked of a single column', ''],
    [ofAge('{ type: int65 }'), '3:16', '"type" in "age" is "int65"', ''],
    [ofAge('{ nulls: no }'), '3:17', '"nulls" in "age" is "no"', 'never, always, allowed'],
    [ofAge('{ type: int64, min: { value: 0, mostly: 1.5 } }'), '3:48', '"mostly" in "min" is 1.5', ''],
    [ofAge('{ null-share: { value: 0, mostly: 0.9 } }'), '3:34', 'unknown key "mostly"', ''],
    [ofAge('{ type: int64, min: { value: 0, when: {} } }'), '3:46', '"when" in "min" is {}', ''],
    ['contract: 1\nunique: [a]', '2:9', 'is ["a"]', '`unique: true` under it'],
    ['contract: 1\nunique: [a, a]', '2:9', 'two different columns', ''],
    ['contract: 1\nmissing: {}', '2:10', 'could never fail', ''],
    ['contract: 1\nmissing: { share: { min: 1, max: 0 } }', '2:19', 'which nothing can be', ''],
    ['contract: 1\nlabel: { column: y }', '2:8', 'could never fail', ''],
    ['contract: 1\nlabel: { column: y, classes: [0], top-share: 1 }', '2:31', 'has no type', ''],
    ['contract: 1\nlabel: { top-share: 1 }', '2:8', 'has no "column"', ''],
    [ofAge('{ type: int64, max: 12345678901234567890 }'), '3:28', 'beyond ±(2^53 − 1)', 'put it in quotes'],
    ['contract: 1\ncontract: 1', '2:1', '', ''],
    ['contract: 1\nname: !!str x', '2:7', 'the tag', ''],
    ['contract: [1', '', '', ''],
  ])('%j is told at %s', (text, place, is, todo) => {
    const message = refusalOf(text)
    expect(message).toContain(place === '' ? 'contract.yml:' : `contract.yml:${place}: `)
    expect(message).toContain(is)
    expect(message).toContain(todo)
  })

  test.each(Object.entries(typeWords))('a type that others call %s is told as ours: %s', (word, ours) => {
    expect(refusalOf(ofAge(`{ type: ${JSON.stringify(word)} }`))).toContain(`did you mean "${ours}"?`)
  })

  test('is told at once, however often its aliases multiply', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}]`,
    )
    expect(refusalOf(['contract: 1', 'a0: &a0 [x]', ...levels].join('\n'))).toContain('contract.yml')
  })
})

describe('a contract that holds', () => {
  test('names what it asks, in the order of its author, with places', () => {
    const text = [
      'contract: 1',
      'name: people',
      'data: { path: [a.csv, b.csv], format: csv, encoding: latin1, csv: { delimiter: ";", blank-lines: skip } }',
      'columns:',
      '  age: { type: int64, nulls: never, max: { value: 120, mostly: 0.99, severity: warn, name: plausible, why: w } }',
      '  "f_*": { required: false }',
    ].join('\n')
    const contract = parseContract(text, 'contract.yml')
    expect(contract.name).toBe('people')
    expect(contract.data).toEqual({
      paths: ['a.csv', 'b.csv'],
      format: 'csv',
      dialect: { encoding: 'latin1', delimiter: ';', blankLines: 'skip' },
    })
    const [age, others] = contract.columns
    expect(age?.demands.map(({ check, written }) => `${check.name} ${written}`)).toEqual([
      'required false',
      'type true',
      'nulls true',
      'max true',
    ])
    expect(age?.demands.at(-1)).toMatchObject({
      severity: 'warn',
      mostly: { unscaled: 99n, scale: 2 },
      name: 'plausible',
      why: 'w',
      place: { path: 'contract.yml', line: 5, column: 37 },
    })
    expect(others).toMatchObject({ isGlob: true, optional: true })
    expect(contract.demands.map(({ check }) => check.name)).toEqual(['other-columns'])
  })

  test.each([
    ['required: false', 'required'],
    ['nulls: allowed', 'nulls'],
    ['unique: false', 'unique'],
    ['type: float64, nan: allowed', 'nan'],
    ['type: float64, infinite: allowed', 'infinite'],
  ])('asks for nothing with %s', (keywords, name) => {
    const [age] = parseContract(ofAge(`{ ${keywords} }`), 'contract.yml').columns
    expect(age?.demands.map(({ check }) => check.name)).not.toContain(name)
  })

  test('takes any name for a column as a name', () => {
    const text =
      'contract: 1\ncolumns: { __proto__: { nulls: never }, constructor: {}, "::error::": {}, "1": {} }'
    const names = parseContract(text, 'contract.yml').columns.map(({ pattern }) => pattern)
    expect(names.toSorted()).toEqual(['1', '::error::', '__proto__', 'constructor'])
  })
})
