import type { Settings } from '@ml-actions/action/settings'
import { isMap } from '@ml-actions/verdict/mapping'
import { draft } from '../draft.ts'
import { type Imported, type Importer, notOfThisKind, type Refused } from '../importer.ts'
import { type Part, partOf } from '../part.ts'
import { type Writing, writing } from '../writing.ts'
import { readDescriptions } from './descriptions.ts'
import { csvOf } from './dialect.ts'
import { writeBlankRows, writeResource } from './resource.ts'
import { writeSchema } from './schema.ts'
import { stricterOf } from './stricter.ts'

type Map = Readonly<Record<string, unknown>>

/** Descriptors of Frictionless: a Table Schema, a Data Resource, or a Data Package. */
export const frictionless: Importer = {
  name: 'frictionless',
  summary: 'A Table Schema, a Data Resource or a Data Package of Frictionless, of the standard’s v1 or v2',
  refuses:
    'Python conditions, guesses (`deviated-*`, `truncated-value`), further resources; told as stricter: `NaN`, `INF` and `1_000`, which theirs takes for numbers',
  recognises: (value) => isMap(value) && kindOf(value) !== undefined,
  read(document) {
    const value = document.value
    const kind = isMap(value) ? kindOf(value) : undefined
    if (!isMap(value) || kind === undefined) {
      throw notOfThisKind(
        'frictionless',
        'a map with "fields", "resources", or a "path" and a "schema"',
        document,
      )
    }
    return readDescriptor(value, kind, document)
  },
  example: JSON.stringify({
    name: 'people',
    path: 'people.csv',
    dialect: { csv: { delimiter: ';' } },
    schema: {
      fields: [
        { name: 'id', type: 'integer' },
        { name: 'born', type: 'date', format: '%d.%m.%Y', constraints: { minimum: '01.01.1900' } },
        { name: 'country', type: 'string', constraints: { required: true, pattern: '[A-Z]{2}' } },
      ],
      missingValues: ['', '-'],
      primaryKey: 'id',
    },
  }),
}

type Kind = 'schema' | 'resource' | 'package'

/** A resource has its rows somewhere; a document that only demands has fields or checks. */
function kindOf(value: Map): Kind | undefined {
  if (Array.isArray(value['resources'])) return 'package'
  if (Array.isArray(value['fields'])) return 'schema'
  const isResource = isMap(value['schema']) || isMap(value['dialect']) || isMap(value['checklist'])
  return isResource && !Object.hasOwn(value, 'contract') ? 'resource' : undefined
}

function readDescriptor(value: Map, kind: Kind, document: Settings): Imported {
  const refused: Refused[] = []
  const into = writing(draft())
  const top = partOf(document, value, refused, { name: `the ${kind}`, at: [] })
  if (kind === 'schema') readSchemaAlone(top, into)
  else if (kind === 'resource') writeResource(top, into, () => undefined)
  else readPackage(top, into)
  const contract = into.document()
  return { contract, refused, stricter: stricterOf(contract) }
}

function readSchemaAlone(schema: Part, into: Writing): void {
  const { missing, isExact } = writeSchema(schema, into, { pathOf: () => undefined, caseOf: (name) => name })
  into.draft.set('data', {
    csv: { ...csvOf(undefined), ...(isExact ? { 'header-trim': true } : {}), null: missing ?? [''] },
  })
  writeBlankRows(into)
}

/** A contract is of one dataset: the first resource is read, and each of the others is refused. */
function readPackage(top: Part, into: Writing): void {
  readDescriptions(top)
  const resources = top.parts(
    'resources',
    (index, { name }) =>
      `resource ${typeof name === 'string' ? JSON.stringify(name.slice(0, 80)) : index + 1}`,
  )
  const paths = new Map(
    resources.flatMap((one) => {
      const [name, path] = [one.get('name'), one.get('path')]
      return typeof name === 'string' && typeof path === 'string' ? [[name, path] as const] : []
    }),
  )
  const [first, ...others] = resources
  if (first === undefined) top.refuse('resources', 'there is none')
  else writeResource(first, into, (name) => paths.get(name))
  for (const other of others)
    other.refuse(undefined, 'a contract is of one dataset: convert this resource alone')
  top.rest()
}
