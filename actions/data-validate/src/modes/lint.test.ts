import { expect, test } from '@jest/globals'
import { readSettings } from '@ml-actions/action/settings'
import { lintContract } from './lint.ts'
import { done, twinWorld } from './twin.ts'

/** What is odd, in words: `error max: …`. */
function odd(text: string): readonly string[] {
  const { value } = readSettings(`contract: 1\n${text}`, 'contract.yml')
  return lintContract(value).map(({ severity, is, at }) => `${severity} ${at.join('.')}: ${is}`)
}

const column = (keywords: string) => odd(`columns: { c: ${keywords} }`)

test.each([
  ['{ type: int64, min: 5, max: 3 }', ['error columns.c.min: "min" 5 leaves nothing of "max" 3']],
  ['{ type: int64, min: 3, max: 3 }', []],
  ['{ type: int64, above: 3, max: 3 }', ['error columns.c.above: "above" 3 leaves nothing of "max" 3']],
  ['{ type: int64, above: 3, below: 4 }', ['error columns.c.above: "above" 3 leaves nothing of "below" 4']],
  ['{ type: float64, above: 3, below: 4 }', []],
  ['{ type: int64, min: { value: 5, mostly: 0.9 }, max: 3 }', []],
  ['{ type: int64, min: { value: 5, when: { d: { min: 1 } } }, max: 3 }', []],
  [
    '{ type: date, min: "2024-01-02", max: "2024-01-01" }',
    ['error columns.c.min: "min" 2024-01-02T00:00:00 leaves nothing of "max" 2024-01-01T00:00:00'],
  ],
  ['{ min: b, max: a }', ['error columns.c.min: "min" "b" leaves nothing of "max" "a"']],
  ['{ type: int64, min: 0, above: 0 }', ['warn columns.c.min: "min" asks nothing that "above" does not ask']],
  [
    '{ type: int64, min: 5, above: 0 }',
    ['warn columns.c.above: "above" asks nothing that "min" does not ask'],
  ],
  [
    '{ type: int64, one-of: [1, 2, 7], max: 5 }',
    ['warn columns.c.one-of: "one-of" lists 7, which the bounds do not let through'],
  ],
  [
    '{ type: int64, one-of: [7, 8], max: 5 }',
    ['error columns.c.one-of: no value of "one-of" is let through by the other keywords'],
  ],
  [
    '{ one-of: [a, b], not-one-of: [b] }',
    ['warn columns.c.not-one-of: "one-of" and "not-one-of" both list "b"'],
  ],
  [
    '{ one-of: [a], not-one-of: [a] }',
    ['error columns.c.one-of: no value of "one-of" is let through by the other keywords'],
  ],
  ['{ type: decimal, one-of: ["1.50", 1.5] }', ['warn columns.c.one-of: "one-of" lists 1.5 twice']],
  [
    '{ matches: "^a", does-not-match: "^a" }',
    ['error columns.c.does-not-match: "matches" and "does-not-match" ask the same pattern'],
  ],
  [
    '{ nulls: never, null-share: { max: 0.1 } }',
    ['warn columns.c.null-share: "null-share" asks nothing where "nulls" is never'],
  ],
  [
    '{ nulls: never, null-share: { min: 0.1 } }',
    ['error columns.c.null-share: "null-share" wants nulls, and "nulls" is never'],
  ],
  [
    '{ nulls: never, null-count: { above: 0 } }',
    ['error columns.c.null-count: "null-count" wants nulls, and "nulls" is never'],
  ],
  [
    '{ type: float64, max: 10, mean: { min: 11 } }',
    ['error columns.c.mean: "mean" lies outside the bounds of every value'],
  ],
  [
    '{ type: float64, min: 0, lowest: { max: -1 } }',
    ['error columns.c.lowest: "lowest" lies outside the bounds of every value'],
  ],
  ['{ type: float64, min: 0, max: 10, mean: { min: 3, max: 20 } }', []],
  [
    '{ one-of: [a, b], distinct: { min: 3 } }',
    ['error columns.c.distinct: "distinct" wants more different values than "one-of" lists'],
  ],
  [
    '{ type: float64, quantiles: { "0.9": { max: 5 }, "0.5": { min: 6 } } }',
    ['error columns.c.quantiles.0.9: quantile 0.5 is wanted above quantile 0.9'],
  ],
  [
    '{ type: int64, max: { value: 5, mostly: 0.05 } }',
    ['warn columns.c.max.mostly: "mostly" 0.05 lets most of the values be wrong'],
  ],
  ['{ type: int64, min: 0, max: 120, nulls: never }', []],
] as const)('of %s: %j', (keywords, expected) => {
  expect(column(keywords)).toEqual(expected)
})

