import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ajv, beyondAjv, jsonOf, refuse } from './read.suite.ts'
import { readSchema } from './schema.ts'

const scalar = fc.constantFrom(
  'null',
  'true',
  'false',
  '0',
  '1',
  '1.0',
  '1.5',
  '-2',
  '3',
  '""',
  '"a"',
  '"ab"',
  '"b"',
)
const names = ['a', 'ab', 'b', 'c']
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 3 }).map(
      (map) =>
        `{${Object.entries(map)
          .map(([name, member]) => `${JSON.stringify(name)}:${member}`)
          .join(',')}}`,
    ),
  ),
}))

type Schema = boolean | { readonly [keyword: string]: unknown }

const { schema } = fc.letrec<{ schema: Schema }>((tie) => {
  const one = tie('schema')
  const several = fc.array(one, { minLength: 1, maxLength: 2 })
  const named = fc.dictionary(fc.constantFrom(...names), one, { maxKeys: 2 })
  const count = fc.nat(3)
  const number = fc.constantFrom(0, 1, 1.5, 2)
  const texts = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 })
  const member = (own: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc
      .constantFrom(...Object.keys(own))
      .chain((keyword) => (own[keyword] ?? fc.nat()).map((of): Schema => ({ [keyword]: of })))
  const plain = member({
    type: fc.constantFrom('null', 'boolean', 'string', 'number', 'integer', 'array', 'object', [
      'string',
      'array',
    ]),
    enum: fc.array(
      value.map((text): unknown => JSON.parse(text)),
      { minLength: 1, maxLength: 3 },
    ),
    const: value.map((text): unknown => JSON.parse(text)),
    minimum: number,
    maximum: number,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    multipleOf: fc.constantFrom(1, 2, 0.5),
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom('^a', 'b$', '^$'),
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    minProperties: count,
    maxProperties: count,
    required: texts,
    dependentRequired: fc.dictionary(fc.constantFrom(...names), texts, { maxKeys: 2 }),
    $ref: fc.constantFrom('#/$defs/list', '#/$defs/map', '#/$defs/scalar'),
  })
  const deep = member({
    items: one,
    prefixItems: several,
    contains: one,
    minContains: count,
    maxContains: count,
    unevaluatedItems: one,
    properties: named,
    patternProperties: fc.dictionary(fc.constantFrom('^a', 'b$'), one, { maxKeys: 2 }),
    additionalProperties: one,
    propertyNames: one,
    unevaluatedProperties: one,
    dependentSchemas: named,
    allOf: several,
    anyOf: several,
    oneOf: several,
    not: one,
    if: one,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: one,
    else: one,
  })
  const joined = fc
    .array(fc.oneof(plain, deep, deep), { maxLength: 4 })
    .map((parts) => Object.assign({}, ...parts))
  return { schema: fc.oneof({ maxDepth: 4 }, fc.boolean(), plain, joined, joined) }
})

const $defs = {
  list: { type: 'array', items: { $ref: '#/$defs/scalar' } },
  map: { properties: { a: { $ref: '#/$defs/map' }, b: { $ref: '#/$defs/list' } } },
  scalar: { type: ['null', 'number', 'string'] },
}

test('a schema made by chance holds what ajv holds', () => {
  fc.assert(
    fc.property(schema, fc.array(value, { minLength: 1, maxLength: 8 }), (made, values) => {
      const text = JSON.stringify(typeof made === 'boolean' ? made : { ...made, $defs })
      fc.pre(!beyondAjv(text))
      const [theirs, ours] = [ajv(text), readSchema(jsonOf(text), refuse)]
      for (const one of values)
        expect([one, ours.isValid(jsonOf(one))]).toEqual([one, theirs(JSON.parse(one))])
    }),
    { numRuns: 100 },
  )
})
