import type { Settings } from '@ml-actions/action/settings'
import { isMap } from '@ml-actions/verdict/mapping'
import { draft } from '../draft.ts'
import { type Given, type Imported, type Importer, notOfThisKind, type Refused } from '../importer.ts'
import { type Part, partOf } from '../part.ts'
import { writing } from '../writing.ts'
import { readAnnotations } from './annotations.ts'
import { writeProperty } from './property.ts'
import { resolved, type Source } from './resolve.ts'
import { writeRule } from './rule.ts'

/** A JSON Schema of rows: of one object, or of a list of them. */
export const jsonSchema: Importer = {
  name: 'json-schema',
  summary:
    'A JSON Schema of one row, or of a list of rows, of drafts 4 to 2020-12; a member that is null and one that is not there are the same, since a table has no other absence',
  refuses:
    'a choice of types but with null, references out of the document, `else`, `not`, `patternProperties`',
  recognises: (value) =>
    isMap(value) && (isRow(value) || (value['type'] === 'array' && isRow(value['items']))),
  read(document, given) {
    const { value } = document
    if (!isMap(value) || !isSchema(value)) {
      throw notOfThisKind('json-schema', 'a schema: a map with "properties"', document)
    }
    return readSchema(value, document, given)
  },
  example: JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'people',
    type: 'object',
    properties: {
      age: { type: 'integer', minimum: 0, exclusiveMaximum: 150 },
      plan: { enum: ['free', 'paid'] },
      mail: { type: ['string', 'null'], format: 'email', maxLength: 254 },
    },
    required: ['age', 'mail'],
    additionalProperties: false,
  }),
}

function isSchema(value: Readonly<Record<string, unknown>>): boolean {
  const isList = value['type'] === 'array' && (isRow(value['items']) || isReference(value['items']))
  return isRow(value) || isList || isReference(value)
}

/** Tools that write the schema of a class refer to it from the top. */
function isReference(value: unknown): boolean {
  return isMap(value) && typeof value['$ref'] === 'string'
}

function isRow(value: unknown): boolean {
  return isMap(value) && isMap(value['properties']) && !Object.hasOwn(value, 'contract')
}

function readSchema(value: Readonly<Record<string, unknown>>, document: Settings, given: Given): Imported {
  const refused: Refused[] = []
  const into = writing(draft())
  const source: Source = { document, refused, into, given }
  const top = partOf(document, value, refused, { name: 'the schema', at: [] })
  if (value['type'] === 'array') readList(source, top)
  else readRow(source, top)
  return { contract: into.document(), refused }
}

/** A list of rows says how many there are. */
function readList(source: Source, top: Part): void {
  top.read('type', 'text')
  describe(source, top)
  const [min, max] = [top.read('minItems', 'number'), top.read('maxItems', 'number')]
  if (min !== undefined || max !== undefined) {
    const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
    const fault = source.into.dataset('rows', range)
    if (fault !== undefined) top.refuse(min === undefined ? 'maxItems' : 'minItems', fault)
  }
  if (top.read('uniqueItems', 'flag') === true) {
    const fault = source.into.dataset('duplicate-rows', 'never')
    if (fault !== undefined) top.refuse('uniqueItems', fault)
  }
  const items = top.part('items', 'the row')
  top.rest()
  if (items !== undefined) readRow(source, items)
}

function describe({ into }: Source, part: Part): void {
  const { title, description } = readAnnotations(part)
  if (title !== undefined) into.draft.set('name', title)
  if (description !== undefined) into.draft.set('description', description)
}

function readRow(source: Source, given: Part): void {
  const row = resolved(source, given)
  if (row === undefined) return
  describe(source, row)
  const type = row.read('type', 'text')
  if (type !== undefined && type !== 'object') row.refuse('type', 'a row is an object')
  const required = new Set(row.read('required', 'texts') ?? [])
  const properties = row.part('properties')
  const names = properties === undefined ? [] : properties.keys()
  for (const name of new Set([...names, ...required])) {
    const property = names.includes(name) ? properties?.get(name) : true
    const schema = isMap(property)
      ? properties?.part(name, `property ${JSON.stringify(name.slice(0, 80))}`)
      : undefined
    const fault = source.into.draft.column(name)
    if (fault !== undefined) properties?.refuse(name, fault)
    else if (schema !== undefined) writeProperty(source, schema, name, required.has(name))
    else if (property !== true) properties?.refuse(name, 'it is no schema that a column could keep')
    else if (required.has(name)) source.into.column(name, 'nulls', 'never')
    else source.into.column(name, 'required', false)
  }
  writeOthers(source, row)
  for (const rule of row.parts('allOf', (index) => `part ${index + 1} of allOf`)) writeRule(source, rule)
  if (row.has('if')) writeRule(source, row)
  else row.rest()
}

function writeOthers({ into }: Source, row: Part): void {
  const others = row.has('additionalProperties') ? row.read('additionalProperties', 'flag') : true
  if (others === undefined) return
  const word = others ? 'allow' : 'refuse'
  if (into.columns().length > 0) into.draft.ask({ keyword: 'other-columns', value: word })
  else if (!others) row.refuse('additionalProperties', 'no property is named')
}
