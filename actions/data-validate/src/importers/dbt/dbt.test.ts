import { describe, expect, test } from '@jest/globals'
import { importDocument, nothingGiven } from '../importer.ts'
import { dbt } from './dbt.ts'

function read(document: object) {
  const { contract, refused } = importDocument(dbt, JSON.stringify(document), 'schema.yml', nothingGiven)
  return { contract, refused: refused.map(({ what, why }) => `${what}: ${why}`) }
}

/** The column of a model with one column and its tests, beside columns to refer to. */
function column(tests: readonly unknown[], more: object = { data_type: 'bigint' }) {
  const others = [{ name: 'status', data_type: 'text' }]
  const columns = [{ name: 'c', data_tests: tests, ...more }, ...others]
  const { contract, refused } = read({ version: 2, models: [{ name: 'm', columns }] })
  return { column: (contract['columns'] as Record<string, unknown> | undefined)?.['c'], refused, contract }
}

describe('a test of a column', () => {
  test.each<[unknown, object]>([
    ['not_null', { nulls: 'never' }],
    ['unique', { unique: true }],
    [{ accepted_values: { values: [1, 2], quote: false } }, { 'one-of': [1, 2] }],
    [{ accepted_values: { arguments: { values: ['1'] } } }, { 'one-of': ['1'] }],
    [{ test_name: 'not_null' }, { nulls: 'never' }],
    [{ not_null: { config: { severity: 'warn' } } }, { nulls: { value: 'never', severity: 'warn' } }],
    [
      { not_null: { severity: 'WARN', name: 'n' } },
      { nulls: { value: 'never', severity: 'warn', name: 'n' } },
    ],
    [{ not_null: { config: { error_if: '> 10' } } }, { 'null-count': { max: 10 } }],
    [{ not_null: { config: { error_if: '>=10' } } }, { 'null-count': { below: 10 } }],
    [{ not_null: { config: { error_if: '!= 0', warn_if: '!= 0' } } }, { nulls: 'never' }],
    [
      { not_null: { config: { severity: 'warn', warn_if: '> 3' } } },
      { 'null-count': { value: { max: 3 }, severity: 'warn' } },
    ],
    [
      { not_null: { config: { where: "status = 'active' and c is not null" } } },
      { nulls: { value: 'never', when: { status: { 'one-of': ['active'] }, c: { nulls: 'never' } } } },
    ],
    [{ unique: { config: { store_failures: true, tags: ['t'], limit: 5 } } }, { unique: true }],
  ])('%j', (asked, expected) => {
    const { column: found, refused } = column([asked])
    expect(refused).toEqual([])
    expect(found).toEqual({ type: 'int64', ...expected })
  })

  test.each<[unknown, string]>([
    ['is_even', 'is_even of column "c": it is a query'],
    [{ 'dbt_utils.accepted_range': { min_value: 0 } }, 'it is a query: only not_null'],
    [{ not_null: { config: { where: 'c > (select 1)' } } }, 'its where is more than comparisons'],
    [{ not_null: { config: { where: 'status = "x"' } } }, 'its where has double quotes'],
    [{ not_null: { config: { error_if: 'between 1 and 5' } } }, 'is more than a number that is exceeded'],
    [{ not_null: { config: { error_if: '> 10', warn_if: '> 5' } } }, 'its warn_if tells fewer failures'],
    [{ unique: { config: { error_if: '> 10' } } }, 'its error_if counts different values'],
    [{ accepted_values: {} }, 'it lists no values'],
    [{ accepted_values: { values: ['x'] } }, 'is "x"'],
    [{ not_null: { config: { enabled: false } } }, 'it is switched off'],
    [{ not_null: { config: { fail_calc: 'max(n)' } } }, 'its fail_calc is SQL'],
    [{ relationships: { to: "ref('customers')", field: 'id' } }, 'nothing says which file holds "customers"'],
    [{ relationships: { to: 'customers', field: 'id' } }, 'it names no table by ref or source'],
    [{ not_null: {}, unique: {} }, 'it is no map of one test'],
    [7, 'among the tests one is neither a name nor a map'],
  ])('%j is refused', (asked, why) => {
    expect(column([asked]).refused.join('\n')).toContain(why)
  })

  test('of a column without a type is of text, unless its values say otherwise', () => {
    expect(column([{ accepted_values: { values: [1] } }], {}).column).toEqual({ 'one-of': ['1'] })
    expect(column([{ accepted_values: { values: [1], quote: false } }], {}).refused.join()).toContain(
      'the column is text',
    )
    expect(column([], { data_type: 'geography' }).refused.join()).toContain('it is no type of a contract')
  })

  test('may be written by an older and a newer name', () => {
    expect(column([], { tests: ['unique'], data_tests: ['not_null'] }).column).toEqual({
      nulls: 'never',
      unique: true,
    })
  })
})

