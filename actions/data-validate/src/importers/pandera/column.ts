import { kindOf } from '@ml-actions/conditions/values/kind'
import type { TypeName } from '@ml-actions/dataset/table'
import type { Given } from '../importer.ts'
import type { Part } from '../part.ts'
import { typeNamedBy } from '../type-names.ts'
import type { Writing } from '../writing.ts'
import { writeChecks } from './checks.ts'

/** Writes a column of a schema. */
export function writeColumn(column: Part, name: string, into: Writing, given: Given): void {
  const fault = into.draft.column(name)
  if (fault !== undefined) {
    column.refuse(undefined, fault)
    return
  }
  for (const key of ['title', 'description', 'name']) column.read(key, 'text')
  const type = typeIn(column) ?? given.typeOf(name)
  if (type !== undefined) into.column(name, 'type', type)
  // pandas holds no null beside its floats but NaN.
  if (type !== undefined && kindOf[type] === 'float') into.column(name, 'nan', 'null')
  if (/^datetime64\[\w+, /.test(String(column.get('dtype')))) into.column(name, 'timezone', 'required')
  const nullable = column.read('nullable', 'flag') === true
  if (!nullable) into.column(name, 'nulls', 'never')
  if (column.read('required', 'flag') === false) into.column(name, 'required', false)
  writeUnique(column, name, nullable, into)
  if (column.read('coerce', 'flag') === true) {
    column.refuse('coerce', 'it changes the data before it looks, and a contract reads what is there')
  }
  if (column.read('regex', 'flag') === true) {
    column.refuse('regex', 'the name is a pattern of Python: write the glob that is meant')
  }
  writeChecks(column, { name, nullable, ...(type === undefined ? {} : { type }) }, into)
  column.rest()
}

function typeIn(column: Part): TypeName | undefined {
  const dtype = column.read('dtype', 'text')
  if (dtype === undefined) return undefined
  const type = typeNamedBy(dtype.replace(/^datetime64\[.*\]$/, 'datetime64'))
  if (type === undefined) {
    const why = /^object/.test(dtype) ? 'which holds anything' : 'which is none of a contract'
    column.refuse('dtype', `it asks for ${JSON.stringify(dtype.slice(0, 40))}, ${why}`)
  }
  return type
}

function writeUnique(column: Part, name: string, nullable: boolean, into: Writing): void {
  if (column.read('unique', 'flag') !== true) return
  const fault = uniqueIn(into, name, nullable)
  if (fault !== undefined) column.refuse('unique', fault)
}

/** To pandas a null is equal to a null, so that a column of different values has one at most. */
export function uniqueIn(into: Writing, name: string, nullable: boolean): string | undefined {
  const fault = into.column(name, 'unique', true)
  return fault ?? (nullable ? into.column(name, 'null-count', { max: 1 }) : undefined)
}
