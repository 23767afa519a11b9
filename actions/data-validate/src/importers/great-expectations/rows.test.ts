import { describe, expect, test } from '@jest/globals'
import { contractOf, imported, integer } from './imported.suite.ts'

describe('an expectation about several columns of a row becomes', () => {
  const pair = { column_A: 'a', column_B: 'b' }
  const list = { column_list: ['a', 'b'] }

  test.each([
    ['column_pair_values_to_be_equal', pair, { compare: ['a', '=', 'b'], nulls: 'fail-some' }],
    [
      'column_pair_values_to_be_equal',
      { ...pair, ignore_row_if: 'neither' },
      { compare: ['a', '=', 'b'], nulls: 'fail' },
    ],
    [
      'column_pair_values_a_to_be_greater_than_b',
      { ...pair, or_equal: true, mostly: 0.5, ignore_row_if: 'either_value_is_missing' },
      { compare: ['a', '>=', 'b'], mostly: 0.5 },
    ],
    [
      'column_pair_values_to_be_in_set',
      { ...pair, value_pairs_set: [[1, 2]] },
      { tuples: ['a', 'b'], 'one-of': [[1, 2]], nulls: 'fail-some' },
    ],
    [
      'select_column_values_to_be_unique_within_record',
      list,
      { 'all-different': ['a', 'b'], nulls: 'equal-some' },
    ],
    [
      'multicolumn_values_to_be_equal',
      { ...list, ignore_row_if: 'never' },
      { 'all-equal': ['a', 'b'], nulls: 'fail' },
    ],
    [
      'multicolumn_sum_to_equal',
      { ...list, sum_total: 3 },
      { sum: ['a', 'b'], equals: 3, nulls: 'fail-some' },
    ],
    [
      'multicolumn_sum_to_equal',
      { column_list: ['a', 'z'], sum_total: 3, ignore_row_if: 'any_value_is_missing' },
      { sum: ['a', 'z'], equals: 3, arithmetic: 'double' },
    ],
  ])('%s %j: %j', (type, kwargs, rule) => {
    expect(contractOf(type, kwargs, integer)).toMatchObject({ 'row-rules': [rule] })
  })

  test.each([
    [{}, [{ columns: ['a', 'b'], nulls: 'equal-some' }]],
    [{ ignore_row_if: 'any_value_is_missing' }, [['a', 'b']]],
    [
      { ignore_row_if: 'never', row_condition: 'col("a") > 1' },
      [{ value: { columns: ['a', 'b'], nulls: 'equal' }, when: { a: { above: 1 } } }],
    ],
  ])('unique rows, %j: %j', (kwargs, unique) => {
    expect(contractOf('compound_columns_to_be_unique', { ...list, ...kwargs }, integer)).toMatchObject({
      unique,
    })
  })

  test('a rule of its own where a share counts two bounds together, or where a column already has the keyword', () => {
    const between = (kwargs: object) => ({
      ...{ type: 'expect_column_values_to_be_between', kwargs: { column: 'a', ...kwargs } },
    })
    const { contract } = imported(
      [
        between({ min_value: 1, max_value: 9, mostly: 0.9 }),
        between({ max_value: 5 }),
        between({ max_value: 7 }),
      ],
      integer,
    )
    expect(contract).toMatchObject({
      columns: { a: { type: 'int64', max: 5 } },
      'row-rules': [{ expect: { a: { min: 1, max: 9 } }, mostly: 0.9 }, { expect: { a: { max: 7 } } }],
    })
  })

  test('the order of columns, with the columns in that order', () => {
    const { contract } = imported([
      { type: 'expect_column_to_exist', kwargs: { column: 'c' } },
      { type: 'expect_table_columns_to_match_ordered_list', kwargs: { column_list: ['b', 'c'] } },
    ])
    expect(Object.keys(contract['columns'] as object)).toEqual(['b', 'c'])
    expect(contract).toMatchObject({ 'column-order': 'same', 'other-columns': 'refuse' })
  })
})
