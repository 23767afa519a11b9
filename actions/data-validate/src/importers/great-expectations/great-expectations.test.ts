import { describe, expect, test } from '@jest/globals'
import { importDocument } from '../importer.ts'
import { greatExpectations } from './great-expectations.ts'
import { contractOf, imported, integer, type Types } from './imported.suite.ts'

test('what is asked twice of very large numbers is told apart by each of them', () => {
  const within = (...value_set: readonly number[]) => ({
    type: 'expect_column_values_to_be_in_set',
    kwargs: { column: 'a', value_set },
  })
  const types: Types = { a: 'int64' }
  const [one, other] = ['1152921504606847000', '2305843009213694000']
  expect(imported([within(2 ** 60, 1), within(2 ** 60, 1)], types).contract).toMatchObject({
    columns: { a: { 'one-of': [one, 1] } },
  })
  expect(imported([within(2 ** 60, 1), within(2 ** 61, 1)], types).contract).toMatchObject({
    columns: { a: { 'one-of': [one, 1] } },
    'row-rules': [{ expect: { a: { 'one-of': [other, 1] } } }],
  })
})

describe('an expectation becomes', () => {
  test.each([
    ['column_to_exist', { column: 'a' }, { columns: { a: { type: 'int64', required: true } } }],
    [
      'column_values_to_be_between',
      { column: 'a', min_value: 1 },
      { columns: { a: { type: 'int64', min: 1 } } },
    ],
    [
      'column_values_to_be_between',
      { column: 'a', min_value: 1, max_value: 2, strict_min: true, strict_max: true },
      { columns: { a: { type: 'int64', above: 1, below: 2 } } },
    ],
    [
      'column_values_to_be_between',
      { column: 'at', max_value: 'Jan 2 2020 3:04 PM' },
      { columns: { at: { type: 'datetime', max: '2020-01-02T15:04:00' } } },
    ],
    [
      'column_values_to_be_between',
      { column: 'day', max_value: '2020-01-02' },
      { columns: { day: { type: 'date', max: '2020-01-02' } } },
    ],
    [
      'column_values_to_be_in_set',
      { column: 'a', value_set: [1, null] },
      { columns: { a: { type: 'int64', 'one-of': [1] } } },
    ],
    [
      'column_values_to_be_in_set',
      { column: 'a', value_set: null },
      { columns: { a: { type: 'int64', required: true } } },
    ],
    [
      'column_values_to_match_regex',
      { column: 't', regex: '^a' },
      { columns: { t: { type: 'text', matches: '^a' } } },
    ],
    [
      'column_values_to_match_regex_list',
      { column: 't', regex_list: ['a', 'b'], match_on: 'all' },
      { columns: { t: { type: 'text', matches: { all: ['a', 'b'] } } } },
    ],
    [
      'column_values_to_match_like_pattern',
      { column: 't', like_pattern: 'a.%_' },
      { columns: { t: { type: 'text', matches: '(?s)^a\\..*.\\z' } } },
    ],
    [
      'column_value_lengths_to_equal',
      { column: 't', value: 4 },
      { columns: { t: { type: 'text', length: 4 } } },
    ],
    [
      'column_values_to_be_of_type',
      { column: 'c', type_: 'VARCHAR(20)' },
      { columns: { c: { type: 'text', required: true } } },
    ],
    [
      'column_values_to_be_in_type_list',
      { column: 'c', type_list: ['ShortType', 'IntegerType'] },
      { columns: { c: { type: 'int32', required: true } } },
    ],
    ['table_row_count_to_equal', { value: 3 }, { rows: 3 }],
    ['table_column_count_to_be_between', { max_value: 3 }, { 'column-count': { max: 3 } }],
    ['table_columns_to_match_set', { column_set: [] }, { 'column-count': 0 }],
  ])('%s %j: %j', (type, kwargs, contract) => {
    expect(contractOf(type, kwargs, integer)).toEqual(contract)
  })

  test('the same in the spelling of 0.18', () => {
    const { contract } = imported([
      { expectation_type: 'expect_table_row_count_to_equal', kwargs: { value: 1 } },
    ])
    expect(contract['rows']).toBe(1)
  })

  test('a demand with its share, its severity, its condition and what people wrote', () => {
    const others = { severity: 'info', notes: ['sensor', 'cap'], meta: { owner: 'x' } }
    const kwargs = {
      ...{ column: 'a', max_value: 9, mostly: 0.9 },
      ...{ row_condition: 't == "x" and b.notnull()', condition_parser: 'pandas' },
    }
    expect(contractOf('column_values_to_be_between', kwargs, integer, others)).toEqual({
      columns: {
        t: { type: 'text' },
        b: { type: 'int64' },
        a: {
          type: 'int64',
          max: {
            ...{ value: 9, mostly: 0.9, severity: 'warn', why: 'sensor cap' },
            when: { t: { 'one-of': ['x'] }, b: { nulls: 'never' } },
          },
        },
      },
    })
  })

  test('a column of doubles, whose NaN is a null to pandas', () => {
    const { contract } = imported([{ type: 'expect_column_to_exist', kwargs: { column: 'x' } }], {
      x: 'float64',
    })
    expect(contract['columns']).toEqual({
      x: { type: 'float64', nan: 'null', infinite: 'allowed', required: true },
    })
  })

  test('a column of several kinds of JSON, where 1 and "1" are different', () => {
    const kwargs = { column: 'y', value_set: [1, '1'] }
    const text = JSON.stringify({ expectations: [{ type: 'expect_column_values_to_be_in_set', kwargs }] })
    const given = { typeOf: () => undefined, isMixed: () => true }
    const { contract } = importDocument(greatExpectations, text, 'suite.json', given)
    expect(contract['columns']).toEqual({ y: { type: 'json', 'one-of': ['1', '"1"'] } })
  })

  test('numbers that YAML would round, in quotes', () => {
    const kwargs = { column: 'a', max_value: 12345678901234567890n, mostly: 1 / 3 }
    const text = JSON.stringify(
      { expectations: [{ type: 'expect_column_values_to_be_between', kwargs }] },
      (_, value) => (typeof value === 'bigint' ? `@${value}@` : value),
    ).replace(/"@|@"/g, '')
    const { contract } = importDocument(greatExpectations, text, 'suite.json', { typeOf: () => 'uint64' })
    expect(contract['columns']).toEqual({
      a: { type: 'integer', max: { value: '12345678901234567890', mostly: '0.3333333333333333' } },
    })
  })
})

