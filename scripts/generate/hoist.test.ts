import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { schema } from '../../actions/data-validate/src/contract/json-schema.ts'
import { validate } from '../../actions/data-validate/src/contract/validate.generated.js'
import { hoist } from './hoist.ts'

const range = {
  type: 'object',
  properties: { min: { type: 'integer', minimum: 1 } },
  additionalProperties: false,
}

test('what a schema says twice becomes a definition, and what it says once stays', () => {
  const twice = { type: 'object', properties: { a: range, b: range, c: { type: 'string' } }, title: 'T' }
  expect(hoist(twice)).toEqual({
    type: 'object',
    properties: { a: { $ref: '#/$defs/part-0' }, b: { $ref: '#/$defs/part-0' }, c: { type: 'string' } },
    $defs: { 'part-0': range },
  })
})

test('a property that is called as a keyword is still a property', () => {
  const odd = { type: 'object', properties: { title: { type: 'string' }, if: { const: 1 } } }
  expect(hoist(odd)).toEqual({ ...odd, $defs: {} })
})

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false })
const whole = ajv.compile(schema)
const column = { type: 'int64', min: 1, 'one-of': [1, 2], nulls: 'never' }
test.each([
  { contract: 1, columns: { a: column } },
  { contract: 2, columns: { a: column }, stray: 1 },
  { contract: 1, columns: { a: { ...column, nulls: 'seldom', strange: 1 }, b: 3 } },
  { contract: 1, columns: { a: { length: { min: 'x', value: 3 }, unique: { value: 1, severity: 'loud' } } } },
  { contract: 1, data: { path: 1, csv: { header: [0], names: 'none' } }, 'row-rules': [{}, { sum: 1 }, 4] },
  { contract: 1, sample: { seed: [] }, 'foreign-keys': [{ columns: [], in: '' }, 3], label: { column: 1 } },
  [],
])('the validator that ships says of %j what ajv says of the schema as it is written', (value) => {
  expect(validate(value)).toBe(whole(value))
  const errors = whole.errors?.map(({ schemaPath: _, ...rest }) => rest)
  expect(validate.errors ?? undefined).toEqual(errors)
})
