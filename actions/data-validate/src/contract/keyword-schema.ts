import { conditionSchema } from '@ml-actions/conditions/schema'
import { checks } from '../checks/catalogue.ts'
import type { Check } from '../checks/check.ts'
import { isKeyword } from '../checks/check.ts'

const text = { type: 'string' }
/** A share of more digits than YAML keeps stands in quotes. */
const mostly = {
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: 'string', pattern: '^0\\.[0-9]*[1-9][0-9]*$', examples: ['0.95'] },
  else: { type: 'number', exclusiveMinimum: 0, maximum: 1 },
}

/** The keys of the long form that every demand has. */
const longKeys = {
  severity: { $ref: '#/$defs/severity' },
  'min-evaluated': { type: 'integer', minimum: 1 },
  when: { $ref: '#/$defs/conditions' },
  name: text,
  why: text,
}

/** The schemas that keywords refer to: the long forms, and conditions on the values of columns. */
export const keywordDefinitions = {
  long: { type: 'object', properties: { value: true, ...longKeys }, additionalProperties: false },
  'long-each': {
    type: 'object',
    properties: { value: true, ...longKeys, mostly },
    additionalProperties: false,
  },
  severity: { enum: ['error', 'warn'] },
  conditions: { type: 'object', additionalProperties: { $ref: '#/$defs/condition' }, minProperties: 1 },
  condition: conditionSchema(checks.filter(isKeyword)),
}

/** The schemas of a level's keywords, each in its short or its long form. */
export function keywords(level: 'column' | 'dataset'): Readonly<Record<string, object>> {
  return Object.fromEntries(
    checks.filter((check) => check.level === level).map((check) => [check.name, oneOrList(check)]),
  )
}

/** The schema of a row rule: the keys of its form, and those that every rule has. */
export function rowRule(): object {
  const forms = checks.filter(({ level }) => level === 'row')
  const all = Object.assign({}, ...forms.map(({ asks }) => asks.schema))
  const last = { type: 'object', properties: { ...all, ...longKeys, mostly }, additionalProperties: false }
  return forms.reduceRight<object>(
    (otherwise, { name, asks }) => ({
      if: { type: 'object', required: [name] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        type: 'object',
        properties: { ...asks.schema, ...longKeys, mostly },
        additionalProperties: false,
      },
      else: otherwise,
    }),
    last,
  )
}

function oneOrList(check: Check): object {
  const offered = wordsIn(check.asks.schema)
  // An editor looks for words to offer at the top of a key's schema, not in the branches of a condition.
  const notes = {
    description: `${check.summary}.`,
    ...(offered.length === 0 ? {} : { examples: offered }),
  }
  if (check.list !== true) return { ...notes, ...shortOrLong(check) }
  return {
    ...notes,
    if: { type: 'array', minItems: 1, items: { type: ['array', 'object'] } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: 'array', items: shortOrLong(check) },
    else: shortOrLong(check),
  }
}

/** The words that a demand may be, whatever else it may be. */
function wordsIn(schema: unknown): readonly unknown[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { enum: words, then: one, else: other } = schema as Readonly<Record<string, unknown>>
  return Array.isArray(words) ? words : [...wordsIn(one), ...wordsIn(other)]
}

function shortOrLong(check: Check): object {
  const short = check.asks.schema
  return {
    if: { type: 'object', required: ['value'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      $ref: `#/$defs/long${check.perValue ? '-each' : ''}`,
      type: 'object',
      properties: { value: short },
    },
    else: short,
  }
}
