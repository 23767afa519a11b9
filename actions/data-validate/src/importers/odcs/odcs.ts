import type { Settings } from '@ml-actions/action/settings'
import { isMap } from '@ml-actions/verdict/mapping'
import { draft } from '../draft.ts'
import { type Imported, type Importer, notOfThisKind, type Refused } from '../importer.ts'
import { type Part, partOf } from '../part.ts'
import { writing } from '../writing.ts'
import { readElement } from './element.ts'
import { writeProperties } from './property.ts'
import { writeQuality } from './quality.ts'
import { writeService } from './service.ts'
import type { Source } from './source.ts'

/** Contracts of the Open Data Contract Standard. */
export const odcs: Importer = {
  name: 'odcs',
  summary:
    'A contract of the Open Data Contract Standard, 3.0 to 3.2: its first object, since a contract here is of one dataset',
  refuses:
    "SQL and other engines' rules, a count of invalid or repeated rows, further objects, what lies within a value",
  recognises: (value) =>
    isMap(value) && value['kind'] === 'DataContract' && typeof value['apiVersion'] === 'string',
  read(document) {
    const { value } = document
    if (!isMap(value) || value['kind'] !== 'DataContract' || !/^v3\./.test(String(value['apiVersion']))) {
      throw notOfThisKind('odcs', 'a map with "kind: DataContract" and an "apiVersion" of v3', document)
    }
    return readContract(value, document)
  },
  example: JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'orders',
    version: '1.0.0',
    status: 'active',
    name: 'orders',
    description: { purpose: 'what was ordered' },
    schema: [
      {
        name: 'orders',
        properties: [
          {
            name: 'order_id',
            logicalType: 'integer',
            primaryKey: true,
            primaryKeyPosition: 1,
            logicalTypeOptions: { format: 'i64', minimum: 1 },
          },
          {
            name: 'country',
            logicalType: 'string',
            required: true,
            logicalTypeOptions: { pattern: '^[A-Z]{2}$' },
          },
          {
            name: 'amount',
            logicalType: 'number',
            quality: [{ metric: 'nullValues', mustBeLessThan: 5, unit: 'percent' }],
          },
        ],
        quality: [{ metric: 'rowCount', mustBeGreaterOrEqualTo: 10 }],
      },
    ],
  }),
}

function readContract(value: Readonly<Record<string, unknown>>, document: Settings): Imported {
  const refused: Refused[] = []
  const into = writing(draft())
  const top = partOf(document, value, refused, { name: 'the contract', at: [] })
  const source: Source = { document, refused, into }
  readHead(top, source)
  const objects = top.parts(
    'schema',
    (index, { name }) => `object ${typeof name === 'string' ? JSON.stringify(name.slice(0, 80)) : index + 1}`,
  )
  const [first, ...others] = objects
  if (first === undefined) top.refuse('schema', 'it has no object, and so no columns')
  else writeObject(first, objects, source)
  for (const other of others)
    other.refuse(undefined, 'a contract is of one dataset: convert this object alone')
  writeService(top, first?.read('name', 'text'), source)
  top.rest()
  return { contract: into.document(), refused }
}

/** A server that is a path of this machine says where the data lies, as long as there is no other. */
function readServers(top: Part, { draft }: Source['into']): void {
  const servers = top.read('servers', 'list') ?? []
  const [only, second] = servers.filter((one) => isMap(one) && one['type'] === 'local')
  const path = isMap(only) && second === undefined ? only['path'] : undefined
  if (typeof path === 'string' && path !== '') draft.set('data', path)
}

/** What says whose contract it is, where the data lies and who may read it: nothing about the data itself. */
function readHead(top: Part, { into }: Source): void {
  const { draft } = into
  readServers(top, into)
  for (const key of ['kind', 'apiVersion', 'id', 'version', 'status', 'tenant', 'domain', 'dataProduct'])
    top.read(key, 'text')
  for (const key of ['contractCreatedTs', 'slaDefaultElement']) top.read(key, 'text')
  for (const key of ['roles', 'support', 'tags', 'authoritativeDefinitions', 'customProperties'])
    top.read(key, 'list')
  top.read('price', 'map')
  top.get('team')
  const name = top.read('name', 'text')
  if (name !== undefined) draft.set('name', name)
  const description = top.part('description', 'the description')
  const purpose = description?.read('purpose', 'text')
  for (const key of ['usage', 'limitations']) description?.read(key, 'text')
  for (const key of ['authoritativeDefinitions', 'customProperties']) description?.read(key, 'list')
  description?.rest()
  if (purpose !== undefined) draft.set('description', purpose)
}

function writeObject(object: Part, objects: readonly Part[], source: Source): void {
  readElement(object)
  object.read('name', 'text')
  const logical = object.read('logicalType', 'text')
  if (logical !== undefined && logical !== 'object')
    object.refuse('logicalType', 'a table is a list of objects')
  object.read('dataGranularityDescription', 'text')
  writeProperties(object, objects, source)
  if (source.into.columns().length > 0) source.into.draft.ask({ keyword: 'other-columns', value: 'allow' })
  writeQuality(object, undefined, source)
  object.rest()
}
