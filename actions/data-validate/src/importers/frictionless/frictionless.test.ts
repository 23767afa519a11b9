import { describe, expect, test } from '@jest/globals'
import { validated } from '@ml-actions/data-validate/twin'
import { contractText, importDocument, nothingGiven } from '../importer.ts'
import { frictionless } from './frictionless.ts'

const read = (descriptor: object) =>
  importDocument(frictionless, JSON.stringify(descriptor), 'datapackage.json', nothingGiven)

/** The contract's column of a schema of one field. */
function columnOf(field: object) {
  const { contract, refused } = read({ fields: [{ name: 'c', ...field }], fieldsMatch: 'equal' })
  const { c } = contract['columns'] as Record<string, unknown>
  return { column: c, refused: refused.map(({ what, why }) => `${what}: ${why}`) }
}

describe('a field becomes a column', () => {
  const numbers = ['leading-zeros', 'plus-sign', 'spaces']
  test.each<[object, object]>([
    [{}, { type: 'text' }],
    [
      { constraints: { required: true, minLength: 1, maxLength: 3, enum: ['a'], unique: true } },
      { type: 'text', nulls: 'never', unique: true, 'one-of': ['a'], length: { min: 1, max: 3 } },
    ],
    [{ constraints: { pattern: 'a|b' } }, { type: 'text', matches: '^(?:a|b)$' }],
    [
      { type: 'string', format: 'email' },
      { type: 'text', format: 'email' },
    ],
    [
      { type: 'integer', constraints: { minimum: '007', exclusiveMaximum: 9 } },
      { type: 'integer', accept: numbers, min: 7, below: 9 },
    ],
    [
      { type: 'number', decimalChar: ',', groupChar: '.', bareNumber: false },
      {
        type: 'decimal',
        accept: ['units', { ignore: '.' }, { 'decimal-mark': ',' }, ...numbers, 'bare-point', 'exponent-int'],
      },
    ],
    [
      { type: 'number', floatNumber: true },
      { type: 'float64', accept: [...numbers, 'bare-point'], nan: 'allowed', infinite: 'allowed' },
    ],
    [
      { type: 'boolean', trueValues: ['yes'], falseValues: ['no'], constraints: { enum: ['yes'] } },
      {
        type: 'bool',
        accept: [{ 'true-values': ['yes'] }, { 'false-values': ['no'] }, 'listed-only'],
        'one-of': [true],
      },
    ],
    [
      { type: 'date', format: '%d.%m.%Y', constraints: { minimum: '31.12.1999' } },
      { type: 'date', format: { strptime: '%d.%m.%Y' }, min: '1999-12-31' },
    ],
    [
      { type: 'year', constraints: { maximum: 2030 } },
      { type: 'date', format: { strptime: '%Y' }, max: '2030-01-01' },
    ],
    [{ type: 'datetime' }, { type: 'datetime' }],
    [
      { type: 'time', constraints: { minimum: '08:00:00' } },
      { type: 'time', min: '08:00:00' },
    ],
    [
      { type: 'string', missingValues: ['-', { value: 'NA', label: 'none' }] },
      { type: 'text', null: ['-', 'NA'] },
    ],
  ])('%j is %j', (field, expected) => {
    const { column, refused } = columnOf(field)
    expect(refused).toEqual([])
    expect(JSON.parse(contractText({ column: column ?? {} }))['column']).toEqual(expected)
  })
})

describe('what no contract can hold is refused', () => {
  test.each<[object, string]>([
    [{ type: 'geopoint' }, 'no column holds values of the type "geopoint"'],
    [{ type: 'date', format: 'any' }, 'names no way to write days'],
    [{ type: 'date', format: '%c' }, 'none of the directives'],
    [{ type: 'string', constraints: { minimum: 1 } }, 'does not have this constraint'],
    [{ type: 'integer', constraints: { minimum: 'low' } }, 'no value of the field'],
    [{ type: 'string', constraints: { pattern: 'a(?=b)' } }, 'cannot be read'],
    [
      { type: 'integer', constraints: { minimum: 3, maximum: 1, required: 'yes' } },
      'it is not true or false',
    ],
    [{ type: 'array', arrayItem: { type: 'date' } }, 'members of the type date are not read'],
    [
      { type: 'array', arrayItem: { type: 'integer', constraints: { minimum: 1 } } },
      'this key is not known here',
    ],
    [{ type: 'array', constraints: { enum: ['{}'] } }, 'no value of the field'],
    [{ type: 'string', titel: 'x' }, 'this key is not known here'],
  ])('%j: %s', (field, why) => {
    expect(columnOf(field).refused.join('\n')).toContain(why)
  })

  test('with its place', () => {
    const text = '{\n  "fields": [\n    { "name": "c", "type": "geojson" }\n  ],\n  "fieldsMatch": "equal"\n}'
    const { refused } = importDocument(frictionless, text, 'schema.json', nothingGiven)
    expect(refused[0]?.place).toMatchObject({ path: 'schema.json', line: 3, column: 20 })
  })

  test('in a package: every resource but the first', () => {
    const resource = (name: string) => ({
      name,
      path: `${name}.csv`,
      schema: { fields: [{ name: 'c' }], fieldsMatch: 'equal' },
    })
    const { contract, refused } = read({ resources: [resource('a'), resource('b')] })
    expect(contract).toMatchObject({ name: 'a', data: { path: 'a.csv' } })
    expect(refused.map(({ what }) => what)).toEqual(['resource "b"'])
  })
})

