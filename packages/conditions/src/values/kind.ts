import type { TypeName } from '@ml-actions/dataset/table'

/** Types whose values are compared alike. */
export type Kind =
  | 'integer'
  | 'decimal'
  | 'float'
  | 'number'
  | 'bool'
  | 'datetime'
  | 'time'
  | 'duration'
  | 'text'
  | 'binary'

/** The kind of each type that a contract may name. */
export const kindOf: Readonly<Record<TypeName, Kind>> = {
  int8: 'integer',
  int16: 'integer',
  int32: 'integer',
  int64: 'integer',
  uint8: 'integer',
  uint16: 'integer',
  uint32: 'integer',
  uint64: 'integer',
  integer: 'integer',
  float32: 'float',
  float64: 'float',
  number: 'number',
  decimal: 'decimal',
  bool: 'bool',
  date: 'datetime',
  datetime: 'datetime',
  time: 'time',
  duration: 'duration',
  text: 'text',
  category: 'text',
  uuid: 'text',
  json: 'text',
  binary: 'binary',
}

/** The names of all types, in the order of the documentation. */
export const typeNames = Object.keys(kindOf) as readonly TypeName[]

/** Kinds that have an order which `min` and its like can hold. */
export const ordered: readonly Kind[] = [
  'integer',
  'decimal',
  'float',
  'number',
  'datetime',
  'time',
  'duration',
  'text',
]

/** All kinds: a check on these asks nothing of the type. */
export const anyKind: readonly Kind[] = [...ordered, 'bool', 'binary']

const widths: Readonly<Record<string, readonly [signed: boolean, bits: number]>> = {
  int8: [true, 8],
  int16: [true, 16],
  int32: [true, 32],
  int64: [true, 64],
  uint8: [false, 8],
  uint16: [false, 16],
  uint32: [false, 32],
  uint64: [false, 64],
  integer: [true, Number.POSITIVE_INFINITY],
}

/**
 * Tells whether a typed file's own type gives only values of the type wanted: the same type, a narrower
 * one, or one that the wanted type names as a family (`number`, `integer`, `text`). A file's plain text is not taken
 * for UUIDs or JSON.
 */
export function fits(own: TypeName, wanted: TypeName): boolean {
  if (own === wanted) return true
  if (wanted === 'number') return ['integer', 'decimal', 'float'].includes(kindOf[own])
  if (wanted === 'text' || wanted === 'category') return kindOf[own] === 'text'
  if (own === 'float32' && wanted === 'float64') return true
  const [ownSigned, ownBits] = widths[own] ?? [false, Number.NaN]
  const [signed, bits] = widths[wanted] ?? [false, Number.NaN]
  if (ownSigned === signed) return ownBits <= bits
  return signed && ownBits < bits
}
