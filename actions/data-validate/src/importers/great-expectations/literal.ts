import { kindOf } from '@ml-actions/conditions/values/kind'
import type { TypeName } from '@ml-actions/dataset/table'
import { Unmapped } from '../unmapped.ts'
import { datetimeText } from './python-datetime.ts'

/** What is known of a column's values: their type, or that they are of several kinds of JSON. */
export type ColumnType = TypeName | 'mixed'

/** A value that an expectation compares with. */
export type Literal = number | bigint | string | boolean

/**
 * Reads a value that a column is compared with. Text beside a column of days or times is read as Python does.
 * Beside a column of several kinds it becomes its JSON, since there `1` and `"1"` are different.
 * @throws {Unmapped} for a list, a map, or text that is no time where one is needed
 */
export function literalOf(value: unknown, type: ColumnType | undefined, key: string): Literal {
  if (type === 'mixed') return mixedOf(value, key)
  if (typeof value === 'string') return textFor(value, type, key)
  if (typeof value === 'number' && !Number.isNaN(value)) return value
  if (typeof value === 'bigint' || typeof value === 'boolean') return value
  throw new Unmapped(`its ${key} holds something that is neither number, text, true nor false`, [
    'kwargs',
    key,
  ])
}

/** The type that a column is taken for when all that is known is what it is compared with. */
export function typeFor(values: readonly Literal[]): TypeName | undefined {
  if (values.length === 0) return undefined
  if (values.every((value) => typeof value === 'number' || typeof value === 'bigint')) return 'number'
  return values.every((value) => typeof value === 'boolean') ? 'bool' : undefined
}

/** Whether a column's values are read as text. */
export function isText(type: ColumnType | undefined): boolean {
  return type === undefined || (type !== 'mixed' && kindOf[type] === 'text')
}

/** A number in quotes is text to theirs, where a contract reads it as the number. */
function textFor(text: string, type: TypeName | undefined, key: string): string {
  if (type === 'date' || type === 'datetime') return timeOf(text, type, key)
  if (type === undefined || !numeric.has(kindOf[type])) return text
  throw new Unmapped(`its ${key} is text, which no value of a column of ${type} is`, ['kwargs', key])
}

const numeric = new Set(['integer', 'decimal', 'float', 'number'])

/** A fraction has many forms in JSON, and which of them the data has is not known. */
function mixedOf(value: unknown, key: string): string {
  const isPlain = typeof value === 'string' || typeof value === 'boolean'
  if (isPlain || Number.isSafeInteger(value)) return JSON.stringify(value)
  throw new Unmapped(`its ${key} has no one form in a column of several kinds`, ['kwargs', key])
}

/** Whether a column holds whole numbers. */
export function isInteger(type: ColumnType | undefined): boolean {
  return type !== undefined && type !== 'mixed' && kindOf[type] === 'integer'
}

function timeOf(text: string, type: 'date' | 'datetime', key: string): string {
  const time = datetimeText(text)
  if (time === undefined) {
    const shown = JSON.stringify(text.slice(0, 40))
    throw new Unmapped(`its ${key} ${shown} is no time that has one meaning`, ['kwargs', key])
  }
  if (type === 'datetime') return time
  if (time.endsWith('T00:00:00')) return time.slice(0, 10)
  throw new Unmapped(`its ${key} is a time of day, and the column holds days`, ['kwargs', key])
}
