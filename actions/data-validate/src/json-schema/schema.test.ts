import { describe, expect, test } from '@jest/globals'
import type { Json } from '../values/json.ts'
import type { Path } from './keyword.ts'
import { ajv, beyondAjv, jsonOf, refuse } from './read.suite.ts'
import { type Refuse, readSchema } from './schema.ts'

function isValid(schema: string, value: string): boolean {
  return readSchema(jsonOf(schema), refuse).isValid(jsonOf(value))
}

/** Schemas with values; what is right is ajv's answer, which the third column also says. */
const cases: readonly (readonly [schema: string, valid: readonly string[], invalid: readonly string[]])[] = [
  ['{"type":"integer"}', ['1', '-0', '1.0', '1e2'], ['1.5', '"1"', 'null', 'true', '[]', '{}']],
  ['{"type":"number"}', ['1', '1.5'], ['"1"', 'null']],
  ['{"type":["null","string"]}', ['null', '""'], ['0', 'false', '{}']],
  ['{"type":"object"}', ['{}'], ['[]', 'null']],
  ['{"type":"array"}', ['[]'], ['{}', 'null']],
  ['{"type":"boolean"}', ['true', 'false'], ['0', 'null']],
  [
    '{"enum":[1,"a",null,[1],{"a":1,"b":2}]}',
    ['1.0', '"a"', 'null', '[1]', '{"b":2,"a":1}'],
    ['2', '"b"', '[2]', '{"a":1}', 'false'],
  ],
  ['{"const":{"a":[0]}}', ['{"a":[0]}', '{"a":[0.0]}'], ['{"a":[false]}', '{"a":[1]}', '{}']],
  ['{"const":false}', ['false'], ['0', 'null', '""']],
  ['{"minimum":1.5}', ['1.5', '2', '"x"', 'null'], ['1.4', '-1']],
  ['{"maximum":3}', ['3', '3.0'], ['3.0001']],
  ['{"exclusiveMinimum":1}', ['1.1'], ['1', '0']],
  ['{"exclusiveMaximum":1}', ['0.9'], ['1', '2']],
  ['{"multipleOf":2}', ['4', '0', '-2', '"3"'], ['3', '1.5']],
  ['{"multipleOf":0.5}', ['1.5', '2'], ['1.6']],
  ['{"minLength":2}', ['"ab"', '"😀é"', '1'], ['"a"', '"😀"', '""']],
  ['{"maxLength":2}', ['"ab"', '"😀é"', '""'], ['"abc"']],
  ['{"pattern":"^a+$"}', ['"aa"', '5'], ['"ba"', '""']],
  ['{"pattern":"b"}', ['"abc"'], ['"ac"']],
  ['{"minItems":1}', ['[1]', '"x"'], ['[]']],
  ['{"maxItems":1}', ['[1]', '[]', '{}'], ['[1,2]']],
  [
    '{"uniqueItems":true}',
    ['[1,"1",[1],{"a":1}]', '[]', '[false,0]', '{}'],
    ['[1,1.0]', '[{"a":1,"b":2},{"b":2,"a":1}]', '[[],[]]'],
  ],
  ['{"uniqueItems":false}', ['[1,1]'], []],
  [
    '{"prefixItems":[{"type":"string"},{"type":"number"}]}',
    ['[]', '["a"]', '["a",1,null]', '5'],
    ['[1]', '["a","b"]'],
  ],
  ['{"prefixItems":[true],"items":{"type":"string"}}', ['[1]', '[1,"a","b"]'], ['[1,2]', '[1,"a",null]']],
  ['{"items":false}', ['[]', '{}'], ['[1]']],
  ['{"contains":{"const":1}}', ['[0,1]', '[1,1]', '5'], ['[]', '[0]']],
  ['{"contains":{"const":1},"minContains":2,"maxContains":3}', ['[1,1]', '[1,0,1,1]'], ['[1]', '[1,1,1,1]']],
  ['{"contains":{"const":1},"minContains":0}', ['[]', '[0]'], []],
  ['{"minContains":5}', ['[]'], []],
  ['{"minProperties":1}', ['{"a":1}', '[]'], ['{}']],
  ['{"maxProperties":1}', ['{"a":1}', '{}'], ['{"a":1,"b":2}']],
  ['{"required":["a","toString"]}', ['{"a":null,"toString":1}', '[]', '5'], ['{}', '{"a":1}']],
  ['{"required":["__proto__"]}', ['{"__proto__":1}'], ['{}']],
  [
    '{"properties":{"a":{"type":"string"},"b":false}}',
    ['{}', '{"a":"x","c":1}', '[]'],
    ['{"a":1}', '{"b":1}'],
  ],
  ['{"properties":{"constructor":{"type":"number"}}}', ['{}', '{"constructor":1}'], ['{"constructor":"a"}']],
  [
    '{"patternProperties":{"^x":{"type":"number"},"y$":{"minimum":1}}}',
    ['{"x":0}', '{"xy":1}', '{"z":"a"}'],
    ['{"x":"a"}', '{"xy":0}', '{"ay":0}'],
  ],
  [
    '{"properties":{"a":true},"patternProperties":{"^x":true},"additionalProperties":false}',
    ['{"a":1,"x1":2}', '{}', '[]'],
    ['{"b":1}'],
  ],
  ['{"additionalProperties":{"type":"number"}}', ['{"a":1}'], ['{"a":"b"}']],
  ['{"propertyNames":{"maxLength":1}}', ['{"a":1}', '{}', '"abc"'], ['{"ab":1}']],
  [
    '{"dependentRequired":{"a":["b","c"]}}',
    ['{}', '{"b":1}', '{"a":1,"b":1,"c":1}'],
    ['{"a":1}', '{"a":1,"b":1}'],
  ],
  ['{"dependentSchemas":{"a":{"required":["b"]}}}', ['{}', '{"a":1,"b":1}', '[]'], ['{"a":1}']],
  ['{"allOf":[{"minimum":1},{"maximum":3}]}', ['1', '3', '"x"'], ['0', '4']],
  ['{"anyOf":[{"type":"string"},{"minimum":3}]}', ['"x"', '3', 'null'], ['2']],
  ['{"oneOf":[{"multipleOf":2},{"multipleOf":3}]}', ['2', '9'], ['6', '5', '"x"']],
  ['{"not":{"type":"string"}}', ['1', 'null'], ['"x"']],
  ['{"if":{"minimum":10},"then":{"multipleOf":10},"else":{"multipleOf":2}}', ['20', '4', '"x"'], ['15', '3']],
  ['{"if":{"minimum":10},"then":false}', ['9'], ['10']],
  ['{"if":{"minimum":10},"else":false}', ['10'], ['9']],
  ['{"then":false,"else":false}', ['1'], []],
  ['false', [], ['1', 'null']],
  ['{"$ref":"#/$defs/a","$defs":{"a":{"type":"string"}}}', ['"x"'], ['1']],
  ['{"$ref":"#/$defs/a~1b%25~0","minLength":2,"$defs":{"a/b%~":{"type":"string"}}}', ['"xy"'], ['"x"', '1']],
  ['{"$ref":"#/definitions/a","definitions":{"a":{"type":"string"}}}', ['"x"'], ['1']],
  ['{"$ref":"#here","$defs":{"a":{"$anchor":"here","type":"string"}}}', ['"x"'], ['1']],
  [
    '{"$id":"https://example.org/s","$ref":"https://example.org/s#/$defs/a","$defs":{"a":{"type":"string"}}}',
    ['"x"'],
    ['1'],
  ],
  ['{"properties":{"a":{"type":"string"},"b":{"$ref":"#/properties/a"}}}', ['{"b":"x"}'], ['{"b":1}']],
  ['{"prefixItems":[{"type":"string"},{"$ref":"#/prefixItems/0"}]}', ['["a","b"]'], ['["a",1]']],
  [
    '{"type":"object","properties":{"next":{"$ref":"#"}},"required":["v"]}',
    ['{"v":1}', '{"v":1,"next":{"v":2}}'],
    ['{"v":1,"next":{}}', '{"v":1,"next":3}'],
  ],
  [
    '{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"t","description":"d","default":1,"examples":[1],"$comment":"c","deprecated":true,"readOnly":true,"writeOnly":true,"format":"email","contentEncoding":"base64","contentMediaType":"a/b","type":"string"}',
    ['"no mailbox"'],
    ['1'],
  ],
  ['{"properties":{"a":true},"unevaluatedProperties":false}', ['{"a":1}', '{}', '[1]'], ['{"a":1,"b":2}']],
  [
    '{"allOf":[{"properties":{"a":true}},{"patternProperties":{"^x":true}}],"unevaluatedProperties":{"type":"null"}}',
    ['{"a":1,"x":2,"c":null}'],
    ['{"c":1}'],
  ],
  [
    '{"anyOf":[{"properties":{"a":{"const":1}},"required":["a"]},{"properties":{"b":true}}],"unevaluatedProperties":false}',
    ['{"a":1,"b":2}', '{"b":2}'],
    ['{"a":2}', '{"c":1}'],
  ],
  [
    '{"oneOf":[{"required":["a"],"properties":{"a":true}},{"required":["b"],"properties":{"b":true}}],"unevaluatedProperties":false}',
    ['{"a":1}', '{"b":1}'],
    ['{"a":1,"c":1}'],
  ],
  [
    '{"if":{"properties":{"k":{"const":1}},"required":["k"]},"then":{"properties":{"a":true}},"else":{"properties":{"b":true}},"unevaluatedProperties":false}',
    ['{"k":1,"a":1}', '{"b":1}', '{}'],
    ['{"k":1,"b":1}', '{"k":2}', '{"a":1}'],
  ],
  [
    '{"$ref":"#/$defs/a","unevaluatedProperties":false,"$defs":{"a":{"properties":{"a":true}}}}',
    ['{"a":1}'],
    ['{"b":1}'],
  ],
  [
    '{"dependentSchemas":{"a":{"properties":{"b":true}}},"properties":{"a":true},"unevaluatedProperties":false}',
    ['{"a":1,"b":1}', '{}'],
    ['{"b":1}'],
  ],
  [
    '{"not":{"properties":{"a":{"const":1}},"required":["a"]},"unevaluatedProperties":false}',
    ['{}'],
    ['{"a":2}', '{"a":1}'],
  ],
  ['{"additionalProperties":true,"unevaluatedProperties":false}', ['{"a":1}'], []],
  ['{"prefixItems":[true],"unevaluatedItems":false}', ['[1]', '[]', '{"a":1}'], ['[1,2]']],
  ['{"items":true,"unevaluatedItems":false}', ['[1,2]'], []],
  [
    '{"contains":{"type":"string"},"unevaluatedItems":{"type":"number"}}',
    ['["a",1]', '["a"]'],
    ['["a",null]', '[1]'],
  ],
  ['{"allOf":[{"prefixItems":[true,true]}],"unevaluatedItems":{"const":3}}', ['[1,2,3]'], ['[1,2,4]']],
]

