import { describe, expect, test } from '@jest/globals'
import { checkOf } from '../twin.ts'

describe('a JSON schema', () => {
  const person = '{ type: object, required: [id], properties: { id: { type: integer, minimum: 1 } } }'

  test.each([
    ['"{""id"": 1}"', 'pass'],
    ['"{""id"": 0}"', 'fail'],
    ['"{""id"": 1"', 'fail'],
    ['{}', 'fail'],
    ['x', 'fail'],
  ])('of %s is a %s', async (cell, outcome) => {
    expect(await checkOf('json-schema', `{ type: text, json-schema: ${person} }`, [cell])).toMatchObject({
      outcome,
    })
    expect(
      await checkOf('json-schema', `{ type: text, json-schema: { value: ${person} } }`, [cell]),
    ).toMatchObject({ outcome })
  })

  test('is asked of columns of type json too, whose broken cells are of no type', async () => {
    const check = await checkOf('json-schema', `{ type: json, json-schema: ${person} }`, [
      '"{""id"": 1}"',
      '{',
      '[]',
    ])
    expect(check).toMatchObject({ counts: { evaluated: 2, failed: 1, skipped: 1 } })
    expect(check.is).toBe('1 of 2 values (50 %) is not valid by the schema')
  })

  test.each([
    ['{}', '"json-schema" of column "c" takes every value and could never fail'],
    ['true', 'takes every value and could never fail'],
    [
      '{ properties: { a: { type: int } } }',
      'contract.yml:2:69: "json-schema" of column "c" is "int" at properties/a/type; wanted: one of null',
    ],
    ['{ $ref: "a.json" }', 'is another document'],
    ['5', 'json-schema'],
  ])('%s is asked wrongly', async (schema, words) => {
    await expect(checkOf('json-schema', `{ type: text, json-schema: ${schema} }`, ['1'])).rejects.toThrow(
      words,
    )
  })

  test('that goes too deep for a value is asked wrongly', async () => {
    const defs = Array.from(
      { length: 30 },
      (_, at) => `d${at}: { allOf: [{ $ref: "#/$defs/d${at + 1}" }] }`,
    ).join(', ')
    const schema = `{ $ref: "#/$defs/d0", $defs: { ${defs}, d30: { items: { $ref: "#" } } } }`
    const asking = checkOf('json-schema', `{ type: text, json-schema: ${schema} }`, [
      `${'['.repeat(500)}${']'.repeat(500)}`,
    ])
    await expect(asking).rejects.toThrow(
      /^contract\.yml:2:\d+: .* applies more than 1100 schemas within each other/,
    )
  })
})
