type Schema = boolean | { readonly [keyword: string]: unknown }
type Each = (schema: Schema) => Schema

/** Keywords that hold one schema, a list of them, and a map of them: JSON Schema 2020-12, sections 10 and 11. */
const holders = new Set([
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
])
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const maps = new Set(['$defs', 'patternProperties', 'properties'])

/** An object of so many properties becomes a function for each of them: V8 then compiles only those of a file. */
const manyProperties = 10
/** A shorter schema is shorter in place than a call of it. */
const leastCharacters = 20

/**
 * Moves what a schema says more than once into `$defs`, and every property of a wide object, so that a
 * validator written with `inlineRefs: false` has one small function for each. It accepts and refuses the same
 * values, with the same errors but for their `schemaPath`.
 */
export function hoist(schema: Schema): Schema {
  const times = new Map<string, number>()
  const bare = within(schema, withoutNotes)
  count(bare, times)
  const moved = new Map<string, { readonly name: string; schema: Schema }>()
  const move: Each = (part) => {
    const key = JSON.stringify(part)
    const isWorth = (times.get(key) ?? 0) > 1 && key.length >= leastCharacters && !isReference(part)
    if (!isWorth) return within(part, move)
    const known = moved.get(key)
    if (known !== undefined) return { $ref: `#/$defs/${known.name}` }
    const name = `part-${moved.size}`
    const entry = { name, schema: part }
    moved.set(key, entry)
    entry.schema = within(part, move)
    return { $ref: `#/$defs/${name}` }
  }
  const top = within(bare, move)
  if (typeof top === 'boolean') return top
  const parts = Object.fromEntries([...moved.values()].map(({ name, schema: part }) => [name, part]))
  return { ...top, $defs: { ...(typeof top['$defs'] === 'object' ? top['$defs'] : {}), ...parts } }
}

function count(schema: Schema, times: Map<string, number>): void {
  const add: Each = (part) => {
    const key = JSON.stringify(part)
    const before = times.get(key) ?? 0
    times.set(key, before + 1)
    if (before === 0) within(part, add)
    return part
  }
  const addWide: Each = (part) => {
    const properties = typeof part === 'object' ? Object.values(part['properties'] ?? {}) : []
    if (properties.length >= manyProperties) properties.forEach(add)
    return within(part, addWide)
  }
  within(schema, add)
  addWide(schema)
}

function isReference(schema: Schema): boolean {
  return typeof schema === 'boolean' || Object.keys(schema).join() === '$ref'
}

/** What is only told to people, https://json-schema.org/draft/2020-12 section 9 of validation. */
const notes = new Set(['default', 'description', 'examples', 'title'])

const withoutNotes: Each = (part) => within(part, withoutNotes)

/** The schema with each schema directly within it replaced, and without what is only told to people. */
function within(schema: Schema, each: Each): Schema {
  if (typeof schema === 'boolean') return schema
  const entries = Object.entries(schema).filter(([keyword]) => !notes.has(keyword))
  return Object.fromEntries(entries.map(([keyword, value]) => [keyword, replaced(keyword, value, each)]))
}

function replaced(keyword: string, value: unknown, each: Each): unknown {
  if (holders.has(keyword)) return isSchema(value) ? each(value) : value
  if (lists.has(keyword) && Array.isArray(value))
    return value.map((part) => (isSchema(part) ? each(part) : part))
  if (!maps.has(keyword) || !isSchema(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, isSchema(part) ? each(part) : part]),
  )
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value))
}
