import { definitions } from '../forms/range.ts'
import { spec } from '../inputs.ts'
import { keywordDefinitions, keywords, rowRule } from './keyword-schema.ts'
import { readingKeywords } from './reading.ts'

const text = { type: 'string' }
const words = { type: 'array', items: text }
const listOrOne = { type: ['string', 'array'], items: text }

/** Whether there is a header, or which rows are one. */
const rowsOrFlag = {
  if: { type: 'array' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: 'array', minItems: 1, items: { type: 'integer', minimum: 1 } },
  else: { type: ['boolean', 'integer'], minimum: 1 },
}

/** How a text table is written, the `csv` of `data`. */
const dialect = {
  type: 'object',
  properties: {
    delimiter: text,
    quote: text,
    escape: text,
    comment: text,
    header: rowsOrFlag,
    'header-join': text,
    'header-case': { enum: ['lower'] },
    'header-trim': { type: 'boolean' },
    names: {
      if: { type: 'array' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: words,
      else: { enum: ['numbered'] },
    },
    null: words,
    'null-quoted': { type: 'boolean' },
    'skip-rows': { type: 'array', items: { type: 'integer', minimum: 1 } },
    strict: { type: 'boolean' },
    encoding: text,
    newline: { enum: ['any', 'lf'] },
    'blank-lines': { enum: ['skip', 'skip-all', 'row'] },
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
      shards: { enum: ['union', 'separate'] },
    },
    additionalProperties: false,
  },
  else: listOrOne,
}

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
    'row-rules': { type: 'array', items: { $ref: '#/$defs/row-rule' } },
    sample: {
      type: 'object',
      properties: { rows: { type: 'integer', minimum: 1 }, seed: { type: ['string', 'integer'] } },
      required: ['rows'],
      additionalProperties: false,
    },
  },
  required: ['contract'],
  additionalProperties: false,
  $defs: {
    column: {
      type: 'object',
      properties: { ...readingKeywords, ...keywords('column') },
      additionalProperties: false,
    },
    'row-rule': rowRule(),
    ...keywordDefinitions,
    ...definitions,
  },
}
