import { isMap } from '@ml-actions/verdict/mapping'
import type { Part } from '../part.ts'
import { readAnnotations } from './annotations.ts'
import { valuesIn } from './keywords.ts'
import { resolved, type Source } from './resolve.ts'

/** Writes the schema of a property as a column. */
export function writeProperty(source: Source, given: Part, name: string, required: boolean): void {
  const found = withoutNull(source, given)
  if (found === undefined) return
  const { schema, nullable } = found
  readAnnotations(schema)
  if (!required) source.into.column(name, 'required', false)
  const nested = isNested(schema)
  const values = nested ? writeNested(source, schema, name) : writeValues(source, schema, name)
  if (required && !nullable && !values.nullable) source.into.column(name, 'nulls', 'never')
  if (!nested) schema.rest()
}

function writeValues(source: Source, schema: Part, name: string): { readonly nullable: boolean } {
  const values = valuesIn(schema)
  const type = values.type ?? source.given.typeOf(name)
  if (type !== undefined) source.into.column(name, 'type', type)
  for (const { from, keyword, value } of values.asked) {
    const fault = source.into.column(name, keyword, value)
    if (fault !== undefined) schema.refuse(from, fault)
  }
  return values
}

/** `anyOf` or `oneOf` of a schema and null is how many tools write that a value may be missing. */
function withoutNull(source: Source, given: Part): { schema: Part; nullable: boolean } | undefined {
  const part = resolved(source, given)
  const key = ['anyOf', 'oneOf'].find((one) => part?.has(one))
  if (part === undefined || key === undefined)
    return part === undefined ? undefined : { schema: part, nullable: false }
  const choices = part.parts(key, (index) => `choice ${index + 1} of ${given.name}`)
  const others = choices.filter((one) => one.get('type') !== 'null')
  const [only, second] = others
  if (only === undefined || second !== undefined || choices.length === others.length) {
    part.refuse(key, 'a column has one type: only a schema and null can be chosen from')
    return undefined
  }
  readAnnotations(part)
  part.rest()
  const schema = resolved(source, only)
  return schema === undefined ? undefined : { schema, nullable: true }
}

function isNested(schema: Part): boolean {
  const types = [schema.get('type')].flat()
  return types.includes('object') || types.includes('array')
}

/** A list or a map is a JSON text in a table, and its schema is held against that. */
function writeNested({ into, document }: Source, schema: Part, name: string): { readonly nullable: boolean } {
  const types = [schema.get('type')].flat()
  const nullable = types.includes('null')
  const value = schema.at.reduce<unknown>(
    (inside, key) => (isMap(inside) ? inside[key] : Array.isArray(inside) ? inside[Number(key)] : undefined),
    document.value,
  )
  if (refersElsewhere(value)) {
    schema.refuse(undefined, 'it refers to another part of the document, which a column does not see')
    return { nullable }
  }
  const fault = into.column(name, 'type', 'json') ?? into.column(name, 'json-schema', value)
  if (fault !== undefined) schema.refuse(undefined, fault)
  return { nullable }
}

function refersElsewhere(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(refersElsewhere)
  if (!isMap(value)) return false
  return Object.entries(value).some(([key, one]) => key === '$ref' || refersElsewhere(one))
}
