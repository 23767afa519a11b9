import type { Draft } from '../draft.ts'
import { Unmapped } from '../unmapped.ts'
import { rangeOf } from './bounds.ts'
import type { Translate } from './expectation.ts'
import type { Kwargs } from './kwargs.ts'

const exist: Translate = (kwargs, into) => {
  const column = kwargs.text('column')
  // Theirs takes index 0 for no index.
  const index = kwargs.get('column_index') || 0
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0) {
    throw new Unmapped('its column_index is no whole number from 0', ['kwargs', 'column_index'])
  }
  into.present(column)
  if (index > 0) into.ask('position', index + 1)
}

const countBetween = (keyword: 'rows' | 'column-count'): Translate => {
  return (kwargs, into) => {
    const range = rangeOf(kwargs, 'int64')
    if (range === undefined)
      throw new Unmapped('it has neither min_value nor max_value, so that it asks nothing', ['kwargs'])
    into.dataset(keyword, range)
  }
}

const countEqual = (keyword: 'rows' | 'column-count'): Translate => {
  return (kwargs, into) => into.dataset(keyword, kwargs.number('value'))
}

const matchSet: Translate = (kwargs, into) => {
  const isExact = kwargs.flag('exact_match', true)
  const names = namesOf(kwargs, 'column_set') ?? []
  if (names.length > 0 && isExact)
    into.last(
      (contract) => close(contract, names),
      (contract) => strangerTo(contract, names),
    )
  for (const name of names) into.present(name)
  if (names.length > 0) return
  if (!isExact) throw new Unmapped('its column_set is empty, so that it asks nothing', ['kwargs'])
  into.dataset('column-count', 0)
}

const matchList: Translate = (kwargs, into) => {
  const names = namesOf(kwargs, 'column_list')
  if (names === undefined) throw new Unmapped('its column_list is null, so that it asks nothing', ['kwargs'])
  if (names.length === 0) {
    into.dataset('column-count', 0)
    return
  }
  for (const name of names) into.present(name)
  into.dataset('column-order', 'same')
  into.last(
    (contract) => {
      close(contract, names)
      contract.order(names)
    },
    (contract) => strangerTo(contract, names),
  )
}

/** Expectations about the table as a whole. */
export const tables: readonly (readonly [string, Translate])[] = [
  ['expect_column_to_exist', exist],
  ['expect_table_columns_to_match_set', matchSet],
  ['expect_table_columns_to_match_ordered_list', matchList],
  ['expect_table_column_count_to_equal', countEqual('column-count')],
  ['expect_table_column_count_to_be_between', countBetween('column-count')],
  ['expect_table_row_count_to_equal', countEqual('rows')],
  ['expect_table_row_count_to_be_between', countBetween('rows')],
]

function namesOf(kwargs: Kwargs, key: string): readonly string[] | undefined {
  if (kwargs.get(key) === undefined) return undefined
  const names = kwargs.texts(key)
  if (new Set(names).size === names.length) return names
  throw new Unmapped(`its ${key} holds a name twice`, ['kwargs', key])
}

function close(contract: Draft, names: readonly string[]): void {
  const why = contract.ask({ keyword: 'other-columns', value: 'refuse' })
  if (why !== undefined) throw new Unmapped(why, ['kwargs'])
  if (names.length === 0) throw new RangeError('a table without columns is asked for by its count')
}

/** What the contract names is no other column: a set may only be closed over names that are all its own. */
function strangerTo(contract: Draft, names: readonly string[]): string | undefined {
  const stranger = contract.columns().find((name) => !names.includes(name))
  return stranger === undefined
    ? undefined
    : `another expectation is about ${JSON.stringify(stranger.slice(0, 80))}, which is not among these columns`
}
