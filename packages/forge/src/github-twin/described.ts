import { mapOf } from '@ml-actions/verdict/mapping'
import { description, resolved, type Schema } from './description.ts'

/**
 * An answer as GitHub’s description wants it: the facts, and whatever else an answer must have, without meaning.
 * @throws {Error} when a fact has no place in the description: then the twin is wrong
 */
export function described(route: string, status: number, facts: unknown): unknown {
  const schema = description.operations[route]?.responses[String(status)]
  if (!schema) throw new Error(`GitHub’s description has no ${status} with data for ${route}`)
  return filled(schema, facts, route)
}

function filled(given: Schema, facts: unknown, place: string): unknown {
  if (facts === null) return null
  const schema = chosen(resolved(given), facts)
  if (schema.properties !== undefined || schema.allOf !== undefined) return filledObject(schema, facts, place)
  if (schema.type === 'array') {
    const items = Array.isArray(facts) ? facts : []
    return items.map((item, at) => filled(schema.items ?? {}, item, `${place}[${at}]`))
  }
  return facts ?? emptyOf(schema)
}

function filledObject(schema: Schema, facts: unknown, place: string): unknown {
  if (facts === undefined && schema.nullable === true) return null
  const known = mapOf(facts)
  const { properties, required } = whole(schema)
  for (const key of Object.keys(known)) {
    if (properties[key] === undefined) throw new Error(`GitHub’s description has no ${key} in ${place}`)
  }
  const keys = Object.keys(properties).filter((key) => required.has(key) || known[key] !== undefined)
  return Object.fromEntries(
    keys.map((key) => [key, filled(properties[key] ?? {}, known[key], `${place}.${key}`)]),
  )
}

/** Of several schemas, the one that has a place for every fact. */
function chosen(schema: Schema, facts: unknown): Schema {
  const choices = (schema.anyOf ?? schema.oneOf ?? []).map(resolved)
  if (choices.length === 0 || schema.properties !== undefined) return schema
  const isList = Array.isArray(facts)
  const fits = (choice: Schema) =>
    (choice.type === 'array') === isList &&
    Object.keys(mapOf(facts)).every((key) => whole(choice).properties[key] !== undefined)
  const choice = choices.find(fits) ?? choices[0] ?? {}
  return chosen(choice, facts)
}

function whole(schema: Schema): { properties: Record<string, Schema>; required: Set<string> } {
  const parts = (schema.allOf ?? []).map((part) => whole(resolved(part)))
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties),
    required: new Set([...parts.flatMap(({ required }) => [...required]), ...(schema.required ?? [])]),
  }
}

function emptyOf({ nullable, enum: words, type, format }: Schema): unknown {
  if (nullable === true) return null
  if (words !== undefined) return words[0]
  switch (type) {
    case 'integer':
    case 'number':
      return 0
    case 'boolean':
      return false
    case 'string':
      return format === 'date-time' ? time : format === 'uri' ? 'https://forge.invalid/' : ''
    default:
      return {}
  }
}

/** Nothing here depends on when it happened. */
const time = '2026-01-01T00:00:00Z'