test.each([
  [
    'columns: { "f_*": {}, "*_x": {} }',
    ['warn columns.*_x: the globs "f_*" and "*_x" can both match one column, which is refused then'],
  ],
  [
    'columns: { "f_*": {}, "*": {} }',
    ['error columns.f_*: every column of the glob "f_*" is matched by "*" too, which is refused'],
  ],
  ['columns: { "f_*": {}, "g_*": {} }', []],
  ['columns: { "a?": {}, "ab*c": {} }', []],
  [
    'columns: { "a?c": {}, "ab*": {} }',
    ['warn columns.ab*: the globs "a?c" and "ab*" can both match one column, which is refused then'],
  ],
  [
    'columns: { a: {} }\nprimary-key: [a, b]',
    ['warn primary-key: "b" is spoken of here and not named in "columns", which refuses other columns'],
  ],
  ['columns: { a: {} }\nother-columns: allow\nprimary-key: [b]', []],
  ['primary-key: [b]', []],
  [
    'columns: { "y_*": {} }\nlabel: { column: y, top-share: 1 }',
    ['warn label: "y" is spoken of here and not named in "columns", which refuses other columns'],
  ],
  [
    'columns: { a: {}, b: {} }\ncolumn-count: 1',
    ['error column-count: 2 columns are required, and "column-count" lets 1 be there'],
  ],
  ['columns: { a: {}, b: { required: false } }\ncolumn-count: 1', []],
  [
    'columns: { a: {} }\ncolumn-count: { min: 2 }',
    ['error column-count: "columns" names 1 columns and refuses others, and "column-count" wants 2'],
  ],
  ['columns: { a: {} }\nother-columns: warn\ncolumn-count: { min: 2 }', []],
  [
    'columns: { y: {} }\nlabel: { column: y, classes: [a, b, c], top-share: { below: 0.3 } }',
    ['error label: the largest of 3 classes has at least 1/3 of the rows'],
  ],
  [
    'columns: { y: {} }\nlabel: { column: y, classes: [a, b, c], each-share: { min: 0.4 } }',
    ['error label: the smallest of 3 classes has at most 1/3 of the rows'],
  ],
  [
    'columns: { y: {} }\nrows: { max: 10 }\nlabel: { column: y, classes: [a, b], each-count: { min: 6 } }',
    ['error label: 2 classes want 12 rows, and "rows" lets 10 be there'],
  ],
  [
    'columns: { y: { one-of: [a] } }\nlabel: { column: y, classes: [a, b], each-count: { min: 1 } }',
    ['error label: "label" lists 1 classes that the column does not let through'],
  ],
  [
    'row-rules: [{ together: [a, b] }, { together: [a, b], name: x }]',
    ['warn row-rules.1: the same rule stands twice in "row-rules"'],
  ],
  [
    'columns: { id: { unique: true } }\nprimary-key: [id]',
    ['warn columns.id.unique: "unique" asks nothing of "id" that "primary-key" does not ask'],
  ],
  [
    'columns: { id: { required: false } }\nprimary-key: [id]',
    ['error columns.id.required: "primary-key" needs "id", which is not required'],
  ],
  [
    'columns: { c: { type: int64, max: { value: 1, min-evaluated: 20 } } }\nrows: { max: 10 }',
    ['error columns.c.max.min-evaluated: "min-evaluated" wants 20 values, and "rows" lets 10 rows be there'],
  ],
  [
    'columns: { country: { one-of: [FR] }, zip: { length: { value: 5, when: { country: { one-of: [DE] } } } } }',
    [
      'error columns.zip.length.when.country: no row meets the condition on "country": the column does not let such a value through',
    ],
  ],
  [
    'columns: { n: { type: int64, max: 5 } }\nrow-rules: [{ when: { n: { above: 5 } }, together: [a, b] }]',
    [
      'error row-rules.0.when.n: no row meets the condition on "n": the column does not let such a value through',
    ],
  ],
  ['columns: { n: { type: int64, max: 5 }, m: { length: { value: 1, when: { n: { min: 5 } } } } }', []],
] as const)('of %j: %j', (text, expected) => {
  expect(odd(text)).toEqual(expected)
})

test('a contradiction fails at its line, what asks nothing is a warning', async () => {
  const text =
    'contract: 1\ncolumns:\n  a: { type: int64, min: 5, max: 3 }\n  b: { nulls: never, null-share: 0 }\n'
  const verdict = await done('lint', twinWorld({ 'contract.yml': text }))
  expect(verdict).toMatchObject({ outcome: 'fail', headline: '5 demands read: 1 wrong, 1 odd' })
  expect(verdict.checks.map(({ outcome, severity, asked }) => [outcome, severity, asked?.line])).toEqual([
    ['pass', 'error', undefined],
    ['fail', 'error', 3],
    ['fail', 'warn', 4],
  ])
})

test('a contract that asks nothing is not green', async () => {
  expect(await done('lint', twinWorld({ 'contract.yml': 'contract: 1\n' }))).toMatchObject({
    outcome: 'inconclusive',
    headline: 'the contract asks nothing',
  })
})

test('names as long as a contract may be are answered in time', () => {
  const [one, other] = ['a*'.repeat(100_000), 'b?'.repeat(100_000)]
  expect(odd(`columns: { "${one}": {}, "${other}": {} }`)).toEqual([])
})
