import { expect, test } from '@jest/globals'
import { readSettings } from '@ml-actions/action/settings'
import fc from 'fast-check'
import { parseContract } from './parse.ts'
import { printContract } from './print.ts'

const read = (text: string) => readSettings(text, 'contract.yml').value

/** The numbers that YAML reads exactly: at most 15 digits. */
const number = fc.oneof(
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => Number(value.toPrecision(15)))
    .filter((value) => Number.isFinite(value) && !/^-?[0-9]{16,}$/.test(String(value))),
  fc.constantFrom(0, -0, 1e21, 1e-7, 5e-324, 0.95, -1.5),
)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    'no',
    'Null',
    '2013-07-01',
    '1e3',
    '0x1f',
    '36h',
    '~',
    '- a',
    'a: b',
    'a #b',
    'f_*',
    '\\d+"',
    "'",
    '',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '<<',
    'a\u0085b',
    'a\u2028b',
    '\ufeff',
    '\ud800',
    'NaN',
    '.inf',
    '---',
  ),
)
const { document } = fc.letrec<{ value: unknown; document: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    number,
    text,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 12 }),
    tie('document'),
  ),
  document: fc.dictionary(
    fc.oneof(
      text.filter((key) => key !== '<<'),
      fc.constantFrom('columns', 'row-rules', 'contract', 'type', 'label'),
    ),
    tie('value'),
    { maxKeys: 6 },
  ),
}))

test('what is printed is read as the same document', () => {
  fc.assert(
    fc.property(document, (given) => {
      const printed = printContract(given)
      expect(sorted(read(printed))).toEqual(sorted(given))
      expect(printContract(read(printed) as Record<string, unknown>)).toBe(printed)
    }),
    { numRuns: 500 },
  )
})

/** As text, which tells −0 from 0 and an own `__proto__` from the real one. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : value
  return Object.entries(value)
    .map(([key, part]) => [key, sorted(part)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}

test('remarks change nothing of what is read, whatever they hold', () => {
  fc.assert(
    fc.property(text, text, (above, beside) => {
      const given = { contract: 1, columns: { a: { type: 'int64', nulls: 'never' }, b: {} } }
      const printed = printContract(given, [
        { at: [], above: [above] },
        { at: ['columns', 'a'], above: [above, beside], beside },
        { at: ['columns', 'a', 'nulls'], beside },
      ])
      expect(read(printed)).toEqual(given)
    }),
  )
})

test('a key longer than YAML looks ahead is read as the same', () => {
  for (const key of ['x'.repeat(1_024), 'x'.repeat(1_025), 'é "'.repeat(400)]) {
    const document = {
      columns: { [key]: { type: 'text' }, b: { [key]: { value: { [key]: 1 }, mostly: 0.5 } } },
      'row-rules': [{ [key]: [1] }, { name: 'n', [key]: { a: 'y'.repeat(90) } }],
    }
    expect(read(printContract(document))).toEqual(document)
  }
})

test('a number that YAML would round is written in quotes', () => {
  const printed = printContract({ rows: 2 ** 60, mean: 0.1 + 0.2 })
  expect(read(printed)).toEqual({ rows: '1152921504606847000', mean: '0.30000000000000004' })
})

test('a contract looks as a person would write it', () => {
  const document = {
    columns: {
      zip: { nulls: 'never', type: 'text', matches: '^\\d{5}$' },
      'f_*': { count: 20, type: 'float64', 'null-share': { below: 0.05 } },
      carrier: { type: 'category', 'one-of': Array.from({ length: 30 }, (_, index) => `word ${index}`) },
      '2013': {},
      answer: {
        type: 'text',
        'one-of': {
          value: ['no', 'yes'],
          mostly: 0.99,
          severity: 'warn',
          why: 'the form offers these: no other',
        },
        max: { value: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz' },
      },
    },
    data: { path: 'data/orders-*.csv', csv: { delimiter: ';', null: ['', 'NA'] } },
    contract: 1,
    'row-rules': [{ name: 'ships after order', compare: ['created_at', '<=', 'shipped_at'] }],
    rows: { min: 1000 },
    freshness: { column: 'created_at', 'max-age': '36h' },
  }
  const remarks = [
    { at: [], above: ['Drafted from 1,000 rows.'] },
    { at: ['columns', 'zip'], above: ['no two alike'], beside: 'review: nulls' },
  ]
  expect(
    printContract(document, remarks),
  ).toBe(`# yaml-language-server: $schema=https://raw.githubusercontent.com/org/ml-actions/v1/data-validate/contract.schema.json
# Drafted from 1,000 rows.
contract: 1
data: { path: "data/orders-*.csv", csv: { delimiter: ";", null: ["", NA] } }
rows: { min: 1000 }
freshness: { column: created_at, max-age: 36h }
columns:
  "2013": {}
  # no two alike
  zip: { type: text, nulls: never, matches: '^\\d{5}$' }  # review: nulls
  "f_*": { type: float64, count: 20, null-share: { below: 0.05 } }
  carrier:
    type: category
    one-of:
      [word 0, word 1, word 2, word 3, word 4, word 5, word 6, word 7, word 8, word 9, word 10,
       word 11, word 12, word 13, word 14, word 15, word 16, word 17, word 18, word 19, word 20,
       word 21, word 22, word 23, word 24, word 25, word 26, word 27, word 28, word 29]
  answer:
    type: text
    max: { value: zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz }
    one-of:
      value: ["no", "yes"]
      mostly: 0.99
      severity: warn
      why: "the form offers these: no other"
row-rules:
  - { name: ships after order, compare: [created_at, "<=", shipped_at] }
`)
})

test('the form in which keys stand does not change what a contract asks', () => {
  const document = { columns: { a: { max: 5, type: 'int64', min: 0 } }, contract: 1 }
  const { columns } = parseContract(printContract(document), 'contract.yml')
  expect(columns[0]?.demands.filter(({ written }) => written).map(({ check }) => check.name)).toEqual([
    'type',
    'min',
    'max',
  ])
})
