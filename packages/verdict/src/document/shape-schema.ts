import { never } from '../never.ts'
import type { Shape } from './shape.ts'

/** A JSON Schema of the 2020-12 draft, as plain JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** Says a shape as JSON Schema 2020-12. */
export function schemaOf(shape: Shape): JsonSchema {
  switch (shape.is) {
    case 'text':
      return {
        type: 'string',
        maxLength: shape.most,
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
      }
    case 'choice':
      return { enum: shape.among }
    case 'number': {
      const type = shape.whole ? 'integer' : 'number'
      return {
        type: shape.nullable ? [type, 'null'] : type,
        ...(shape.least === undefined ? {} : { minimum: shape.least }),
        ...(shape.most === undefined ? {} : { maximum: shape.most }),
      }
    }
    case 'scalar':
      return { type: ['string', 'number', 'boolean', 'null'], maxLength: shape.most }
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), maxItems: shape.most }
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(shape.of), maxProperties: shape.most }
    case 'object': {
      const fields = Object.entries(shape.fields)
      return {
        type: 'object',
        properties: Object.fromEntries(fields.map(([name, field]) => [name, schemaOf(field.shape)])),
        required: fields.filter(([, field]) => !field.optional).map(([name]) => name),
        additionalProperties: false,
      }
    }
    default:
      return never(shape)
  }
}
