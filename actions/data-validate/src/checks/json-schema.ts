import { type About, type Form, refusal } from '@ml-actions/conditions/forms/form'
import type { TextColumn } from '@ml-actions/dataset/batch'
import { readSchema, type Schema } from '../json-schema/schema.ts'
import { isJsonMap, type Json, readJson } from '../values/json.ts'
import { perValue } from './per-value.ts'

/** A schema; without a test where the contract names a file and files are not read. */
interface Asked {
  /** What to call it in a report. */
  readonly words: string
  readonly schema?: Schema
}

const asks: Form<Asked> = {
  schema: { type: ['object', 'boolean', 'string'] },
  summary: 'a JSON Schema (draft 2020-12), or the path of a file that holds one',
  read(raw, about) {
    if (typeof raw !== 'string') return { words: 'the schema', schema: schemaOf(raw as Json, about, '') }
    const words = `the schema ${raw}`
    const bytes = about.document?.(raw)
    if (bytes === undefined) return { words }
    const value = isUtf8(bytes) ? readJson(bytes, 0, bytes.length) : undefined
    if (value !== undefined) return { words, schema: schemaOf(value, about, ` of ${raw}`) }
    throw refusal(about, {
      is: `names ${raw}, which is no JSON text`,
      wanted: 'a JSON Schema',
      todo: 'mend the file',
    })
  },
}

/** `json-schema`: every value is a JSON text that is valid by a schema. */
export const jsonSchema = perValue<Asked>({
  name: 'json-schema',
  summary:
    'every value is a JSON text that is valid by this JSON Schema (draft 2020-12), written here or in the file of this path; references stay within it, patterns are RE2, and `format` demands nothing, as the draft says',
  on: ['text'],
  asks,
  unpushed: 'engines read JSON and JSON Schema each in a way of their own, or not at all',
  example: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } },
  test({ bytes, starts, ends }: TextColumn, { schema }) {
    return (row) => {
      const value = readJson(bytes, starts[row] as number, ends[row] as number)
      return value !== undefined && schema?.isValid(value) === true
    }
  },
  wanted: ({ words }) => `a JSON text that is valid by ${words}`,
  wrong: ({ words }) => `not valid by ${words}`,
})

/** @param of  where the schema stands, when it is not in the contract */
function schemaOf(raw: Json, about: About, of: string): Schema {
  if (raw === true || (isJsonMap(raw) && Object.keys(raw).length === 0)) {
    const wanted = 'a schema that demands something'
    const todo = 'write keywords, such as type and properties'
    throw refusal(about, { is: `takes every value with the schema${of} and could never fail`, wanted, todo })
  }
  return readSchema(raw, (is, wanted, at) => {
    const inside = at.length === 0 ? '' : ` at ${at.join('/').slice(0, 200)}`
    const todo = 'mend the schema; draft 2020-12 is at https://json-schema.org/draft/2020-12'
    return refusal(about, { is: `${is}${inside}${of}`, wanted, todo, inside: of === '' ? at : [] })
  })
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== ''
  } catch {
    return false
  }
}
