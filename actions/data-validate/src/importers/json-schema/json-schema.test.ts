import { describe, expect, test } from '@jest/globals'
import { importDocument, nothingGiven } from '../importer.ts'
import { jsonSchema } from './json-schema.ts'

function read(schema: object) {
  const { contract, refused } = importDocument(
    jsonSchema,
    JSON.stringify(schema),
    'schema.json',
    nothingGiven,
  )
  return { contract, refused: refused.map(({ what, why }) => `${what}: ${why}`) }
}

/** The column of a schema of one property. */
function column(property: object | boolean, more: object = {}) {
  const { contract, refused } = read({ type: 'object', properties: { c: property }, ...more })
  return { column: (contract['columns'] as Record<string, unknown> | undefined)?.['c'], refused }
}

describe('a property becomes a column', () => {
  test.each<[object, object]>([
    [{ type: 'string' }, { type: 'text' }],
    [
      { type: 'integer', minimum: 0, exclusiveMaximum: 9 },
      { type: 'integer', min: 0, below: 9 },
    ],
    [
      { type: 'number', maximum: 9, exclusiveMaximum: true },
      { type: 'number', below: 9 },
    ],
    [
      { type: 'number', multipleOf: 0.01 },
      { type: 'number', 'multiple-of': 0.01 },
    ],
    [{ type: ['integer', 'number'] }, { type: 'number' }],
    [
      { type: 'boolean', const: true },
      { type: 'bool', 'one-of': [true] },
    ],
    [{ enum: ['a', 'b'] }, { type: 'text', 'one-of': ['a', 'b'] }],
    [{ enum: [1, 2, null] }, { type: 'integer', 'one-of': [1, 2] }],
    [
      { type: 'string', minLength: 1, maxLength: 3 },
      { type: 'text', length: { min: 1, max: 3 } },
    ],
    [
      { type: 'string', pattern: '^a[^\\n\\r]\\.$' },
      { type: 'text', matches: '^a[^\\n\\r]\\.\\z' },
    ],
    [
      { type: 'string', format: 'date-time' },
      { type: 'text', format: 'iso-datetime' },
    ],
    [
      { type: 'array', items: { type: 'integer' } },
      { type: 'json', 'json-schema': { type: 'array', items: { type: 'integer' } } },
    ],
    [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, { type: 'integer' }],
    [{ $ref: '#/$defs/age' }, { type: 'integer', min: 0 }],
    [{ title: 'c', description: 'd', default: 1, examples: [1], type: 'integer' }, { type: 'integer' }],
  ])('%j', (property, expected) => {
    const { column: found, refused } = column(property, { $defs: { age: { type: 'integer', minimum: 0 } } })
    expect(refused).toEqual([])
    expect(found).toEqual({ required: false, ...expected })
  })
})

test('what must be there has a column, and no nulls unless null is a type of it', () => {
  expect(column({ type: 'integer' }, { required: ['c'] }).column).toEqual({ type: 'integer', nulls: 'never' })
  expect(column({ type: ['integer', 'null'] }, { required: ['c'] }).column).toEqual({ type: 'integer' })
  expect(column({ anyOf: [{ type: 'integer' }, { type: 'null' }] }, { required: ['c'] }).column).toEqual({
    type: 'integer',
  })
  expect(column({ type: ['string', 'null'], enum: ['a'] }, { required: ['c'] }).column).toEqual({
    type: 'text',
    'one-of': ['a'],
    nulls: 'never',
  })
  expect(column(true, { required: ['c'] }).column).toEqual({ nulls: 'never' })
})

test.each<[object, string]>([
  [{ type: ['integer', 'string'] }, '"type" of property "c": no column holds values of these types'],
  [
    { type: 'string', format: 'idn-email' },
    '"format" of property "c": no check of this format is known here',
  ],
  [{ type: 'string', pattern: '(?=a)' }, 'has a pattern that cannot be read'],
  [{ type: 'string', pattern: '(a)\\1' }, 'its pattern refers back to a group'],
  [{ oneOf: [{ type: 'integer' }, { type: 'string' }] }, '"oneOf" of property "c": a column has one type'],
  [{ type: 'array', items: { const: 2 ** 60 } }, 'its schema holds a number that YAML would round'],
  [{ type: 'object', properties: { a: { $ref: '#/a' } } }, 'it refers to another part of the document'],
  [{ $ref: 'https://example.org/a.json' }, 'it leads out of the document, and nothing is fetched'],
  [{ $ref: '#/$defs/circle' }, 'it leads in a circle'],
  [{ $ref: '#/$defs/gone' }, 'it leads to no schema'],
  [{ not: { const: 1 } }, '"not" of property "c": this key is not known here'],
  [
    { type: 'string', contentEncoding: 'base64' },
    '"contentEncoding" of property "c": this key is not known here',
  ],
])('%j is refused', (property, why) => {
  const { refused } = column(property, { $defs: { circle: { $ref: '#/$defs/circle' } } })
  expect(refused.join('\n')).toContain(why)
})

test('other properties are let be unless the schema says otherwise', () => {
  expect(read({ properties: { a: {} } }).contract['other-columns']).toBe('allow')
  expect(read({ properties: { a: {} }, additionalProperties: false }).contract['other-columns']).toBe(
    'refuse',
  )
  expect(read({ properties: { a: {} }, additionalProperties: { type: 'string' } }).refused).toHaveLength(1)
  expect(read({ properties: { a: {} }, patternProperties: { '^f_': {} } }).refused).toEqual([
    '"patternProperties" of the schema: this key is not known here',
  ])
})

test('a list of rows says how many there are', () => {
  const items = { type: 'object', properties: { a: { type: 'integer' } } }
  const { contract, refused } = read({ type: 'array', items, minItems: 1, uniqueItems: true, title: 'rows' })
  expect(refused).toEqual([])
  expect(contract).toEqual({
    contract: 1,
    name: 'rows',
    rows: { min: 1 },
    'duplicate-rows': 'never',
    columns: { a: { required: false, type: 'integer' } },
    'other-columns': 'allow',
  })
})

describe('if and then', () => {
  const properties = { country: { type: 'string' }, zip: { type: 'string' } }
  const rule = (condition: object, then: object, more: object = {}) =>
    read({ properties, if: condition, then, ...more }).refused.join('\n')
  const isGerman = { properties: { country: { const: 'DE' } }, required: ['country'] }

  test.each<[object, object, object, string]>([
    [
      { properties: { country: { const: 'DE' } } },
      { required: ['zip'] },
      {},
      'it holds where "country" is not there too',
    ],
    [isGerman, {}, {}, 'it demands nothing'],
    [isGerman, { required: ['zip'] }, { else: {} }, 'a rule says what holds where its condition does'],
    [{ not: {} }, { required: ['zip'] }, {}, '"not" of "if" of the schema'],
    [
      { properties: { country: {} }, required: ['country'] },
      { required: ['zip'] },
      {},
      'it asks nothing of a value',
    ],
  ])('%j then %j %j is refused', (condition, then, more, why) => {
    expect(rule(condition, then, more)).toContain(why)
  })
})

test('each refusal has its place', () => {
  const text = '{\n "properties": {\n  "a": { "type": "string",\n   "format": "regex" } } }'
  const { refused } = importDocument(jsonSchema, text, 'schema.json', nothingGiven)
  expect(refused[0]?.place).toEqual({ path: 'schema.json', line: 4, column: 4 })
})
