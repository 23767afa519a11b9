import type { Column } from '@ml-actions/dataset/batch'
import type { Heading, Reading } from '@ml-actions/dataset/table'
import type { ColumnType, EngineColumn } from '@ml-actions/engine/column'
import type { Scalar } from '@ml-actions/engine/expression'
import { scalarOf } from '@ml-actions/engine/nested'
import { typeNameOf } from '@ml-actions/engine/type-name'
import type { PushColumn } from './column.ts'

/** The heading that an engine's column would be in a typed file. */
export function headingOf({ name, type, word }: EngineColumn): Heading {
  const own = typeNameOf(type)
  return own === undefined ? { name, unreadable: word } : { name, type: own }
}

/** A column as checks ask for it: NaN and the empty text are nulls where the contract says so. */
export function pushColumnOf(column: EngineColumn, reading: Reading = {}): PushColumn {
  const { name, type } = column
  const stored = scalarOf(column)
  const scalar: Scalar =
    reading.nanIsNull === true && type.is === 'float'
      ? { is: 'without', of: stored, what: 'nan' }
      : reading.emptyIsNull === true && type.is === 'text'
        ? { is: 'without', of: stored, what: 'empty' }
        : stored
  const reason = column.inexact ?? unreadType(column, reading)
  return { name, scalar, form: formOf(type), ...(reason === undefined ? {} : { unread: reason }) }
}

function unreadType({ type }: EngineColumn, { zone }: Reading): string | undefined {
  if (type.is === 'json') return 'JSON, of which the engine does not say whether it is whole'
  if (type.is === 'time') return 'times of a day'
  return type.is === 'datetime' && zone !== undefined
    ? `times that are read in the zone ${zone}, which an engine may know otherwise`
    : undefined
}

function formOf({ is }: ColumnType): Column['is'] {
  switch (is) {
    case 'bool':
      return 'boolean'
    case 'date':
    case 'time':
      return 'datetime'
    case 'json':
    case 'other':
      return 'text'
    default:
      return is
  }
}
