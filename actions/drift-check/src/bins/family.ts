import type { Column } from '@ml-actions/dataset/batch'
import type { TypeName } from '@ml-actions/dataset/table'

/** Types whose values can be counted in each other's bins: a whole number among fractions, a day among instants. */
export type Family = 'number' | 'instant' | 'time' | 'duration' | 'text' | 'boolean' | 'binary'

/** The family of a type. */
export function familyOf(type: TypeName): Family {
  switch (type) {
    case 'bool':
      return 'boolean'
    case 'date':
    case 'datetime':
      return 'instant'
    case 'time':
    case 'duration':
    case 'binary':
      return type
    case 'text':
    case 'category':
    case 'uuid':
    case 'json':
      return 'text'
    default:
      return 'number'
  }
}

/** The family of values that were read. */
export function familyIn(column: Column): Family {
  switch (column.is) {
    case 'datetime':
      return column.of ?? 'instant'
    case 'text':
    case 'boolean':
    case 'binary':
      return column.is
    default:
      return 'number'
  }
}