const rows = cases.flatMap(([schema, valid, invalid]) => [
  ...valid.map((value) => [schema, value, true] as const),
  ...invalid.map((value) => [schema, value, false] as const),
])

describe('a schema', () => {
  test.each(rows)('%s and the value %s: %s', (schema, value, holds) => {
    expect(isValid(schema, value)).toBe(holds)
  })

  test.each(cases.filter(([schema]) => !beyondAjv(schema)))(
    '%s is read as ajv reads it',
    (schema, valid, invalid) => {
      const theirs = ajv(schema)
      for (const value of valid) expect([value, theirs(JSON.parse(value))]).toEqual([value, true])
      for (const value of invalid) expect([value, theirs(JSON.parse(value))]).toEqual([value, false])
    },
  )

  test.each([
    ['{"const":9007199254740993}', '9007199254740992', false],
    ['{"const":9007199254740993}', '9007199254740993.0', true],
    ['{"enum":[0.1]}', '0.10000000000000000001', false],
    ['{"maximum":9007199254740992}', '9007199254740993', false],
    ['{"minimum":1e-400}', '0', false],
    ['{"exclusiveMaximum":1e400}', '1e399', true],
    ['{"multipleOf":0.01}', '19.99', true],
    ['{"multipleOf":0.01}', '19.999', false],
    ['{"multipleOf":1e-7}', '12345678901234567890.1234567', true],
    ['{"type":"integer"}', '12345678901234567890.5', false],
    ['{"type":"integer"}', '1e400', true],
    ['{"uniqueItems":true}', '[9007199254740992,9007199254740993]', true],
    ['{"uniqueItems":true}', '[12345678901234567890,12345678901234567890.0]', false],
  ])('%s is exact about %s', (schema, value, holds) => {
    expect(isValid(schema, value)).toBe(holds)
  })

  test.each<[string, string]>([
    ['{"typ":"string"}', '/typ has the unknown keyword "typ"; wanted: type'],
    [
      '{"properties":{"a":{"minimun":1}}}',
      '/properties/a/minimun has the unknown keyword "minimun"; wanted: minimum',
    ],
    [
      '{"$defs":{"a":{"xyzzyx":1}}}',
      '/$defs/a/xyzzyx has the unknown keyword "xyzzyx"; wanted: keywords of JSON Schema 2020-12',
    ],
    ['{"additionalItems":false}', 'wanted: items, beside prefixItems'],
    ['{"dependencies":{}}', 'wanted: dependentRequired or dependentSchemas'],
    ['{"$dynamicRef":"#a"}', 'wanted: $ref'],
    ['{"type":"int"}', '/type is "int"; wanted: one of null, boolean, string'],
    ['{"type":[]}', '/type is an empty list'],
    ['{"enum":[]}', '/enum is an empty list'],
    ['{"enum":1}', '/enum is 1; wanted: a list'],
    ['{"minLength":-1}', '/minLength is -1; wanted: a whole number from 0'],
    ['{"minLength":1.5}', '/minLength is 1.5'],
    ['{"minimum":"1"}', '/minimum is "1"; wanted: a number'],
    ['{"multipleOf":0}', '/multipleOf is 0; wanted: a number above 0'],
    ['{"pattern":"a(?=b)"}', '/pattern has a pattern that cannot be read'],
    ['{"pattern":1}', '/pattern is 1; wanted: a text'],
    ['{"patternProperties":{"(":true}}', '/patternProperties has a pattern that cannot be read'],
    ['{"uniqueItems":1}', '/uniqueItems is 1; wanted: true or false'],
    ['{"required":["a","a"]}', '/required is ["a","a"]; wanted: a list of texts, each once'],
    ['{"required":[1]}', '/required is [1]'],
    ['{"properties":[]}', '/properties is []; wanted: a map'],
    ['{"items":[true]}', '/items is a list; wanted: one schema'],
    ['{"allOf":[]}', '/allOf is an empty list; wanted: one schema or more'],
    ['{"allOf":[1]}', '/allOf/0 is 1; wanted: a schema: a map, true or false'],
    ['{"then":1}', '/then is 1; wanted: a schema'],
    ['[]', '/ is []; wanted: a schema'],
    ['{"$ref":"other.json"}', '/$ref refers to "other.json", which is another document'],
    ['{"$ref":"https://example.org/s#/a"}', 'which is another document'],
    ['{"$ref":"#/$defs/b","$defs":{"a":true}}', '/$ref refers to "#/$defs/b", which is not there'],
    ['{"$ref":"#b"}', 'which is not there'],
    ['{"$ref":"#/toString"}', 'which is not there'],
    [
      '{"$schema":"http://json-schema.org/draft-07/schema#"}',
      '/$schema is of the dialect "http://json-schema.org/draft-07/schema#"',
    ],
    ['{"properties":{"a":{"$id":"b"}}}', '/properties/a/$id has an $id inside a schema'],
    ['{"$ref":"#"}', '/ leads back to itself'],
    ['{"allOf":[{"anyOf":[{"$ref":"#"}]}]}', '/ leads back to itself'],
    [
      '{"properties":{"x":{"not":{"$ref":"#/$defs/a"}}},"$defs":{"a":{"if":{"$ref":"#/$defs/b"}},"b":{"then":{"$ref":"#/$defs/a"}}}}',
      'leads back to itself',
    ],
  ])('%s is refused: %s', (schema, words) => {
    expect(() => readSchema(jsonOf(schema), refuse)).toThrow(words)
  })

  test('may say things of itself that take the power of its length to work out one by one', () => {
    const defs = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `d${index}`,
        index === 59
          ? { minimum: 1 }
          : { allOf: [{ $ref: `#/$defs/d${index + 1}` }, { $ref: `#/$defs/d${index + 1}` }] },
      ]),
    )
    expect(isValid(JSON.stringify({ $ref: '#/$defs/d0', $defs: defs }), '1')).toBe(true)
  })

  test('of a tree is asked once of each branch', () => {
    const tree =
      '{"anyOf":[{"items":{"$ref":"#"}},{"items":{"$ref":"#"},"minItems":2}],"type":["array","null"]}'
    expect(isValid(tree, `${'['.repeat(300)}1${']'.repeat(300)}`)).toBe(false)
    expect(isValid(tree, `${'['.repeat(300)}null${']'.repeat(300)}`)).toBe(true)
  })

  test('that is nested deeper than a schema may be is refused, and one level less is not', () => {
    const nested = (levels: number) =>
      readSchema(
        Array.from({ length: levels }).reduce<Json>((inner) => ({ not: inner }), true),
        refuse,
      )
    expect(() => nested(551)).toThrow('is nested too deep; wanted: at most 550 levels')
    expect(nested(550).isValid(1)).toBe(true)
    expect(nested(549).isValid(1)).toBe(false)
  })

  test.each([
    ['https://a.example/s', true],
    ['https://a.example/s#', true],
    ['https://a.example/s#/$defs/b', false],
    ['https://a.example/s2', undefined],
    ['https://b.example/s', undefined],
    ['#/$defs/%zz', undefined],
    ['#/$defs/a%25b', false],
    ['#/$defs/a~1b', false],
  ])('reads the reference %s against its own $id', (ref, valid) => {
    const schema = JSON.stringify({
      $id: 'https://a.example/s',
      type: ['object', 'number'],
      properties: { x: { $ref: ref } },
      $defs: { b: false, 'a%b': false, 'a/b': false },
    })
    if (valid === undefined) expect(() => isValid(schema, '{"x":1}')).toThrow('refers to')
    else expect(isValid(schema, '{"x":1}')).toBe(valid)
  })

  test('that goes deeper than the stack allows says so', () => {
    const chain = Array.from({ length: 30 }, (_, index) => [
      `d${index}`,
      { allOf: [{ $ref: index === 29 ? '#/$defs/down' : `#/$defs/d${index + 1}` }] },
    ])
    const schema = {
      $ref: '#/$defs/d0',
      $defs: { ...Object.fromEntries(chain), down: { items: { $ref: '#' } } },
    }
    const asking = () => isValid(JSON.stringify(schema), `${'['.repeat(500)}${']'.repeat(500)}`)
    expect(asking).toThrow('applies more than 1100 schemas within each other')
  })

  test('that leads through very many references says so', () => {
    const defs = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [
        `d${index}`,
        index === 4_999 ? true : { $ref: `#/$defs/d${index + 1}` },
      ]),
    )
    const reading = () => readSchema({ $ref: '#/$defs/d0', $defs: defs }, refuse)
    expect(reading).toThrow('leads through more than 1100 schemas')
  })
})

test('the place of a fault is a path from the root', () => {
  const at: Path[] = []
  const noting: Refuse = (is, _, path) => {
    at.push(path)
    return new RangeError(is)
  }
  expect(() => readSchema({ anyOf: [true, { properties: { a: { type: 1 } } }] }, noting)).toThrow()
  expect(at).toEqual([['anyOf', 1, 'properties', 'a', 'type']])
})
