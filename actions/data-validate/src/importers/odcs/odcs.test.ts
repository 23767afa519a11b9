import { describe, expect, test } from '@jest/globals'
import { importDocument, nothingGiven } from '../importer.ts'
import { odcs } from './odcs.ts'

function read(more: object) {
  const document = {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'i',
    version: '1',
    status: 'active',
    ...more,
  }
  const { contract, refused } = importDocument(odcs, JSON.stringify(document), 'odcs.yml', nothingGiven)
  return { contract, refused: refused.map(({ what, why }) => `${what}: ${why}`) }
}

/** The column of a property. */
function column(property: object) {
  const { contract, refused } = read({ schema: [{ name: 't', properties: [{ name: 'c', ...property }] }] })
  return { column: (contract['columns'] as Record<string, unknown> | undefined)?.['c'], refused }
}

const withOptions = (logicalType: string, logicalTypeOptions: object) => ({ logicalType, logicalTypeOptions })
const withQuality = (...quality: readonly object[]) => ({ quality })

describe('a property becomes a column', () => {
  test.each<[object, object]>([
    [
      { logicalType: 'string', required: true, unique: true },
      { type: 'text', nulls: 'never', unique: true },
    ],
    [
      withOptions('string', { minLength: 1, maxLength: 3, format: 'email' }),
      { type: 'text', length: { min: 1, max: 3 }, format: 'email' },
    ],
    [withOptions('string', { pattern: '^a$' }), { type: 'text', matches: '^a\\z' }],
    [withOptions('integer', { format: 'u8', maximum: 9 }), { type: 'uint8', max: 9 }],
    [
      withOptions('number', { exclusiveMinimum: 0, multipleOf: 0.5 }),
      { type: 'number', 'multiple-of': 0.5, above: 0 },
    ],
    [
      withOptions('date', { format: 'yyyy-MM-dd', minimum: '2020-01-01' }),
      { type: 'date', min: '2020-01-01' },
    ],
    [withOptions('date', { format: 'dd.MM.yyyy' }), { type: 'date', format: { strptime: '%d.%m.%Y' } }],
    [withOptions('timestamp', { timezone: true }), { type: 'datetime', timezone: 'required' }],
    [
      withOptions('timestamp', { timezone: false, defaultTimezone: 'Europe/Berlin' }),
      { type: 'datetime', timezone: 'Europe/Berlin' },
    ],
    [{ logicalType: 'date', physicalType: 'timestamp' }, { type: 'datetime' }],
    [{ physicalType: 'varchar(18)' }, { type: 'text' }],
    [
      { logicalType: 'boolean', description: 'd', examples: [true], tags: ['x'], classification: 'public' },
      { type: 'bool' },
    ],
    [
      { logicalType: 'integer', enum: [{ value: 1, label: 'One' }, { value: 2 }] },
      { type: 'integer', 'one-of': [1, 2] },
    ],
    [{ logicalType: 'array' }, { type: 'json' }],
  ])('%j', (property, expected) => {
    expect(column(property)).toEqual({ column: expected, refused: [] })
  })

  test('under its physical name, where it has one', () => {
    const { contract } = read({
      schema: [{ name: 't', properties: [{ name: 'c', physicalName: 'C_1', logicalType: 'string' }] }],
    })
    expect(contract['columns']).toEqual({ C_1: { type: 'text' } })
  })

  test.each<[object, string]>([
    [{ logicalType: 'complex' }, 'no column holds values of this type'],
    [withOptions('string', { format: 'password' }), 'no check of this format is known here'],
    [withOptions('integer', { format: 'i128' }), 'no type of a contract has this width'],
    [withOptions('date', { format: 'yyyy-QQ' }), 'it has letters that no directive stands for'],
    [withOptions('string', { minimum: 'a' }), '"minimum" of options of property "c": it is not a number'],
    [
      withOptions('array', { minItems: 1 }),
      '"minItems" of options of property "c": this key is not known here',
    ],
    [{ logicalType: 'object', properties: [] }, 'what lies within a value is no column'],
  ])('%j is refused', (property, why) => {
    expect(column(property).refused.join('\n')).toContain(why)
  })
})

