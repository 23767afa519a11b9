import { describe, expect, test } from '@jest/globals'
import { checkOf, named, validated } from '../twin.ts'

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
    ['{}', '"json-schema" of column "c" takes every value with the schema and could never fail'],
    ['true', 'takes every value with the schema and could never fail'],
    [
      '{ properties: { a: { type: int } } }',
      'contract.yml:2:69: "json-schema" of column "c" is "int" at properties/a/type; wanted: one of null',
    ],
    ['{ $ref: "a.json" }', 'is another document'],
    ['5', 'json-schema'],
    ['schemas/none.json', 'schemas/none.json'],
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

  describe('in a file', () => {
    const contract = 'contract: 1\ndata: data.csv\ncolumns: { c: { type: text, json-schema: a.schema.json } }'
    const judged = (schema: string | Uint8Array, cells = '1\n-1') =>
      validated(contract, { 'data.csv': `c\n${cells}\n`, 'a.schema.json': schema }, { data: [] })

    test('is read from there, and named in the report', async () => {
      const { checks, sources } = await judged('{ "type": "integer", "minimum": 0 }')
      expect(named(checks, 'json-schema')).toMatchObject({
        outcome: 'fail',
        is: '1 of 2 values (50 %) is not valid by the schema a.schema.json',
        wanted: 'a JSON text that is valid by the schema a.schema.json',
      })
      expect(sources.map(({ path }) => path)).toContain('a.schema.json')
    })

    test('keeps all digits of its numbers', async () => {
      const { checks } = await judged(
        '{ "maximum": 9007199254740992.5 }',
        '9007199254740992\n9007199254740993',
      )
      expect(named(checks, 'json-schema')).toMatchObject({ counts: { evaluated: 2, failed: 1 } })
    })

    test('may be what a condition asks', async () => {
      const when = `contract: 1\ndata: data.csv\ncolumns: { c: {}, d: { type: int64, min: { value: 0, when: { c: { json-schema: a.schema.json } } } } }`
      const { checks } = await validated(
        when,
        { 'data.csv': 'c,d\n1,-1\nx,-2\n', 'a.schema.json': '{ "type": "number" }' },
        { data: [] },
      )
      expect(named(checks, 'min')).toMatchObject({ counts: { evaluated: 1, failed: 1, skipped: 1 } })
    })

    test.each([
      ['{', 'names a.schema.json, which is no JSON text'],
      [Uint8Array.of(34, 0xff, 34), 'names a.schema.json, which is no JSON text'],
      ['{}', 'takes every value with the schema of a.schema.json and could never fail'],
      ['{ "typ": 1 }', /^contract\.yml:3:\d+: .* has the unknown keyword "typ" at typ of a\.schema\.json/],
      [' '.repeat(2 ** 20 + 1), /^a\.schema\.json: .* has 1048577 bytes/],
    ])('%# is asked wrongly', async (schema, words) => {
      await expect(judged(schema)).rejects.toThrow(words)
    })
  })
})
