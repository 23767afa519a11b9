import type { Column } from '@ml-actions/dataset/batch'
import { type Form, refusal } from '../forms/form.ts'
import { type Key, keyOfValue, keysOf } from '../values/key.ts'
import { anyKind } from '../values/kind.ts'
import { type Value, valueInWords } from '../values/value.ts'
import { WordSet } from '../values/word-set.ts'
import { readOfType } from './bound.ts'
import { perValue } from './per-value.ts'
import { listed } from './words.ts'

/** The values that are allowed, of the column's type. */
export interface Allowed {
  readonly values: readonly Value[]
  /** The same as UTF-8, where they are text. */
  readonly words: WordSet
}

/** The form of a list of values of the column's type. */
export const listOfValues: Form<Allowed> = {
  schema: { type: 'array', items: { type: ['number', 'string', 'boolean'] } },
  summary: "list of values of the column's type",
  read(raw, about) {
    const list: readonly unknown[] = Array.isArray(raw) ? raw : []
    if (list.length === 0) {
      const todo = 'list the allowed values'
      throw refusal(about, {
        is: 'is an empty list, which no value is in',
        wanted: 'one value or more',
        todo,
      })
    }
    const values = list.map((value, index) => readOfType(value, about, [index]))
    return {
      values,
      words: new WordSet(values.flatMap((value) => (value.is === 'text' ? [value.bytes] : []))),
    }
  },
}

/** `one-of`: every value is one of a list, equal in the column's type (1.50 is 1.5, "1" is not 1). */
export const oneOf = perValue<Allowed>({
  name: 'one-of',
  summary: "every value is one of a list, compared in the column's type",
  on: anyKind,
  typed: () => true,
  asks: listOfValues,
  example: ['EWR', 'JFK', 'LGA'],
  holds: isAmong,
  wanted: ({ values }) => `one of ${listed(values.map(valueInWords))}`,
  wrong: ({ values }) =>
    values.length === 1 ? 'not the one allowed value' : `not one of the ${values.length} allowed values`,
})

/** Makes the test whether a row's value is among the listed ones. */
export function isAmong(column: Column, { values, words }: Allowed): (row: number) => boolean {
  if (column.is === 'text') {
    const { bytes, starts, ends } = column
    return (row) => words.has(bytes, starts[row] ?? 0, ends[row] ?? 0)
  }
  const keyOf = keysOf(column)
  const allowed = new Set<Key | undefined>(values.map((value) => keyOfValue(value, column.is)))
  return (row) => allowed.has(keyOf(row))
}
