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
  ['columns: { a: {} }', 'columns: { a: {}, b: {} }', ['b: column changed']],
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
  [
    'columns: { a: { type: int64, accept: [spaces] } }',
    'columns: { a: { type: int64 } }',
    ['a: accept tightened'],
  ],
] as const)('from %j to %j: %j', (old, now, expected) => {
  expect(happened(old, now)).toEqual(expected)
})

const date = '{ type: date }'
const label = (more: string) => `label: { column: y, ${more} }`

test.each([
  [
    column('{ type: int64, nulls: never }'),
    column('{ type: int64, nulls: never, null: ["", "99"] }'),
    ['age: null changed'],
  ],
  [column('{ null: ["", "99"] }'), column('{}'), ['age: null removed']],
  [column(date), column('{ type: date, format: { strptime: "%d.%m.%Y" } }'), ['age: format changed']],
  [column('{ type: text }'), column('{ type: text, format: email }'), ['age: format added']],
  [
    column('{ type: datetime }'),
    column('{ type: datetime, timezone: Europe/Berlin }'),
    ['age: timezone changed'],
  ],
  [column('{ type: datetime }'), column('{ type: datetime, timezone: required }'), ['age: timezone added']],
  [column('{ type: float64 }'), column('{ type: float64, nan: null }'), ['age: nan changed']],
  [column('{ empty: never }'), column('{ empty: null }'), ['age: empty changed']],
  [column('{ min: "5" }'), column('{ type: int64, min: "5" }'), ['age: type changed']],
  [column('{ nulls: never }'), column('{ type: int64, nulls: never }'), ['age: type added']],
  [
    column('{ nulls: never }'),
    column('{ type: { value: int64, mostly: 0.9 }, nulls: never }'),
    ['age: type changed'],
  ],
  [
    column('{ type: { value: int64, mostly: 0.5 }, max: 9 }'),
    column('{ type: { value: int8, mostly: 0.5 }, max: 9 }'),
    ['age: type changed'],
  ],
  [
    column('{ type: { value: int64, severity: warn } }'),
    column('{ type: { value: int8, severity: warn } }'),
    ['age: type changed'],
  ],
  [column('{ type: int64, accept: [decimal-comma] }'), column('{ type: int64 }'), ['age: accept changed']],
  [
    column('{ type: category }'),
    column('{ type: category, distinct: { max: 20000 } }'),
    ['age: distinct loosened'],
  ],
  [
    column('{ type: category }'),
    column('{ type: category, distinct-set: { contains: [a] } }'),
    ['age: distinct removed', 'age: distinct-set added'],
  ],
  [column('{ type: category }'), column('{ type: category, one-of: [a] }'), ['age: one-of added']],
  [column('{ mean: { value: 1, when: { a: { min: 1 } } } }'), column('{ mean: 1 }'), ['age: mean changed']],
  [
    column('{ max: { value: 1, when: { a: { min: 1 } } } }'),
    column('{ max: { value: 1, mostly: 0.9 } }'),
    ['age: max changed'],
  ],
  [label('classes: [x, y]'), label('classes: [x, y, z]'), ['label loosened']],
  [label('classes: [x, y]'), label('classes: [x]'), ['label tightened']],
  [label('classes: [x], each-count: 5'), label('classes: [x, y], each-count: 5'), ['label changed']],
  [label('each-count: 5'), label('classes: [x], each-count: 5'), ['label tightened']],
  [label('classes: [x], each-count: 5'), label('each-count: 5'), ['label loosened']],
  ['columns: { a: {} }', 'columns: { a: {}, "*": { required: false } }', ['*: column changed']],
  ['columns: { a: {} }', 'columns: { a: {}, extra: { required: false } }', ['extra: column changed']],
  [
    'columns: { a: {} }\nother-columns: allow',
    'columns: { a: {}, b: {} }\nother-columns: allow',
    ['b: column added'],
  ],
  [
    'unique: [a, b]',
    'unique: [a, b]\ncolumns: { b: { type: float64 } }\nother-columns: allow',
    ['other-columns added', 'b: column changed'],
  ],
  [
    'missing: { share: 0 }',
    'missing: { share: 0 }\ncolumns: { b: { null: [x] } }\nother-columns: allow',
    ['other-columns added', 'b: column changed'],
  ],
  ['blank-rows: never', 'blank-rows: allowed', ['blank-rows loosened']],
  [
    'column-order: same\ncolumns: { a: {}, b: {} }',
    'column-order: same\ncolumns: { b: {}, a: {} }',
    ['column-order changed'],
  ],
  [
    'row-rules: [{ name: n, at-least-one: [a] }]',
    'row-rules: [{ name: n, at-least-one: [a, b] }]',
    ['row-rules loosened'],
  ],
  [
    'row-rules: [{ name: n, all-different: [a, b], mostly: 0.5 }]',
    'row-rules: [{ name: n, all-different: [a, b], mostly: 0.5, nulls: equal }]',
    ['row-rules changed'],
  ],
  [
    'row-rules: [{ name: n, all-different: [a, b] }]',
    'row-rules: [{ name: n, all-different: [a, b], nulls: equal }]',
    ['row-rules tightened'],
  ],
  [
    'row-rules: [{ name: n, all-different: [a, b], nulls: equal }]',
    'row-rules: [{ name: n, all-different: [a, b], nulls: equal-some }]',
    ['row-rules changed'],
  ],
  ['sample: { rows: 5 }\nrows: 9', 'rows: 9', ['sample tightened']],
  ['sample: { rows: 5 }\nmissing: { share: 0 }', 'missing: { share: 0 }', ['sample changed']],
] as const)('what may let through is not said to ask more: from %j to %j: %j', (old, now, expected) => {
  expect(happened(old, now)).toEqual(expected)
})

test('a glob that loses a column to a rule that is gone may find what it did not', () => {
  const both = 'columns: { "f_*": {}, f_7: { required: false } }'
  expect(happened(both, 'columns: { "f_*": {} }')).toEqual(['f_*: required changed'])
})

test('a column that is taken out of a glob no longer keeps what the glob asked', () => {
  const glob = '"f_*": { count: 20, type: float64, min: 0 }'
  expect(happened(`columns: { ${glob} }`, `columns: { ${glob}, f_7: { type: float64 } }`)).toEqual([
    'f_*: count changed',
    'f_7: required added',
    'f_7: min removed',
  ])
  expect(happened(`columns: { ${glob}, f_7: { type: float64 } }`, `columns: { ${glob} }`)).toEqual([
    'f_*: count changed',
    'f_7: required removed',
    'f_7: min added',
  ])
  expect(happened('columns: { age: { max: 5 } }', 'columns: { "a*": { max: 9 } }')).toEqual([
    'a*: column changed',
    'age: required removed',
    'age: max loosened',
  ])
  expect(happened(`columns: { ${glob} }`, 'columns: { "f_*": { type: float64, min: 0 } }')).toEqual([
    'f_*: required added',
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