test('a key refers to a file where the document says which it is', () => {
  const tables = [
    {
      name: 'orders',
      columns: [
        {
          name: 'customer',
          data_tests: [{ relationships: { to: "source('raw', 'customers')", field: 'id' } }],
        },
      ],
    },
    { name: 'customers' },
  ]
  const { contract, refused } = read({
    sources: [{ name: 'raw', meta: { external_location: 'data/{name}.csv' }, tables }],
  })
  expect(contract['foreign-keys']).toEqual([{ columns: ['customer'], in: 'data/customers.csv', to: ['id'] }])
  expect(refused).toEqual(['table "customers": a contract is of one dataset: convert this table alone'])
})

test('constraints, and a contract that is enforced', () => {
  const model = {
    name: 'm',
    config: { contract: { enforced: true } },
    columns: [
      {
        name: 'a',
        data_type: 'int',
        constraints: [{ type: 'not_null' }, { type: 'check', expression: 'a > 0' }],
      },
    ],
    constraints: [{ type: 'primary_key', columns: ['a'] }],
  }
  const { contract, refused } = read({ models: [model] })
  expect(contract).toMatchObject({
    'other-columns': 'refuse',
    'primary-key': ['a'],
    columns: { a: { type: 'int64', nulls: 'never' } },
  })
  expect(refused).toEqual([
    'constraint check of column "a": it is an expression, or refers to a table of a database',
  ])
})

describe('the freshness of a source', () => {
  const source = (freshness: object, table: object = {}) =>
    read({
      sources: [
        {
          name: 'raw',
          freshness,
          loaded_at_field: 'at',
          tables: [{ name: 't', columns: [{ name: 'at', data_type: 'timestamp' }], ...table }],
        },
      ],
    })

  test.each([
    [{ error_after: { count: 36, period: 'hour' } }, {}, { column: 'at', 'max-age': '36h' }],
    [
      { warn_after: { count: 1, period: 'day' } },
      {},
      { value: { column: 'at', 'max-age': '1d' }, severity: 'warn' },
    ],
    [{}, { freshness: { error_after: { count: 5, period: 'minute' } } }, { column: 'at', 'max-age': '5m' }],
  ])('%j %j', (freshness, table, expected) => {
    const { contract, refused } = source(freshness, table)
    expect(refused).toEqual([])
    expect(contract['freshness']).toEqual(expected)
  })

  test.each([
    [{ error_after: { count: 1, period: 'week' } }, {}, 'it is no whole number of minutes, hours or days'],
    [{ error_after: { count: 1, period: 'day' }, filter: 'x' }, {}, 'it is SQL, and not run'],
    [
      { error_after: { count: 1, period: 'day' } },
      { loaded_at_field: 'at::date' },
      'its loaded_at_field is no column',
    ],
    [
      { error_after: { count: 2, period: 'day' }, warn_after: { count: 1, period: 'day' } },
      {},
      'a contract says one age',
    ],
  ])('%j %j is refused', (freshness, table, why) => {
    expect(source(freshness, table).refused.join('\n')).toContain(why)
  })
})
