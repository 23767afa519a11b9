import { expect, test } from '@jest/globals'
import { importDocument, nothingGiven } from '../importer.ts'
import { pandera } from './pandera.ts'

function read(schema: object) {
  const document = JSON.stringify({ schema_type: 'dataframe', ...schema })
  const { contract, refused } = importDocument(pandera, document, 'schema.yml', nothingGiven)
  return { contract, refused: refused.map(({ what, why }) => `${what}: ${why}`) }
}

function column(keywords: object) {
  const { contract, refused } = read({ columns: { c: { nullable: true, ...keywords } } })
  return { column: (contract['columns'] as Record<string, unknown> | undefined)?.['c'], refused }
}

test.each<[object, object]>([
  [{ dtype: 'int64' }, { type: 'int64' }],
  [
    { dtype: 'float64', nullable: false },
    { type: 'float64', nan: 'null', nulls: 'never' },
  ],
  [{ dtype: 'datetime64[ns]' }, { type: 'datetime' }],
  [{ dtype: 'datetime64[ns, UTC]' }, { type: 'datetime', timezone: 'required' }],
  [
    { dtype: 'category', required: false },
    { type: 'category', required: false },
  ],
  [
    { dtype: 'str', unique: true, nullable: false },
    { type: 'text', nulls: 'never', unique: true },
  ],
  [{ checks: { equal_to: 'a' } }, { 'one-of': ['a'] }],
  [{ checks: { notin: ['a', 'b'] } }, { 'not-one-of': ['a', 'b'] }],
  [
    { dtype: 'int64', checks: { greater_than: 1, less_than_or_equal_to: 9 } },
    { type: 'int64', above: 1, max: 9 },
  ],
  [
    { dtype: 'int64', checks: { in_range: { min_value: 0, max_value: 9, include_max: false } } },
    { type: 'int64', min: 0, below: 9 },
  ],
  [
    {
      dtype: 'int64',
      checks: [{ value: 5, options: { check_name: 'gt', raise_warning: true, ignore_na: true, error: 'w' } }],
    },
    { type: 'int64', above: { value: 5, severity: 'warn', why: 'w' } },
  ],
  [
    { dtype: 'int64', checks: [{ min_value: 1, max_value: 2, options: { check_name: 'between' } }] },
    { type: 'int64', min: 1, max: 2 },
  ],
  [{ checks: { str_matches: 'a|b' } }, { matches: '^(?:a|b)' }],
  [{ checks: { str_contains: '\\d' } }, { matches: '[\\p{Nd}]' }],
  [{ checks: { str_startswith: 'a.b' } }, { matches: '^a\\.b' }],
  [{ checks: { str_endswith: '$' } }, { matches: '\\$\\z' }],
  [{ checks: { str_length: { min_value: 1, max_value: null } } }, { length: { min: 1 } }],
  [{ checks: { unique_values_eq: ['a', 'b'] } }, { 'distinct-set': { exactly: ['a', 'b'] } }],
  [
    { dtype: 'timedelta64[ns]', checks: { ge: 1500000000 } },
    { type: 'duration', min: 'PT1.500000000S' },
  ],
])('%j', (keywords, expected) => {
  expect(column(keywords)).toEqual({ column: expected, refused: [] })
})

test.each<[object, string]>([
  [{ dtype: 'object' }, '"dtype" of column "c": it asks for "object", which holds anything'],
  [{ dtype: 'complex128' }, 'it asks for "complex128", which is none of a contract'],
  [{ coerce: true }, 'it changes the data before it looks'],
  [{ regex: true }, 'write the glob that is meant'],
  [{ checks: { is_even: true } }, '"is_even" of checks of column "c": it is a function of Python'],
  [{ checks: [{ value: 1, options: {} }] }, 'it does not say which check it is'],
  [
    { dtype: 'int64', checks: [{ value: 1, options: { check_name: 'gt', ignore_na: false } }] },
    'a null reaches no check',
  ],
  [
    { checks: [{ value: ['a'], options: { check_name: 'isin', groupby: 'g' } }] },
    'looks at all rows together',
  ],
  [{ checks: { str_matches: '(?=a)' } }, 'has a pattern that cannot be read'],
  [{ dtype: 'int64', checks: { isin: ['a'] } }, 'is "a"'],
  [{ dtype: 'int64', checks: { in_range: { min_value: 0 } } }, 'it needs min_value and max_value'],
  [{ checks: { notin: {} } }, 'it needs forbidden_values'],
  [{ nonsense: 1 }, 'this key is not known here'],
])('%j is refused', (keywords, why) => {
  expect(column(keywords).refused.join('\n')).toContain(why)
})

test('a null is equal to a null in a key that may hold one', () => {
  const { contract, refused } = read({
    columns: { a: { nullable: true, unique: true }, b: { nullable: true } },
    unique: ['a', 'b'],
  })
  expect(refused).toEqual([])
  expect(contract).toMatchObject({
    unique: [{ columns: ['a', 'b'], nulls: 'equal' }],
    columns: { a: { unique: true, 'null-count': { max: 1 } } },
  })
  const one = read({ columns: { a: { nullable: false } }, unique: ['a'] })
  expect(one.contract['columns']).toEqual({ a: { nulls: 'never', unique: true } })
})

test.each([
  [{ strict: true }, 'refuse'],
  [{ strict: false }, 'allow'],
  [{ strict: 'filter' }, 'allow'],
  [{}, 'allow'],
])('%j: other columns %s', (schema, word) => {
  expect(read({ columns: { a: {} }, ...schema }).contract['other-columns']).toBe(word)
})

test.each<[object, string]>([
  [{ coerce: true }, '"coerce" of the schema'],
  [{ index: [{ dtype: 'int64', nullable: false }] }, '"index" of the schema: a file has no index'],
  [{ checks: { x: 1 } }, '"checks" of the schema: a check of the whole frame is a function of Python'],
  [{ dtype: 'float64' }, '"dtype" of the schema'],
  [{ add_missing_columns: true }, '"add_missing_columns" of the schema'],
])('%j is refused', (schema, why) => {
  expect(read({ columns: { a: {} }, ...schema }).refused.join('\n')).toContain(why)
})
