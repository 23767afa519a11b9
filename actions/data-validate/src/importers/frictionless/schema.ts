import type { Part } from '../part.ts'
import type { Writing } from '../writing.ts'
import { readDescriptions } from './descriptions.ts'
import { type FieldRead, missingIn, writeField } from './fields.ts'

/** What a schema says besides its columns. */
export interface SchemaRead {
  readonly fields: readonly FieldRead[]
  /** The words that are null in all columns; undefined where the schema says none. */
  readonly missing: readonly string[] | undefined
  /** Whether its fields are the columns of the data in their order. */
  readonly isExact: boolean
}

/** Where the other resources of a package lie. */
export type PathOf = (resource: string) => string | undefined

/** What a schema must know of what it stands in. */
export interface Around {
  readonly pathOf: PathOf
  /** A field's name as the columns of the data are named. */
  readonly caseOf: (name: string) => string
}

/** Writes a Table Schema: its fields, its keys, and how they meet the header of the data. */
export function writeSchema(schema: Part, into: Writing, around: Around): SchemaRead {
  readDescriptions(schema)
  const missing = missingIn(schema)
  const fields = schema
    .parts(
      'fields',
      (index, { name }) =>
        `field ${typeof name === 'string' ? JSON.stringify(name.slice(0, 80)) : index + 1}`,
    )
    .flatMap((field) => writeField(field, into, around.caseOf) ?? [])
  const keys = keyIn(schema, 'primaryKey').map(around.caseOf)
  writePrimaryKey(schema, keys, into)
  const word = writeMatching(schema, fields, keys, into)
  writeUniqueKeys(schema, into, around)
  writeForeignKeys(schema, into, around)
  schema.rest()
  return { fields, missing, isExact: word === 'exact' }
}

/** Theirs are one name or several. */
function keyIn(part: Part, key: string): readonly string[] {
  const value = part.get(key)
  return typeof value === 'string' ? [value] : (part.read(key, 'texts') ?? [])
}

/** A key of several fields may have nulls, as long as not all of it is null. */
function writePrimaryKey(schema: Part, keys: readonly string[], into: Writing): void {
  if (keys.length === 0) return
  const say = (fault: string | undefined) => {
    if (fault !== undefined) schema.refuse('primaryKey', fault)
  }
  if (keys.length === 1) {
    say(into.dataset('primary-key', keys))
    return
  }
  say(into.dataset('unique', { columns: keys, nulls: 'equal-some' }, true))
  say(into.dataset('row-rules', { name: 'primary key', 'at-least-one': keys }, true))
}

const tolerant = {
  exact: { extra: false, missing: false },
  equal: { extra: false, missing: false },
  subset: { extra: true, missing: false },
  superset: { extra: false, missing: true },
  partial: { extra: true, missing: true },
} as const

function writeMatching(
  schema: Part,
  fields: readonly FieldRead[],
  keys: readonly string[],
  into: Writing,
): string {
  const given = schema.get('fieldsMatch')
  // The standard writes it as a list of one word, as others do without the list.
  const word = String(Array.isArray(given) && given.length === 1 ? given[0] : (given ?? 'exact'))
  if (!Object.hasOwn(tolerant, word)) {
    schema.refuse('fieldsMatch', 'it is none of exact, equal, subset, superset, partial')
    return word
  }
  const { extra, missing } = tolerant[word as keyof typeof tolerant]
  const refusal = extra ? undefined : into.dataset('other-columns', 'refuse')
  const order = word === 'exact' && fields.length > 1 ? into.dataset('column-order', 'same') : undefined
  if (extra) into.draft.ask({ keyword: 'other-columns', value: 'allow' })
  for (const fault of [refusal, order]) if (fault !== undefined) schema.refuse('fieldsMatch', fault)
  const named = new Set(keys)
  if (word === 'partial' && fields.length > 0) {
    const fault = into.dataset(
      'any-of-columns',
      fields.map(({ name }) => name),
    )
    if (fault !== undefined) schema.refuse('fieldsMatch', fault)
  }
  const optional = fields.filter(({ name, required }) => missing && !required && !named.has(name))
  for (const { name } of optional) into.column(name, 'required', false)
  return word
}

function writeUniqueKeys(schema: Part, into: Writing, { caseOf }: Around): void {
  const list = schema.read('uniqueKeys', 'list') ?? []
  for (const one of list) {
    const names = (Array.isArray(one) ? one : [one]).filter((name) => typeof name === 'string').map(caseOf)
    const [only = '', ...others] = names
    const fault =
      others.length === 0 ? into.column(only, 'unique', true) : into.dataset('unique', names, true)
    if (fault !== undefined) schema.refuse('uniqueKeys', fault)
  }
}

function writeForeignKeys(schema: Part, into: Writing, { pathOf, caseOf }: Around): void {
  for (const key of schema.parts('foreignKeys', (index) => `foreign key ${index + 1}`)) {
    const reference = key.part('reference')
    const resource = reference?.read('resource', 'text') ?? ''
    const path = pathOf(resource)
    const columns = keyIn(key, 'fields').map(caseOf)
    const to = reference === undefined ? [] : keyIn(reference, 'fields')
    reference?.rest()
    key.rest()
    if (path === undefined) {
      key.refuse('reference', `nothing says where the resource ${JSON.stringify(resource.slice(0, 80))} lies`)
      continue
    }
    const fault = into.dataset('foreign-keys', { columns, in: path, to }, true)
    if (fault !== undefined) key.refuse('fields', fault)
  }
}