describe('a resource', () => {
  test('says how its file is written', () => {
    const { contract } = read({
      path: 'a.csv',
      encoding: 'windows-1252',
      dialect: {
        headerRows: [2],
        commentChar: '#',
        commentRows: [4],
        skipBlankRows: true,
        csv: { delimiter: ';' },
      },
      schema: { fields: [{ name: 'c' }], fieldsMatch: 'partial', missingValues: ['', 'NA'] },
      rows: 3,
    })
    expect(contract).toMatchObject({
      'other-columns': 'allow',
      rows: 3,
      columns: { c: { required: false } },
      'any-of-columns': ['c'],
      data: {
        encoding: 'windows-1252',
        csv: {
          delimiter: ';',
          header: 2,
          comment: '#',
          'skip-rows': [4],
          'blank-lines': 'skip-all',
          null: ['', 'NA'],
          'null-quoted': true,
        },
      },
    })
  })

  test('says its marks', () => {
    const marks = { delimiter: '|', quoteChar: "'", doubleQuote: false, escapeChar: '\\' }
    const { contract, refused } = read({
      path: 'a.csv',
      dialect: { csv: marks },
      schema: { fields: [{ name: 'c' }] },
    })
    expect(refused).toEqual([])
    expect(contract['data']).toMatchObject({
      csv: { delimiter: '|', quote: "'", escape: '\\', 'header-trim': true },
    })
  })

  test('is judged by what its schema and its checks ask', async () => {
    const { contract, refused } = read({
      path: 'people.csv',
      schema: {
        fields: [
          { name: 'id', type: 'integer' },
          { name: 'name', type: 'string' },
        ],
        fieldsMatch: 'equal',
      },
      checklist: {
        checks: [
          { type: 'duplicate-row' },
          { type: 'ascii-value' },
          { type: 'sequential-value', fieldName: 'id' },
          { type: 'forbidden-value', fieldName: 'name', values: ['Eve'] },
          { type: 'table-dimensions', minRows: 2, numFields: 2 },
        ],
      },
    })
    expect(refused).toEqual([])
    const judged = (file: string) => validated(contractText(contract), { 'people.csv': file })
    expect((await judged('id,name\n1,Ann\n2,Bob\n')).outcome).toBe('pass')
    const { checks } = await judged('id,name\n1,Zoë\n3,Eve\n,\n1,Zoë\n')
    const failed = checks.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule)
    expect(failed.toSorted()).toEqual(
      ['blank-rows', 'does-not-match', 'duplicate-rows', 'not-one-of', 'nulls', 'order'].map(
        (one) => `data/${one}`,
      ),
    )
  })

  test.each([
    [{ type: 'row-constraint', formula: 'a > b' }, 'an expression of Python is not run'],
    [{ type: 'deviated-value', fieldName: 'a' }, 'use drift-check'],
    [{ type: '__proto__' }, 'no check that is known here'],
    [{ type: 'required-value', fieldName: 'a', values: [null] }, 'a null cannot be asked for'],
    [{ type: 'made-up' }, 'no check that is known here'],
    [{ type: 'forbidden-value' }, 'it has no fieldName'],
  ])('refuses the check %j: %s', (check, why) => {
    const { refused } = read({ path: 'a.csv', dialect: {}, checklist: { checks: [check] } })
    expect(refused.map((one) => one.why).join()).toContain(why)
  })

  test('says once what several checks ask of one field', () => {
    const { contract, refused } = read({
      path: 'a.csv',
      dialect: {},
      checklist: {
        checks: [
          { type: 'forbidden-value', fieldName: 'a', values: [1, null] },
          { type: 'forbidden-value', fieldName: 'a', values: [2] },
          { type: 'ascii-value' },
          { type: 'truncated-value' },
          { type: 'table-dimensions', numRows: 0, maxRows: 9 },
        ],
      },
    })
    expect(refused).toEqual([])
    const patterns = { any: ['[^\\x00-\\x7f]', '^(?s:.{255})$'] }
    expect(contract).toMatchObject({
      rows: { max: 9 },
      columns: {
        a: {
          nulls: 'never',
          'not-one-of': expect.arrayContaining(['1', '2', '32767']),
          'does-not-match': patterns,
        },
        '*': { required: false, 'does-not-match': patterns },
      },
    })
  })
})

describe('numbers that theirs takes and the contract refuses are told', () => {
  // What Frictionless 5.18 reads by `Field.read_cell`: NaN, INF and 1_000 as numbers; of integers only 1_000.
  const stricter = (field: object) => read({ fields: [{ name: 'c', ...field }] }).stricter
  const apart = 'in "c" theirs takes `1_000` for 1000 too'
  test.each([
    [{ type: 'number' }, [apart, 'in "c" theirs takes NaN, INF and -INF too, which are no decimals']],
    [
      { type: 'number', floatNumber: true },
      [apart, 'in "c" theirs takes `nan` and `INF` too, beside NaN, Infinity and -Infinity'],
    ],
    [{ type: 'number', bareNumber: false }, [apart]],
    [{ type: 'number', bareNumber: false, groupChar: '_' }, []],
    [{ type: 'integer' }, [apart]],
    [{ type: 'string' }, []],
  ])('%j: %j', (field, expected) => {
    expect(stricter(field)).toEqual(expected)
  })

  test('of many columns the first twenty are named', () => {
    const fields = Array.from({ length: 21 }, (_, index) => ({ name: `c${index}`, type: 'integer' }))
    expect(read({ fields }).stricter?.[0]).toMatch(/"c19", … theirs takes/)
  })
})
