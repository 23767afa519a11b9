import { Unmapped } from '../unmapped.ts'
import { rangeOf } from './bounds.ts'
import type { Translate } from './expectation.ts'
import type { Kwargs } from './kwargs.ts'
import { type ColumnType, isText, type Literal, literalOf, typeFor } from './literal.ts'

const between: Translate = (kwargs, into) => {
  const range = rangeOf(kwargs, into.typeOf(kwargs.text('column')))
  if (range === undefined) throw new Unmapped('it has neither min_value nor max_value', ['kwargs'])
  const type = typeFor(Object.values(range))
  // Of two demands each may fail in 1 − mostly of the values; of one demand with two ends the two together.
  if (Object.keys(range).length > 1 && into.sharesMostly()) into.each(range, type)
  else for (const [keyword, end] of Object.entries(range)) into.ask(keyword, end, type)
}

const lengthBetween: Translate = (kwargs, into) => {
  requireText(kwargs, into.typeOf(kwargs.text('column')))
  const range = rangeOf(kwargs, 'int64')
  if (range === undefined) throw new Unmapped('it has neither min_value nor max_value', ['kwargs'])
  into.ask('length', range)
}

const lengthEqual: Translate = (kwargs, into) => {
  requireText(kwargs, into.typeOf(kwargs.text('column')))
  into.ask('length', kwargs.number('value'))
}

const inSet: Translate = (kwargs, into) => {
  const { values, holdsNothing } = setOf(kwargs, into.typeOf(kwargs.text('column')))
  if (values === undefined) into.present(kwargs.text('column'))
  else if (holdsNothing) into.ask('nulls', 'always')
  else into.ask('one-of', values, typeFor(values))
}

const notInSet: Translate = (kwargs, into) => {
  const { values, holdsNothing } = setOf(kwargs, into.typeOf(kwargs.text('column')))
  if (values === undefined || holdsNothing) into.present(kwargs.text('column'))
  else into.ask('not-one-of', values, typeFor(values))
}

const increasing = (word: 'increasing' | 'decreasing'): Translate => {
  return (kwargs, into) => into.ask('order', kwargs.flag('strictly', false) ? `strictly-${word}` : word)
}

/** Expectations about each value of one column. */
export const values: readonly (readonly [string, Translate])[] = [
  ['expect_column_values_to_be_between', between],
  ['expect_column_value_lengths_to_be_between', lengthBetween],
  ['expect_column_value_lengths_to_equal', lengthEqual],
  ['expect_column_values_to_be_in_set', inSet],
  ['expect_column_values_to_not_be_in_set', notInSet],
  ['expect_column_values_to_be_null', (_, into) => into.ask('nulls', 'always')],
  ['expect_column_values_to_not_be_null', (_, into) => into.ask('nulls', 'never')],
  ['expect_column_values_to_be_unique', (_, into) => into.ask('unique', true)],
  ['expect_column_values_to_be_increasing', increasing('increasing')],
  ['expect_column_values_to_be_decreasing', increasing('decreasing')],
]

interface SetOf {
  /** Undefined where the set is null, which theirs takes for every value. */
  readonly values: readonly Literal[] | undefined
  readonly holdsNothing: boolean
}

/**
 * The values of a `value_set`. A null in it is left out, since no null reaches a check of values.
 * @throws {Unmapped} for values of several types
 */
export function setOf(kwargs: Kwargs, type: ColumnType | undefined, key = 'value_set'): SetOf {
  if (kwargs.get(key) === undefined) return { values: undefined, holdsNothing: false }
  const given = kwargs.list(key).filter((value) => value !== null)
  const values = given.map((value) => literalOf(value, type, key))
  const kinds = new Set(values.map((value) => (typeof value === 'bigint' ? 'number' : typeof value)))
  if (kinds.size > 1) throw new Unmapped(`its ${key} holds values of several types`, ['kwargs', key])
  return { values, holdsNothing: values.length === 0 }
}

/** Theirs prints other values as Python does and looks at that text. */
export function requireText(kwargs: Kwargs, type: ColumnType | undefined): void {
  if (isText(type)) return
  throw new Unmapped(
    `it is about text, and the column holds ${type === 'mixed' ? 'several kinds' : type}`,
    kwargs.get('column') === undefined ? [] : ['kwargs', 'column'],
  )
}
