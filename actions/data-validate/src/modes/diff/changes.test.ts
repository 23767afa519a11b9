import { expect, test } from '@jest/globals'
import { readSettings } from '@ml-actions/action/settings'
import { changesBetween } from './changes.ts'

/** What happened between two contracts, in words: `age: max loosened`. */
function happened(old: string, now: string): readonly string[] {
  const read = (text: string, path: string) => readSettings(`contract: 1\n${text}`, path)
  return changesBetween(read(old, 'old.yml'), read(now, 'new.yml')).map(
    ({ subject, keyword, happening, severity }) =>
      `${subject === undefined ? '' : `${subject}: `}${keyword} ${happening}${severity === 'warn' ? ' (warn)' : ''}`,
  )
}

const column = (keywords: string) => `columns: { age: ${keywords} }`

test.each([
  ['{ max: 120 }', '{ max: 120 }', []],
  ['{ max: 120, min: 0 }', '{ min: 0, max: 120 }', []],
  ['{ type: int64, max: 120 }', '{ type: int64, max: 200 }', ['age: max loosened']],
  ['{ max: 120 }', '{ max: { value: 120 } }', []],
  ['{ max: 120 }', '{ max: { value: 120, severity: warn } }', ['age: max loosened']],
  ['{ max: { value: 120, severity: warn } }', '{}', ['age: max removed (warn)']],
  ['{ max: { value: 120, severity: warn } }', '{ max: 120 }', ['age: max tightened (warn)']],
  ['{ max: 120 }', '{ max: { value: 120, mostly: 0.99 } }', ['age: max loosened']],
  ['{ max: { value: 120, mostly: 0.99 } }', '{ max: { value: 100, mostly: 0.95 } }', ['age: max changed']],
  ['{ max: 120 }', '{ max: { value: 120, when: { a: { min: 1 } } } }', ['age: max loosened']],
  ['{ max: { value: 120, when: { a: { min: 1 } } } }', '{ max: 120 }', ['age: max tightened']],
  ['{ max: { value: 1, min-evaluated: 5 } }', '{ max: 1 }', ['age: max loosened']],
  ['{ max: 120 }', '{ max: { value: 120, why: the form } }', ['age: max reworded']],
  ['{ max: 120 }', '{}', ['age: max removed']],
  ['{}', '{ max: 120 }', ['age: max added']],
  ['{ type: int64, min: 0 }', '{ type: int64, above: 0 }', ['age: above tightened']],
  ['{ type: int64, above: 0 }', '{ type: int64, min: 0 }', ['age: min loosened']],
  ['{ type: int64, max: 5 }', '{ type: int64, below: 4 }', ['age: below tightened']],
  ['{ type: int64, max: 5 }', '{ type: int64, below: 7 }', ['age: below loosened']],
  ['{ nulls: never }', '{}', ['age: nulls removed']],
  ['{}', '{ nulls: never }', ['age: nulls added']],
  ['{ nulls: never }', '{ nulls: allowed }', ['age: nulls loosened']],
  ['{}', '{ nulls: allowed }', []],
  ['{}', '{ required: false }', ['age: required loosened']],
  ['{ required: false }', '{ required: true }', ['age: required tightened']],
  ['{}', '{ nan: allowed }', ['age: nan loosened']],
  ['{ unique: true }', '{}', ['age: unique removed']],
] as const)('from %s to %s: %j', (old, now, expected) => {
  expect(happened(column(old), column(now))).toEqual(expected)
})

