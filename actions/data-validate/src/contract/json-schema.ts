import { checks } from '../checks/catalogue.ts'
import type { Check } from '../checks/check.ts'
import { definitions } from '../forms/range.ts'
import { spec } from '../inputs.ts'

const text = { type: 'string' }
const words = { type: 'array', items: text }
const listOrOne = { type: ['string', 'array'], items: text }

/** How a text table is written, the `csv` of `data`. */
const dialect = {
  type: 'object',
  properties: {
    delimiter: text,
    quote: text,
    escape: text,
    comment: text,
    header: { type: 'boolean' },
    names: words,
    null: words,
    encoding: text,
    newline: { enum: ['any', 'lf'] },
    'blank-lines': { enum: ['skip', 'row'] },
  },
  additionalProperties: false,
}

const data = {
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    type: 'object',
    properties: {
      path: listOrOne,
      format: { enum: spec.inputs.format.words },
      encoding: text,
      csv: dialect,
      shards: { enum: ['union'] },
    },
    required: ['path'],
    additionalProperties: false,
  },
  else: listOrOne,
}

/** The keys of the long form that every check has; `value` is the check's own. */
const longKeys = {
  value: true,
  severity: { $ref: '#/$defs/severity' },
  'min-evaluated': { type: 'integer', minimum: 1 },
  name: text,
  why: text,
}

const mostly = { type: 'number', exclusiveMinimum: 0, maximum: 1 }

/**
 * The JSON Schema (2020-12) of a contract: a row for each check of the catalogue, no unknown key at any
 * level. Written so that each wrong value gives one error: `if` chooses between the short and long form.
 */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ml-actions:contract:1',
  title: 'Contract of a dataset',
  type: 'object',
  properties: {
    contract: { const: 1 },
    name: text,
    owner: text,
    description: text,
    data,
    ...keywords('dataset'),
    columns: { type: 'object', additionalProperties: { $ref: '#/$defs/column' } },
  },
  required: ['contract'],
  additionalProperties: false,
  $defs: {
    column: { type: 'object', properties: keywords('column'), additionalProperties: false },
    long: { type: 'object', properties: longKeys, additionalProperties: false },
    'long-each': { type: 'object', properties: { ...longKeys, mostly }, additionalProperties: false },
    severity: { enum: ['error', 'warn'] },
    ...definitions,
  },
}

function keywords(level: Check['level']): Readonly<Record<string, object>> {
  const rows: readonly Check[] = checks
  return Object.fromEntries(
    rows.filter((check) => check.level === level).map((check) => [check.name, shortOrLong(check)]),
  )
}

function shortOrLong(check: Check): object {
  const short = check.asks.schema
  return {
    description: `${check.summary}.`,
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
