import type { Pointer } from './settings.ts'

/** Splits a JSON Pointer, RFC 6901; indices stay text except for arrays, which YAML finds by number. */
export function pointerOf(text: string): Pointer {
  const parts = text.split('/').slice(1)
  return parts.map((part) => {
    const word = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    return /^(0|[1-9][0-9]*)$/.test(word) ? Number(word) : word
  })
}

/** The value at a pointer; undefined where there is none. */
export function at(value: unknown, pointer: Pointer): unknown {
  return pointer.reduce<unknown>(
    (inside, key) => (isRecord(inside) && Object.hasOwn(inside, key) ? inside[key] : undefined),
    value,
  )
}

/** Whether a value has keys or places. */
export function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

/** The parts of a schema that speak of the value at a pointer (ajv's own schema path is not kept across `$ref`). */
function schemasAt(root: object, value: unknown, pointer: Pointer): readonly Schema[] {
  return pointer.reduce<readonly Schema[]>(
    (schemas, key, depth) =>
      schemas
        .flatMap((schema) => inside(schema, key))
        .flatMap((schema) => spread(root, schema, at(value, pointer.slice(0, depth + 1)))),
    spread(root, root, value),
  )
}

type Schema = Record<string | number, unknown>

/** What a schema says of one key of an object, or of one item of a list. */
function inside(schema: Schema, key: string | number): readonly unknown[] {
  const named = at(schema, ['properties', key])
  if (named !== undefined) return [named]
  const patterns = isRecord(schema['patternProperties']) ? Object.entries(schema['patternProperties']) : []
  const matching = patterns
    .filter(([pattern]) => new RegExp(pattern, 'u').test(String(key)))
    .map(([, part]) => part)
  return matching.length > 0 ? matching : [schema['additionalProperties'], schema['items']]
}

/** A schema with all that it refers to and is composed of, as far as it speaks of the value. */
function spread(root: object, schema: unknown, value: unknown, seen = new Set<unknown>()): readonly Schema[] {
  if (!isRecord(schema) || seen.has(schema)) return []
  seen.add(schema)
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (Array.isArray(schema[key]) ? schema[key] : []))
  parts.push(...branchesOf(schema, value))
  const reference = schema['$ref']
  if (typeof reference === 'string' && reference.startsWith('#/'))
    parts.push(at(root, pointerOf(reference.slice(1))))
  return [schema, ...parts.flatMap((part) => spread(root, part, value, seen))]
}

/** The branch of a condition that holds of the value, where it asks for keys and constants only; otherwise both. */
function branchesOf(schema: Schema, value: unknown): readonly unknown[] {
  const { required, properties } = isRecord(schema['if']) ? schema['if'] : {}
  const constants = Object.entries(isRecord(properties) ? properties : {})
  if (!Array.isArray(required) || constants.some(([, part]) => !isRecord(part) || !('const' in part)))
    return [schema['then'], schema['else']]
  const holds =
    required.every((key) => isRecord(value) && Object.hasOwn(value, key)) &&
    constants.every(([key, part]) => isRecord(part) && at(value, [key]) === part['const'])
  return [holds ? schema['then'] : schema['else']]
}

/** The keys that a schema gives names to, where the value at a pointer stands. */
export function knownKeys(root: object, value: unknown, pointer: Pointer): readonly string[] {
  const keys = schemasAt(root, value, pointer).flatMap((schema) =>
    isRecord(schema['properties']) ? Object.keys(schema['properties']) : [],
  )
  return [...new Set(keys)]
}

/** What a schema gives as examples of texts that fit its patterns, where the value at a pointer stands. */
export function examplesAt(root: object, value: unknown, pointer: Pointer): readonly unknown[] {
  const examples = schemasAt(root, value, pointer).flatMap(({ pattern, examples }) =>
    typeof pattern === 'string' && Array.isArray(examples) ? examples : [],
  )
  return [...new Set(examples)]
}

/**
 * The forms that a schema takes besides the one that a value was held to: of `if: {type: object}, then: …, else: …` the
 * map and its keys. What the value has the type of is left out: it was held to that.
 */
export function otherForms(root: object, value: unknown, pointer: Pointer): readonly string[] {
  const given = at(value, pointer)
  const forms = schemasAt(root, value, pointer).flatMap(({ if: condition, then }) => {
    const { type, ...more } = isRecord(condition) ? condition : {}
    if (Object.keys(more).length > 0) return []
    if (type === 'array' && !Array.isArray(given)) return ['a list']
    if (type !== 'object' || (isRecord(given) && !Array.isArray(given))) return []
    const keys = at(then, ['properties'])
    return [isRecord(keys) ? `a map of ${Object.keys(keys).join(', ')}` : 'a map of keys']
  })
  return [...new Set(forms)]
}
