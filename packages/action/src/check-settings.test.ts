import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { checkSettings } from './check-settings.ts'
import { readSettings } from './settings.ts'

const check = { anyOf: [{ type: 'number' }, { $ref: '#/$defs/long' }] }
/** An object with some keys and no other. */
const closed = (properties: object) => ({ type: 'object', properties, additionalProperties: false })

/** What has a key, and in it a word, may have another key; else something else holds. */
const chosen = (key: string, other: string, otherwise: object) => ({
  if: { type: 'object', required: [key], properties: { [key]: { const: 'yes' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: closed({ [key]: true, [other]: { type: 'number' } }),
  else: otherwise,
})

const range = {
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { min: { type: 'number' }, max: { type: 'number' } }, additionalProperties: false },
  else: {
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { items: { type: 'number' } },
    else: { type: 'number' },
  },
}

const schema = {
  type: 'object',
  required: ['policy'],
  properties: {
    policy: { const: 1 },
    task: { enum: ['binary', 'regression'] },
    checks: { type: 'object', additionalProperties: { $ref: '#/$defs/column' } },
    long: {
      if: { type: 'object' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: '#/$defs/long' },
      else: { type: 'number' },
    },
    kind: chosen('file', 'size', chosen('word', 'even', closed({ otherwise: true }))),
    named: { type: 'object', propertyNames: { pattern: '^[a-z]+$' } },
    range,
    list: { type: 'array', minItems: 1, items: { type: 'string', pattern: '^a' } },
    pause: { type: 'string', pattern: '^[0-9]{1,9}[smhd]$', examples: ['90s', '24h'] },
    share: {
      if: { type: 'string' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { type: 'string', pattern: '^0[.][0-9]+$', examples: ['0.95'] },
      else: { type: 'number' },
    },
  },
  additionalProperties: false,
  $defs: {
    column: { type: 'object', properties: { min: check, max: check }, unevaluatedProperties: false },
    long: {
      type: 'object',
      properties: { value: { type: 'number', maximum: 9 }, mostly: { type: 'number' } },
      additionalProperties: false,
    },
  },
}
const validate = new Ajv2020({ allErrors: true }).compile(schema)

/** What others call a task; `elsewhere` means one that this list does not have. */
const meant = { continuous: 'regression', elsewhere: 'ranking' }

function refusalOf(text: string): string {
  try {
    checkSettings(readSettings(text, 'gate.yml'), validate, schema, meant)
  } catch (error) {
    if (error instanceof Misuse) return error.message
    throw error
  }
  return 'held'
}

describe('a file that breaks its schema', () => {
  test.each([
    [
      'policy: 1\nchekcs: {}',
      'gate.yml:2:1: unknown key "chekcs"; wanted: one of policy, task, checks, long, kind, named, range, list, pause, share; did you mean "checks"?',
    ],
    [
      'policy: 1\nchecks:\n  age: { mim: 3 }',
      'gate.yml:3:10: unknown key "mim" in "age"; wanted: one of min, max; did you mean "min"?',
    ],
    [
      'policy: 1\nchecks:\n  age: { min: { valeu: 3 } }',
      'gate.yml:3:17: unknown key "valeu" in "min"; wanted: one of value, mostly; did you mean "value"?',
    ],
    [
      'policy: 1\nnamed:\n  a-b: 3',
      'gate.yml:3:3: the name "a-b" in "named"; wanted: a name that matches pattern "^[a-z]+$"; choose another name',
    ],
    [
      'policy: 1\nlong: { mosty: 3 }',
      'gate.yml:2:9: unknown key "mosty" in "long"; wanted: one of value, mostly; did you mean "mostly"?',
    ],
    [
      'policy: 1\nkind: { file: yes, sizes: 3 }',
      'gate.yml:2:20: unknown key "sizes" in "kind"; wanted: one of file, size; did you mean "size"?',
    ],
    [
      'policy: 1\nkind: { word: yes, odd: 3 }',
      'gate.yml:2:20: unknown key "odd" in "kind"; wanted: one of word, even; write one of these',
    ],
    [
      'policy: 1\nkind: { file: no }',
      'gate.yml:2:9: unknown key "file" in "kind"; wanted: one of otherwise; write one of these',
    ],
    [
      'policy: 2\nchekcs: {}',
      'gate.yml:1:9: the policy file has version 2, which is newer than this ml-actions; wanted: "policy: 1"; use the ml-actions that it was written for here too, or a newer one',
    ],
    [
      'policy: 0',
      'gate.yml:1:9: the policy file has version 0, which this ml-actions no longer reads; wanted: "policy: 1"; write "policy: 1", and mend what is told then',
    ],
    ['policy: one', 'gate.yml:1:9: "policy" is "one"; wanted: 1; mend the value here'],
    ['task: binry', 'gate.yml:1:1: the file has no "policy"; wanted: "policy: 1"; begin the file with it'],
    [
      'policy: 1\ntask: binry',
      'gate.yml:2:7: "task" is "binry"; wanted: one of binary, regression; did you mean "binary"?',
    ],
    [
      'policy: 1\ntask: Continuous',
      'gate.yml:2:7: "task" is "Continuous"; wanted: one of binary, regression; did you mean "regression"?',
    ],
    [
      'policy: 1\ntask: ranking-of-things',
      'gate.yml:2:7: "task" is "ranking-of-things"; wanted: one of binary, regression; mend the value here',
    ],
    [
      'policy: 1\ntask: __proto__',
      'gate.yml:2:7: "task" is "__proto__"; wanted: one of binary, regression; mend the value here',
    ],
    [
      'policy: 1\ntask: elsewhere',
      'gate.yml:2:7: "task" is "elsewhere"; wanted: one of binary, regression; mend the value here',
    ],
    [
      'policy: 1\ntask: [1]',
      'gate.yml:2:7: "task" is [1]; wanted: one of binary, regression; mend the value here',
    ],
    [
      'policy: 1\nchecks: { age: { min: no } }',
      'gate.yml:2:23: "min" in "age" is "no"; wanted: a number, or a map of keys; mend the value here',
    ],
    [
      'policy: 1\nchecks: { age: { min: { value: 10 } } }',
      'gate.yml:2:32: "value" in "min" is 10; wanted: a number <= 9; mend the value here',
    ],
    ['policy: 1\nlist: []', 'gate.yml:2:7: "list" is []; wanted: at least 1 of them; mend the value here'],
    [
      'policy: 1\nlist: [b]',
      'gate.yml:2:8: item 1 in "list" is "b"; wanted: it must match pattern "^a"; mend the value here',
    ],
    [
      'policy: 1\npause: 1 day',
      'gate.yml:2:8: "pause" is "1 day"; wanted: a value such as 90s or 24h; mend the value here',
    ],
    [
      'policy: 1\nshare: 50%',
      'gate.yml:2:8: "share" is "50%"; wanted: a value such as 0.95; mend the value here',
    ],
    ['# nothing', 'gate.yml:1:1: the file is empty; wanted: a map of keys; mend the value here'],
    [
      'policy: 1\nrange: few',
      'gate.yml:2:8: "range" is "few"; wanted: a number, or a map of min, max, or a list; mend the value here',
    ],
    [
      'policy: 1\nrange: [few]',
      'gate.yml:2:9: item 1 in "range" is "few"; wanted: a number; mend the value here',
    ],
    ['', 'gate.yml:1:1: the file is empty; wanted: a map of keys; mend the value here'],
  ])('%j is told as it stands', (text, message) => {
    expect(refusalOf(text)).toBe(message)
  })

  test('a file that keeps it is let through', () => {
    expect(
      refusalOf('policy: 1\nchecks: { age: { min: 3, max: { value: 4, mostly: 0.9 } } }\nlist: [ab]'),
    ).toBe('held')
  })

  test('a validator that refuses without saying why is a bug', () => {
    const mute = Object.assign(() => false, { errors: null })
    expect(() => checkSettings(readSettings('policy: 1', 'x.yml'), mute, schema)).toThrow(TypeError)
  })
})
