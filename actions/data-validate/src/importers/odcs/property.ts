import type { TypeName } from '@ml-actions/dataset/table'
import type { Part } from '../part.ts'
import { typeNamedBy } from '../type-names.ts'
import { readElement } from './element.ts'
import { optionsIn } from './options.ts'
import { writeQuality } from './quality.ts'
import { writeRelationships } from './relationship.ts'
import type { Source } from './source.ts'

/** Writes the properties of an object as columns, and those of its key as one. */
export function writeProperties(object: Part, objects: readonly Part[], source: Source): void {
  const properties = object.parts(
    'properties',
    (index, { name }) =>
      `property ${typeof name === 'string' ? JSON.stringify(name.slice(0, 80)) : index + 1}`,
  )
  const keys = properties.flatMap((property) => writeProperty(property, objects, source) ?? [])
  if (keys.length > 0) {
    const names = keys.toSorted((one, other) => one.position - other.position).map(({ name }) => name)
    const fault = source.into.dataset('primary-key', names)
    if (fault !== undefined) object.refuse('properties', fault)
  }
  writeRelationships(object, undefined, objects, source)
}

/** A member of the primary key. */
interface Key {
  readonly name: string
  readonly position: number
}

function writeProperty(property: Part, objects: readonly Part[], source: Source): Key | undefined {
  readElement(property)
  for (const key of [
    'classification',
    'encryptedName',
    'transformLogic',
    'transformDescription',
    'semanticType',
  ])
    property.read(key, 'text')
  for (const key of ['examples', 'transformSourceObjects']) property.read(key, 'list')
  for (const key of ['criticalDataElement', 'partitioned']) property.read(key, 'flag')
  property.read('partitionKeyPosition', 'number')
  // The name in the data is the physical one, where there is one besides.
  const name = property.read('physicalName', 'text') ?? property.read('name', 'text')
  property.read('name', 'text')
  const fault = name === undefined ? 'it has no name' : source.into.draft.column(name)
  if (name === undefined || fault !== undefined) {
    property.refuse(undefined, fault ?? 'it has no name')
    return undefined
  }
  writeType(property, name, source)
  if (property.read('required', 'flag') === true) source.into.column(name, 'nulls', 'never')
  if (property.read('unique', 'flag') === true) source.into.column(name, 'unique', true)
  writeEnum(property, name, source)
  writeQuality(property, name, source)
  writeRelationships(property, name, objects, source)
  const isKey = property.read('primaryKey', 'flag') === true
  const position = Number(property.read('primaryKeyPosition', 'number') ?? 0)
  property.rest()
  return isKey ? { name, position } : undefined
}

const types: Readonly<Record<string, TypeName>> = {
  string: 'text',
  date: 'date',
  timestamp: 'datetime',
  time: 'time',
  number: 'number',
  integer: 'integer',
  boolean: 'bool',
  object: 'json',
  array: 'json',
  map: 'json',
}

function writeType(property: Part, name: string, { into }: Source): void {
  const logical = property.read('logicalType', 'text')
  const known = logical === undefined || !Object.hasOwn(types, logical) ? undefined : types[logical]
  if (logical !== undefined && known === undefined)
    property.refuse('logicalType', 'no column holds values of this type')
  for (const key of ['properties', 'items', 'map']) {
    if (property.has(key)) property.refuse(key, 'what lies within a value is no column: say `json-schema`')
  }
  // Before 3.1 a date was any point in time, told by its physical type.
  const physical = typeNamedBy(property.read('physicalType', 'text') ?? '')
  const type = logical === 'date' && physical === 'datetime' ? 'datetime' : (known ?? physical)
  const options = property.part('logicalTypeOptions', `options of ${property.name}`)
  const asked = options === undefined ? [] : optionsIn(options, type)
  const narrow = asked.find(({ keyword }) => keyword === 'type')?.value ?? type
  if (narrow !== undefined) into.column(name, 'type', narrow)
  for (const { from, keyword, value } of asked.filter((one) => one.keyword !== 'type')) {
    const fault = into.column(name, keyword, value)
    if (fault !== undefined) options?.refuse(from, fault)
  }
}

function writeEnum(property: Part, name: string, { into }: Source): void {
  const members = property.parts('enum', (index) => `value ${index + 1} of ${property.name}`)
  if (members.length === 0) return
  const values = members.map((member) => member.get('value'))
  for (const member of members) {
    for (const key of ['id', 'label', 'description']) member.read(key, 'text')
    for (const key of ['tags', 'customProperties', 'authoritativeDefinitions']) member.read(key, 'list')
    member.rest()
  }
  const fault = into.column(name, 'one-of', values)
  if (fault !== undefined) property.refuse('enum', fault)
}
