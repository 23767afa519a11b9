import { definitions } from '../forms/range.ts'
import { keywords } from '../keywords/catalogue.ts'
import { conditionSchema } from '../schema.ts'

/** The JSON Schema (2020-12) of conditions that choose the rows of a table. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:ml-actions:where:1',
  title: 'Conditions on the rows of a table',
  type: 'object',
  additionalProperties: { $ref: '#/$defs/condition' },
  minProperties: 1,
  $defs: { condition: conditionSchema(keywords), ...definitions },
  examples: [{ country: { 'one-of': ['DE', 'FR'] }, day: { min: '2026-11-01' } }],
}
