import type { Heading } from '@ml-actions/dataset/table'
import type { Conversion } from '../columnar/convert.ts'
import { meaningOf } from './meaning.ts'
import type { Field } from './schema.ts'

/** How a column is read: by the way to its values, or as JSON of lists and maps. */
export type Way = Conversion | { readonly is: 'lists' }

/** A column as it is told of, and where it lies in the schema. */
export interface Leaf {
  readonly heading: Heading
  /** The index of its field, and of the field inside that, and so on. */
  readonly path: readonly number[]
  readonly field: Field
  /** Undefined where it has no values here. */
  readonly way: Way | undefined
}

/** Finds the columns of a schema; where `flatten`, the members of structs are columns, and lists and maps are JSON. */
export function leavesOf(fields: readonly Field[], flatten: boolean): Leaf[] {
  return fields.flatMap((field, index) => leavesIn({ field, name: field.name, path: [index] }, flatten))
}

interface At {
  readonly field: Field
  readonly name: string
  readonly path: readonly number[]
}

function leavesIn({ field, name, path }: At, flatten: boolean): Leaf[] {
  const meaning = meaningOf(field)
  if (typeof meaning !== 'string') {
    return [{ heading: { name, type: meaning.type }, path, field, way: meaning.conversion }]
  }
  if (flatten && field.kind.is === 'struct' && field.dictionary === undefined) {
    return field.children.flatMap((child, index) =>
      leavesIn({ field: child, name: `${name}.${child.name}`, path: [...path, index] }, flatten),
    )
  }
  if (flatten && isWritable(field)) {
    return [{ heading: { name, type: 'json' }, path, field, way: { is: 'lists' } }]
  }
  return [{ heading: { name, unreadable: meaning }, path, field, way: undefined }]
}

/** Tells whether a field can be written as JSON, all that lies in it counted in. */
function isWritable(field: Field): boolean {
  if (typeof meaningOf(field) !== 'string') return true
  const nests = ['list', 'fixed-size list', 'map', 'struct'].includes(field.kind.is)
  return nests && field.dictionary === undefined && field.children.every(isWritable)
}