test.each([
  ['rows: { min: 10 }', 'rows: { min: 5 }', ['rows loosened']],
  ['rows: { min: 10 }', '', ['rows removed']],
  ['', 'rows: { min: 10 }', ['rows added']],
  ['name: a', 'name: b', ['name reworded']],
  ['columns: { a: {} }', 'columns: { a: {} }\nother-columns: allow', ['other-columns loosened']],
  ['columns: { a: {} }\nother-columns: warn', 'columns: { a: {} }', ['other-columns tightened']],
  ['columns: { a: {} }', 'columns: { a: {} }\nother-columns: refuse', []],
  ['column-order: same', '', ['column-order removed']],
  ['columns: { a: {}, b: {} }', 'columns: { a: {} }', ['b: column removed']],
  ['columns: { a: {} }', 'columns: { a: {}, b: {} }', ['b: column added']],
  ['data: a.csv', 'data: b.csv', ['data reworded']],
  ['data: a.csv', 'data: { path: a.csv }', []],
  ['data: a.csv', 'data: { path: a.csv, csv: { null: [NA] } }', ['data changed']],
  ['unique: [a, b]', 'unique: [[a, b], [c, d]]', ['unique added']],
  ['unique: [[a, b], [c, d]]', 'unique: [[c, d]]', ['unique removed']],
  ['unique: [a, b]', 'unique: { value: [a, b], severity: warn }', ['unique loosened']],
  [
    'foreign-keys: [{ columns: [a], in: f.csv, to: [id] }]',
    'foreign-keys: [{ columns: [a], in: f.csv, to: [id], nulls: refuse }]',
    ['foreign-keys changed'],
  ],
  [
    'row-rules: [{ compare: [a, "<=", b] }]',
    'row-rules: [{ compare: [a, "<=", b], mostly: 0.9 }]',
    ['row-rules loosened'],
  ],
  [
    'row-rules: [{ name: n, compare: [a, "<=", b] }]',
    'row-rules: [{ name: n, compare: [a, "<", b] }]',
    ['row-rules changed'],
  ],
  [
    'row-rules: [{ compare: [a, "<=", b] }]',
    'row-rules: [{ compare: [c, "<=", d] }]',
    ['row-rules removed', 'row-rules added'],
  ],
  [
    'row-rules: [{ together: [a, b] }, { together: [c, d] }]',
    'row-rules: [{ together: [c, d] }]',
    ['row-rules removed'],
  ],
  ['', 'sample: { rows: 10 }', ['sample loosened']],
  ['columns: { a: { accept: [spaces] } }', 'columns: { a: {} }', ['a: accept tightened']],
] as const)('from %j to %j: %j', (old, now, expected) => {
  expect(happened(old, now)).toEqual(expected)
})

test('a column that is taken out of a glob no longer keeps what the glob asked', () => {
  const glob = '"f_*": { count: 20, type: float64, min: 0 }'
  expect(happened(`columns: { ${glob} }`, `columns: { ${glob}, f_7: { type: float64 } }`)).toEqual([
    'f_7: min removed',
  ])
  expect(happened(`columns: { ${glob}, f_7: { type: float64 } }`, `columns: { ${glob} }`)).toEqual([
    'f_7: min added',
  ])
  expect(happened('columns: { age: { max: 5 } }', 'columns: { "a*": { max: 9 } }')).toEqual([
    'a*: column added',
    'age: max loosened',
  ])
  expect(happened(`columns: { ${glob} }`, 'columns: { "f_*": { type: float64, min: 0 } }')).toEqual([
    'f_*: count removed',
  ])
})

test('a change is told with what was asked, what is asked, and both places', () => {
  const old = readSettings('contract: 1\ncolumns:\n  age: { type: int64, max: 120 }\n', 'old.yml')
  const now = readSettings('contract: 1\n\ncolumns:\n  age: { type: int64, max: 200 }\n', 'new.yml')
  expect(changesBetween(old, now)).toEqual([
    {
      happening: 'loosened',
      subject: 'age',
      keyword: 'max',
      was: 120,
      is: 200,
      severity: 'error',
      place: { path: 'new.yml', line: 4, column: 23 },
      before: { path: 'old.yml', line: 3, column: 23 },
    },
  ])
})

test('what is gone is told at the place where it would stand', () => {
  const old = readSettings('contract: 1\nrows: 5\ncolumns: { a: { max: 1 }, b: {} }\n', 'old.yml')
  const now = readSettings('contract: 1\ncolumns:\n  a: {}\n', 'new.yml')
  expect(changesBetween(old, now).map(({ place, before }) => [place.line, before?.line])).toEqual([
    [1, 2],
    [3, 3],
    [2, 3],
  ])
})
