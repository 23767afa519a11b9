import { Unmapped } from '../unmapped.ts'
import type { Translate } from './expectation.ts'
import type { Kwargs } from './kwargs.ts'
import { isInteger, literalOf } from './literal.ts'

/** What `ignore_row_if` becomes: rows with any null are left out, only rows of nulls alone, or none. */
type Nulls = 'any' | 'all' | 'none'

const words: Readonly<Record<string, Nulls>> = {
  either_value_is_missing: 'any',
  any_value_is_missing: 'any',
  both_values_are_missing: 'all',
  all_values_are_missing: 'all',
  neither: 'none',
  never: 'none',
}

function nullsOf(kwargs: Kwargs, failing: 'fail' | 'equal'): Readonly<Record<string, string>> {
  const word = kwargs.get('ignore_row_if') ?? 'all_values_are_missing'
  const nulls = typeof word === 'string' && Object.hasOwn(words, word) ? words[word] : undefined
  if (nulls === undefined)
    throw new Unmapped('its ignore_row_if is no word of theirs', ['kwargs', 'ignore_row_if'])
  if (nulls === 'any') return {}
  return { nulls: nulls === 'all' ? `${failing}-some` : failing }
}

const pairOf = (kwargs: Kwargs) => [kwargs.text('column_A'), kwargs.text('column_B')] as const

const compare = (operator: (kwargs: Kwargs) => string): Translate => {
  return (kwargs, into) => {
    const [one, other] = pairOf(kwargs)
    into.rule({ compare: [one, operator(kwargs), other], ...nullsOf(kwargs, 'fail') }, [one, other])
  }
}

const pairsInSet: Translate = (kwargs, into) => {
  const columns = pairOf(kwargs)
  if (kwargs.get('value_pairs_set') === undefined) {
    for (const column of columns) into.present(column)
    kwargs.get('ignore_row_if')
    return
  }
  const key = 'value_pairs_set'
  const tuples = kwargs.list(key).map((pair) => {
    if (!Array.isArray(pair) || pair.length !== 2)
      throw new Unmapped(`its ${key} holds what is no pair`, ['kwargs', key])
    return pair.map((value: unknown, index) => literalOf(value, into.typeOf(columns[index] ?? ''), key))
  })
  into.rule({ tuples: columns, 'one-of': tuples, ...nullsOf(kwargs, 'fail') }, columns)
}

const listOf = (kwargs: Kwargs) => kwargs.texts('column_list')

const compoundUnique: Translate = (kwargs, into) => {
  const columns = listOf(kwargs)
  const nulls = nullsOf(kwargs, 'equal')
  if (columns.length === 1) throw new Unmapped('it names one column', ['kwargs', 'column_list'])
  into.member('unique', Object.keys(nulls).length === 0 ? columns : { columns, ...nulls }, columns)
}

const allOf = (form: 'all-different' | 'all-equal'): Translate => {
  return (kwargs, into) => {
    const columns = listOf(kwargs)
    into.rule({ [form]: columns, ...nullsOf(kwargs, form === 'all-equal' ? 'fail' : 'equal') }, columns)
  }
}

/** Theirs adds whole numbers as such, and all others as doubles. */
const sum: Translate = (kwargs, into) => {
  const columns = listOf(kwargs)
  const isWhole = columns.every((column) => isInteger(into.typeOf(column)))
  into.rule(
    {
      ...{ sum: columns, equals: kwargs.number('sum_total') },
      ...(isWhole ? {} : { arithmetic: 'double' }),
      ...nullsOf(kwargs, 'fail'),
    },
    columns,
    'number',
  )
}

/** Expectations about several columns of a row. */
export const rows: readonly (readonly [string, Translate])[] = [
  [
    'expect_column_pair_values_a_to_be_greater_than_b',
    compare((kwargs) => (kwargs.flag('or_equal', false) ? '>=' : '>')),
  ],
  ['expect_column_pair_values_to_be_equal', compare(() => '=')],
  ['expect_column_pair_values_to_be_in_set', pairsInSet],
  ['expect_compound_columns_to_be_unique', compoundUnique],
  ['expect_select_column_values_to_be_unique_within_record', allOf('all-different')],
  ['expect_multicolumn_values_to_be_unique', allOf('all-different')],
  ['expect_multicolumn_values_to_be_equal', allOf('all-equal')],
  ['expect_multicolumn_sum_to_equal', sum],
]
