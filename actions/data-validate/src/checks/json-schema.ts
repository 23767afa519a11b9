import { type About, type Form, isMap, refusal } from '../forms/form.ts'
import { mostNested, readSchema, type Schema, TooDeep } from '../json-schema/schema.ts'
import { type Json, readJson } from '../values/json.ts'
import { perValue } from './per-value.ts'

const asks: Form<Schema> = {
  schema: { type: ['object', 'boolean'] },
  summary: 'a JSON Schema (draft 2020-12)',
  read(raw, about) {
    if (raw === true || (isMap(raw) && Object.keys(raw).length === 0)) {
      const todo = 'write keywords, such as type and properties'
      throw refusal(about, {
        is: 'takes every value and could never fail',
        wanted: 'a schema that demands something',
        todo,
      })
    }
    const schema = readSchema(raw as Json, (is, wanted, at) => {
      const inside = at.length === 0 ? '' : ` at ${at.join('/').slice(0, 200)}`
      const todo = 'mend the schema; draft 2020-12 is at https://json-schema.org/draft/2020-12'
      return refusal(about, { is: `${is}${inside}`, wanted, todo, inside: at })
    })
    return { isValid: (value) => validUnlessTooDeep(schema, value, about) }
  },
}

/** `json-schema`: every value is a JSON text that is valid by a schema. */
export const jsonSchema = perValue<Schema>({
  name: 'json-schema',
  summary:
    'every value is a JSON text that is valid by this JSON Schema (draft 2020-12); references stay within it, patterns are RE2, and `format` demands nothing, as the draft says',
  on: ['text'],
  asks,
  example: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } },
  holds(column, schema) {
    if (column.is !== 'text') return () => false
    const { bytes, starts, ends } = column
    return (row) => {
      const value = readJson(bytes, starts[row] ?? 0, ends[row] ?? 0)
      return value !== undefined && schema.isValid(value)
    }
  },
  wanted: () => 'a JSON text that is valid by the schema',
  wrong: () => 'not valid by the schema',
})

function validUnlessTooDeep(schema: Schema, value: Json, about: About): boolean {
  try {
    return schema.isValid(value)
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
    const is = `applies more than ${mostNested} schemas within each other to a value`
    throw refusal(about, { is, wanted: 'fewer', todo: 'let references go deeper into the value sooner' })
  }
}