describe('an expectation is refused', () => {
  test.each([
    ['column_values_to_be_between', { column: 'a' }, 'neither min_value nor max_value'],
    [
      'column_values_to_be_between',
      { column: 'a', min_value: 3, max_value: 2, mostly: 0.5 },
      'above its max_value',
    ],
    ['column_values_to_be_between', { column: 'a', max_value: 2, mostly: 0 }, 'its mostly is 0'],
    [
      'column_values_to_be_between',
      { column: 'a', max_value: 2, mostly: 'all' },
      'its mostly is not a number',
    ],
    ['column_values_to_be_between', { column: 'at', max_value: 'tomorrow' }, 'no time that has one meaning'],
    [
      'column_values_to_be_between',
      { column: 'a', max_value: { $PARAMETER: 'top' } },
      'the parameter "top" has no value',
    ],
    ['column_values_to_be_between', { column: 'a*', max_value: 2 }, 'its name holds * or ?'],
    [
      'column_values_to_be_between',
      { column: 'a', max_value: 2, colour: 'red' },
      'its colour has no meaning here',
    ],
    ['column_values_to_be_in_set', { column: 'c', value_set: [1, 'b'] }, 'values of several types'],
    [
      'column_values_to_be_in_set',
      { column: 'a', value_set: ['1'] },
      'is text, which no value of a column of int64 is',
    ],
    ['column_values_to_match_regex', { column: 'a', regex: '1' }, 'about text, and the column holds int64'],
    ['column_values_to_match_regex', { column: 't', regex: '(?=a)' }, 'as a contract'],
    ['column_values_to_be_of_type', { column: 'a', type_: 'object' }, 'the type object'],
    ['column_values_to_be_dateutil_parseable', { column: 't' }, 'has no grammar'],
    ['column_values_to_sing', { column: 't' }, 'no expectation that is known here'],
    ['table_columns_to_match_set', { column_set: ['a', 'a'] }, 'holds a name twice'],
    ['table_columns_to_match_ordered_list', { column_list: null }, 'asks nothing'],
  ])('%s %j: %s', (type, kwargs, why) => {
    expect(contractOf(type, kwargs, integer)).toMatch(why)
  })

  test('with its name and the place of the reason', () => {
    const expectation = { type: 'expect_column_values_to_be_of_type', kwargs: { column: 'a', type_: 'O' } }
    const { refused } = imported([
      { type: 'expect_table_row_count_to_equal', kwargs: { value: 1 } },
      expectation,
    ])
    expect(refused).toEqual([
      {
        what: 'expect_column_values_to_be_of_type on "a"',
        why: 'it asks for the type object, which holds anything',
        place: { path: 'suite.json', line: 14, column: 14 },
      },
    ])
  })

  test('when a set of columns is closed over one that another expectation is about', () => {
    const closed = { type: 'expect_table_columns_to_match_set', kwargs: { column_set: ['a'] } }
    const about = (column: string) => ({ type: 'expect_column_to_exist', kwargs: { column } })
    expect(imported([closed, about('a')]).refused).toEqual([])
    expect(imported([closed, about('b')]).refused.map(({ why }) => why)).toEqual([
      'another expectation is about "b", which is not among these columns',
    ])
  })

  test('when it says otherwise what the contract can say only once', () => {
    const rows = (value: number) => ({ type: 'expect_table_row_count_to_equal', kwargs: { value } })
    expect(imported([rows(1), rows(1)]).refused).toEqual([])
    expect(imported([rows(1), rows(2)]).refused.map(({ why }) => why)).toEqual([
      'another demand has already said "rows" of the dataset, and a contract says it once',
    ])
  })

  test('with an unknown key of its own or of the suite', () => {
    const { refused } = imported(
      [{ type: 'expect_column_to_exist', kwargs: { column: 'a' }, blocking: true }],
      {},
      { gate: 1 },
    )
    expect(refused.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'the suite\'s "gate": no key of a suite that is known here',
      'expect_column_to_exist on "a": its key "blocking" is not known here',
    ])
  })
})

test("a suite's own parameters are the values that expectations name", () => {
  const between = (max_value: unknown) => ({
    ...{ type: 'expect_column_values_to_be_between', kwargs: { column: 'a', max_value } },
  })
  const most = { $PARAMETER: 'most' }
  const { contract } = imported([between(most)], integer, { suite_parameters: { most: 5 } })
  expect(contract['columns']).toEqual({ a: { type: 'int64', max: 5 } })
  const { refused } = imported([between({ $PARAMETER: 'most * 2' })], integer, {
    suite_parameters: { most: 5 },
  })
  expect(refused.map(({ why }) => why)).toEqual(['the parameter "most * 2" has no value in the suite'])
})

test('a type that one expectation demands is the type of the others, wherever they stand', () => {
  const { contract, refused } = imported(
    [
      { type: 'expect_column_values_to_be_between', kwargs: { column: 'a', max_value: '2020-01-02' } },
      { type: 'expect_column_values_to_be_of_type', kwargs: { column: 'a', type_: 'TimestampType' } },
    ],
    { a: 'text' },
  )
  expect([refused, contract['columns']]).toEqual([
    [],
    { a: { type: 'datetime', max: '2020-01-02T00:00:00', required: true } },
  ])
})