describe('the quality of a property', () => {
  const text = { logicalType: 'string' }
  test.each<[object, object]>([
    [withQuality({ metric: 'nullValues', mustBe: 0 }), { type: 'text', nulls: 'never' }],
    [
      withQuality({ metric: 'nullValues', mustBeLessThan: 100, severity: 'warning' }),
      { type: 'text', 'null-count': { value: { below: 100 }, severity: 'warn' } },
    ],
    [
      withQuality({
        type: 'library',
        metric: 'nullValues',
        mustBeLessThan: 1,
        unit: 'percent',
        description: 'few',
      }),
      { type: 'text', 'null-share': { value: { below: 0.01 }, why: 'few' } },
    ],
    [
      withQuality({ metric: 'nullValues', mustBeBetween: [0, 5] }),
      { type: 'text', 'null-count': { above: 0, below: 5 } },
    ],
    [
      withQuality({ metric: 'missingValues', mustBe: 0, arguments: { missingValues: [null, '', 'N/A'] } }),
      { type: 'text', nulls: 'never', 'not-one-of': ['', 'N/A'] },
    ],
    [
      withQuality({ metric: 'invalidValues', mustBe: 0, arguments: { validValues: ['a'] } }),
      { type: 'text', 'one-of': ['a'] },
    ],
    [
      withQuality({ metric: 'invalidValues', mustBeLessThan: 1, arguments: { pattern: 'a$' } }),
      { type: 'text', matches: 'a\\z' },
    ],
    [
      {
        required: true,
        ...withQuality({
          metric: 'invalidValues',
          mustBeLessOrEqualTo: 5,
          unit: 'percent',
          arguments: { validValues: ['a'] },
        }),
      },
      { type: 'text', nulls: 'never', 'one-of': { value: ['a'], mostly: 0.95 } },
    ],
    [
      withQuality({ type: 'library', rule: 'validValues', validValues: ['a'] }),
      { type: 'text', 'one-of': ['a'] },
    ],
    [withQuality({ metric: 'duplicateValues', mustBe: 0 }), { type: 'text', unique: true }],
    [
      withQuality({ type: 'text', description: 'verified' }),
      { type: 'text', required: { value: true, why: 'verified' } },
    ],
  ])('%j', (quality, expected) => {
    expect(column({ ...text, ...quality })).toEqual({ column: expected, refused: [] })
  })

  test.each<[object, string]>([
    [{ type: 'sql', query: 'SELECT 1', mustBe: 1 }, 'the text of a query is not run'],
    [{ type: 'custom', engine: 'soda', implementation: 'x' }, 'it is a rule of another tool'],
    [{ metric: 'freshness', mustBe: 0 }, 'it is no metric that is known here'],
    [{ metric: 'nullValues' }, 'it does not say what the metric must be'],
    [{ metric: 'nullValues', mustNotBe: 0 }, 'a range has no hole'],
    [{ metric: 'nullValues', mustBe: 0, unit: 'files' }, 'it is neither rows nor percent'],
    [
      { metric: 'invalidValues', mustBeLessThan: 5, arguments: { validValues: ['a'] } },
      'may be invalid: say `mostly`',
    ],
    [
      { metric: 'missingValues', mustBeLessThan: 5, arguments: { missingValues: ['N/A'] } },
      'say the words under `null`',
    ],
    [{ metric: 'duplicateValues', mustBeLessThan: 10 }, 'say `distinct-share`'],
  ])('%j is refused', (quality, why) => {
    expect(column({ ...text, ...withQuality(quality) }).refused.join('\n')).toContain(why)
  })
})

test('the object says how many rows there are, and which are the same', () => {
  const quality = [
    { metric: 'rowCount', mustBeBetween: [100, 120] },
    { metric: 'duplicateValues', mustBe: 0, arguments: { properties: ['a', 'b'] } },
  ]
  const properties = [
    { name: 'b', logicalType: 'string', primaryKey: true, primaryKeyPosition: 2 },
    { name: 'a', logicalType: 'string', primaryKey: true, primaryKeyPosition: 1 },
  ]
  const { contract, refused } = read({
    name: 'n',
    description: { purpose: 'p' },
    schema: [{ name: 't', properties, quality }],
  })
  expect(refused).toEqual([])
  expect(contract).toEqual({
    contract: 1,
    name: 'n',
    description: 'p',
    rows: { above: 100, below: 120 },
    unique: [['a', 'b']],
    'primary-key': ['a', 'b'],
    'other-columns': 'allow',
    columns: { b: { type: 'text' }, a: { type: 'text' } },
  })
})

test('a second object is refused, and a foreign key to one that lies in no file', () => {
  const properties = [{ name: 'c', logicalType: 'integer', relationships: [{ to: 'other.id' }] }]
  expect(read({ schema: [{ name: 't', properties }, { name: 'other' }] }).refused).toEqual([
    '"to" of relationship 1 of property "c": nothing says which file holds "other"',
    'object "other": a contract is of one dataset: convert this object alone',
  ])
})

test('promises of the service are no demand on the data; others are told', () => {
  const schema = [{ name: 't', properties: [{ name: 'at', logicalType: 'timestamp' }] }]
  const slaProperties = [
    { property: 'generalAvailability', value: '2022-05-12T09:30:10-08:00' },
    { property: 'retention', value: 3, unit: 'y', element: 't.at' },
    { property: 'latency', value: 4, unit: 'y', element: 't.at' },
    { property: 'latency', value: 4, unit: 'd', element: 'other.at' },
  ]
  expect(read({ schema, slaProperties }).refused).toEqual([
    'service level "retention": no check of this service level is known here',
    '"value" of service level "latency": it is no whole number of days, hours, minutes or seconds',
    '"element" of service level "latency": it names no one column of the object that is converted',
  ])
})

test.each([
  ['v2.2.2', 'DataContract'],
  ['v3.0.2', 'DataProduct'],
])('a document of %s %s is none', (apiVersion, kind) => {
  expect(() => read({ apiVersion, kind })).toThrow(/the document is none of odcs/)
})

test('one server that is a path says where the data lies', () => {
  const schema = [{ name: 't', properties: [{ name: 'c', logicalType: 'string' }] }]
  const local = { server: 'a', type: 'local', path: 'orders.csv' }
  expect(read({ schema, servers: [local, { server: 'b', type: 's3' }] }).contract['data']).toBe('orders.csv')
  expect(read({ schema, servers: [local, local] }).contract['data']).toBeUndefined()
})
