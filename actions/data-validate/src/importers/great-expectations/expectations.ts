import { rangeOf } from './bounds.ts'
import type { Translate } from './expectation.ts'
import { Unmapped } from './unmapped.ts'

/** Every expectation that has a place in a contract, by the name that both spellings share. */
export const expectations: ReadonlyMap<string, Translate> = new Map<string, Translate>([
  ['expect_column_to_exist', (kwargs, into) => into.present(kwargs.text('column'))],
  ['expect_column_values_to_not_be_null', (_, into) => into.ask('nulls', 'never')],
  [
    'expect_column_values_to_be_between',
    (kwargs, into) => {
      const range = rangeOf(kwargs)
      if (range === undefined) throw new Unmapped('it has neither min_value nor max_value', ['kwargs'])
      for (const [keyword, end] of Object.entries(range)) into.ask(keyword, end)
    },
  ],
  [
    'expect_table_row_count_to_be_between',
    (kwargs, into) => {
      const range = rangeOf(kwargs)
      if (range === undefined) throw new Unmapped('it has neither min_value nor max_value', ['kwargs'])
      into.dataset('rows', range)
    },
  ],
])
