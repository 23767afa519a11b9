import { expect, test } from '@jest/globals'
import { placeInWords } from './place.ts'

test.each([
  [{ path: 'a.csv' }, 'a.csv'],
  [{ path: 'a.csv', line: 3 }, 'a.csv:3'],
  [{ path: 'a.csv', line: 3, column: 7 }, 'a.csv:3:7'],
  [{ path: 'a.csv', line: 3, column: 7, row: 2, field: 'age' }, 'a.csv:3:7'],
  [{ path: 'a.csv', column: 7 }, 'a.csv'],
  [{ path: 'a.parquet', row: 12, field: 'a"ge' }, 'a.parquet, row 12, column "a\\"ge"'],
  [{ path: 'a.parquet', rowGroup: 0, row: 12 }, 'a.parquet, row group 0, row 12'],
  [{ path: 'a.parquet', field: 'age' }, 'a.parquet, column "age"'],
  [
    { path: 'trino://a.b.c', key: [{ field: 'i"d', value: '7"' }, { field: 'line' }], field: 'age' },
    'trino://a.b.c, key "i\\"d" = "7\\"", "line" = null, column "age"',
  ],
])('%j is %s', (place, words) => {
  expect(placeInWords(place)).toBe(words)
})
