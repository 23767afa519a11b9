import type { ColumnType } from './column.ts'

/** The name that a typed file's own reader gives a type; undefined for what has no values here. */
export function typeNameOf(type: ColumnType): TypeName | undefined {
  switch (type.is) {
    case 'integer':
      return type.bits === 128 ? 'integer' : `${type.signed ? '' : 'u'}int${type.bits}`
    case 'float':
      return type.bits === 32 ? 'float32' : 'float64'
    case 'text':
      return type.of ?? 'text'
    case 'other':
      return undefined
    default:
      return type.is
  }
}

type TypeName =
  | `${'u' | ''}int${8 | 16 | 32 | 64}`
  | 'integer'
  | `float${32 | 64}`
  | 'decimal'
  | 'bool'
  | 'text'
  | 'uuid'
  | 'binary'
  | 'date'
  | 'datetime'
  | 'time'
  | 'json'
