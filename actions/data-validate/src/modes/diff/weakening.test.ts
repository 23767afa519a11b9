import { afterAll, expect, test } from '@jest/globals'
import { readSettings } from '@ml-actions/action/settings'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { parseContract } from '../../contract/parse.ts'
import { validated } from '../../twin.ts'
import { mayLetThrough } from './change.ts'
import { changesBetween } from './changes.ts'

type Keywords = Readonly<Record<string, unknown>>

/** What the columns of the table hold: each keyword is decided by one of these cells. */
const cells = ['', '""', '1', '2', '10', '-1', '99', '07', 'x', 'y', 'NaN', '1.0', '2024-01-02', '02.01.2024']

const cell = fc.constantFrom(...cells)

/** Values of each keyword of a column, near enough to the cells that some hold and some do not. */
const ofColumn: Readonly<Record<string, readonly unknown[]>> = {
  type: ['int8', 'int64', 'float64', 'number', 'decimal', 'text', 'category', 'date', 'bool'],
  accept: [['spaces'], ['leading-zeros'], ['decimal-comma'], [{ 'true-values': ['x'] }]],
  null: [['', '99'], ['x', 'y'], [], ['']],
  format: [{ strptime: '%d.%m.%Y' }, 'iso-date'],
  timezone: ['required', 'Europe/Berlin'],
  max: [1, 10, '10', '9', 'x'],
  min: [1, 2, '10', '9'],
  above: [1, 2, '1'],
  below: [10, '2'],
  nulls: ['never', 'allowed', 'always'],
  empty: ['never', 'allowed', 'null'],
  nan: ['never', 'allowed', 'null'],
  'one-of': [['x'], ['x', 'y'], [1, 2], ['1', '10']],
  'not-one-of': [['x'], ['x', 'y'], [99]],
  unique: [true, false],
  required: [true, false],
  length: [1, { max: 2 }, { min: 1 }],
  matches: ['^[0-9]*$', 'x'],
  order: ['increasing', 'consecutive'],
  'multiple-of': [1, 2],
  distinct: [1, { max: 2 }, { min: 2 }],
  'distinct-share': [{ min: 0.5 }, { max: 0.5 }],
  'distinct-set': [{ within: ['x', 'y'] }, { contains: ['x'] }, { contains: ['x'], within: ['x', 'y'] }],
  highest: [{ max: 9 }, { max: '9' }, { max: '10' }],
  lowest: [{ min: 1 }, { min: '10' }],
  'null-count': [{ max: 1 }, { min: 1 }],
  'null-share': [{ max: 0.5 }, { max: 0.1 }],
  mean: [{ max: 5 }, { min: 2 }],
  median: [{ max: 5 }, { max: 1 }],
  sum: [{ max: 20 }, { min: 1 }],
  quantiles: [
    { 0.5: { max: 2 } },
    { 0.5: { max: 2 }, 0.9: { max: 10 } },
    { 0.5: { max: 2 }, method: 'lower' },
  ],
  'most-common': [{ 'one-of': ['x'] }, { 'one-of': ['x', 'y'] }],
  position: [1, 2],
  'z-score': [{ below: 1 }, { below: 2 }],
  'zero-share': [{ max: 0.5 }, { max: 0.9 }],
}

const ofDataset: Readonly<Record<string, readonly unknown[]>> = {
  'other-columns': ['refuse', 'warn', 'allow'],
  'column-order': ['same', 'any'],
  'column-count': [1, 2, { max: 3 }],
  'any-of-columns': [['a'], ['a', 'z'], ['z']],
  'blank-rows': ['never', 'allowed'],
  'duplicate-rows': ['never', 'allowed'],
  'primary-key': [['a'], ['a', 'b']],
  rows: [2, { min: 2 }, { max: 3 }],
  unique: [['a', 'b'], [['a'], ['b', 'a']], { columns: ['a', 'b'], nulls: 'equal' }],
  missing: [{ share: { max: 0.2 } }, { 'per-row': { max: 0 } }, { 'rows-share': { max: 0.5 } }],
  sample: [{ rows: 2 }, { rows: 3 }],
  label: [
    { column: 'a', classes: ['x', 'y'] },
    { column: 'a', classes: ['x', 'y', '1'] },
    { column: 'a', classes: ['x', 'y'], 'each-count': { min: 1 } },
    { column: 'a', classes: ['x', 'y'], 'each-share': { max: 0.6 } },
    { column: 'a', classes: ['x'], 'each-count': { min: 1 } },
    { column: 'a', 'top-share': { below: 0.9 } },
    { column: 'b', 'top-share': { below: 0.6 } },
  ],
  'row-rules': [
    [{ compare: ['a', '<=', 'b'] }],
    [{ name: 'n', compare: ['a', '<', 'b'] }],
    [{ name: 'n', 'at-least-one': ['a'] }],
    [{ name: 'n', 'at-least-one': ['a', 'b'] }],
    [{ 'all-different': ['a', 'b'], nulls: 'equal', mostly: 0.5 }],
    [{ 'all-different': ['a', 'b'], mostly: 0.5 }],
    [{ name: 'e', expect: { b: { max: '2' } }, when: { a: { 'one-of': ['x', '1'] } } }],
    [{ name: 'e', expect: { b: { max: '10' } }, mostly: 0.5 }],
    [{ name: 't', tuples: ['a', 'b'], 'one-of': [['x', 'y']] }],
    [
      {
        name: 't',
        tuples: ['a', 'b'],
        'one-of': [
          ['x', 'y'],
          ['1', '2'],
        ],
      },
    ],
  ],
}

const manners = [
  { mostly: 0.5 },
  { mostly: 0.9 },
  { severity: 'warn' },
  { 'min-evaluated': 2 },
  { why: 'so' },
]
const whens = [{ a: { 'one-of': ['x', '1'] } }, { b: { nulls: 'never' } }, { a: { length: 1 } }].map(
  (when) => ({ when }),
)

const short = (keyword: string, from: typeof ofColumn) => fc.constantFrom(...(from[keyword] ?? []))

/** A keyword's value, now and then in its long form. */
const asked = (keyword: string, from: typeof ofColumn): fc.Arbitrary<unknown> =>
  fc
    .tuple(short(keyword, from), fc.option(fc.constantFrom(...manners, ...whens), { freq: 2 }))
    .map(([value, manner]) =>
      manner === null || (Array.isArray(value) && keyword === 'row-rules') ? value : { value, ...manner },
    )

/** One change of a map of keywords: a keyword more, another value, or one less. */
const change = (from: typeof ofColumn): fc.Arbitrary<(rule: Keywords) => Keywords> => {
  // What reads cells otherwise is drawn as often as all the rest: it reaches every other demand.
  const all = Object.keys(from)
  const reading = all.filter((key) => ['type', 'accept', 'null', 'format', 'nan', 'empty'].includes(key))
  const keyword = fc.oneof(fc.constantFrom(...all), fc.constantFrom(...(reading.length > 0 ? reading : all)))
  const put = keyword.chain((key) =>
    asked(key, from).map((value) => (rule: Keywords) => ({ ...rule, [key]: value })),
  )
  const other = fc
    .tuple(fc.nat(), fc.nat(), fc.constantFrom(...manners, ...whens, undefined))
    .map(([at, which, manner]) => (rule: Keywords) => {
      const key = Object.keys(rule)[at % Math.max(1, Object.keys(rule).length)]
      const pool = from[key ?? ''] ?? []
      if (key === undefined || pool.length === 0) return rule
      const value = pool[which % pool.length]
      return { ...rule, [key]: manner === undefined ? value : { value, ...manner } }
    })
  const less = fc.nat().map((at) => (rule: Keywords) => {
    const keys = Object.keys(rule)
    return Object.fromEntries(
      Object.entries(rule).filter(([key]) => key !== keys[at % Math.max(1, keys.length)]),
    )
  })
  return fc.oneof(put, other, less)
}

/** Demands that most tables fail, so that there is something to let through. */
const begun = fc.constantFrom<Keywords>(
  {},
  { nulls: 'never' },
  { type: 'int8', max: 9 },
  { 'one-of': ['1', '2'] },
)

const rule = fc
  .tuple(begun, fc.array(change(ofColumn), { maxLength: 2 }))
  .map(([first, more]) => more.reduce((made, one) => one(made), first))

const names = fc.constantFrom('a', 'b', 'ab', 'a*', '*', 'c')

interface Asked {
  readonly columns: Keywords
  readonly dataset: Keywords
}

const contract: fc.Arbitrary<Asked> = fc.record({
  columns: fc
    .uniqueArray(fc.tuple(names, rule), { minLength: 0, maxLength: 3, selector: ([name]) => name })
    .map((all) => Object.fromEntries(all)),
  dataset: fc
    .array(change(ofDataset), { maxLength: 2 })
    .map((all) => all.reduce((made, one) => one(made), { 'other-columns': 'allow' } as Keywords)),
})

/** A change of a contract, small enough that the rest is still asked. */
const step: fc.Arbitrary<(asked: Asked) => Asked> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(), change(ofColumn)).map(([at, one]) => (asked: Asked) => {
      const all = Object.keys(asked.columns)
      const name = all[at % Math.max(1, all.length)]
      if (name === undefined) return asked
      return { ...asked, columns: { ...asked.columns, [name]: one(asked.columns[name] as Keywords) } }
    }),
  },
  {
    weight: 2,
    arbitrary: change(ofDataset).map((one) => (asked: Asked) => ({ ...asked, dataset: one(asked.dataset) })),
  },
  fc.tuple(names, rule).map(([name, made]) => (asked: Asked) => ({
    ...asked,
    columns: { ...asked.columns, [name]: made },
  })),
  fc.tuple(names, rule).map(([name, made]) => (asked: Asked) => ({
    ...asked,
    columns: { [name]: made, ...asked.columns },
  })),
  fc.nat().map((at) => (asked: Asked) => {
    const gone = Object.keys(asked.columns)[at % Math.max(1, Object.keys(asked.columns).length)]
    return {
      ...asked,
      columns: Object.fromEntries(Object.entries(asked.columns).filter(([name]) => name !== gone)),
    }
  }),
)

const headers = fc.constantFrom(['a'], ['a', 'b'], ['b', 'a'], ['a', 'ab'], ['a', 'b', 'c'], ['ab', 'a'])

const table = fc
  .tuple(headers, fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 3 }))
  .map(([header, rows]) => [header, ...rows.map((row) => row.slice(0, header.length))])
  .map((rows) => rows.map((row) => row.join(',')).join('\n'))

/** Two contracts as texts; only such as can be read. */
const pair = fc
  .tuple(contract, fc.array(step, { minLength: 1, maxLength: 2 }))
  .map(
    ([asked, steps]) =>
      [asked, steps.reduce((made, one) => one(made), asked)].map(written) as [string, string],
  )
  .filter(([old, now]) => old !== now && isReadable(old) && isReadable(now))

function written({ columns, dataset }: Asked): string {
  return JSON.stringify({
    contract: 1,
    ...dataset,
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  })
}

function isReadable(text: string): boolean {
  try {
    parseContract(text, 'contract.yml')
    return true
  } catch {
    return false
  }
}

const told = { noLess: 0, passed: 0 }

afterAll(() => console.log(`weakening: ${JSON.stringify(told)}`))

test('what asks no less lets through no table that failed before', async () => {
  const tables = fc.array(table, { minLength: 40, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(pair, tables, async ([old, now], all) => {
      const changes = changesBetween(readSettings(old, 'old.yml'), readSettings(now, 'new.yml'))
      if (changes.some(mayLetThrough)) return
      told.noLess++
      for (const csv of all) {
        if ((await outcome(now, csv)) !== 'pass') continue
        told.passed++
        expect([csv, await outcome(old, csv)]).not.toEqual([csv, 'fail'])
      }
    }),
    { numRuns: Number(process.env['WEAKENING'] ?? 100) },
  )
}, 600_000)

/** Each cell by itself, and some together: enough that every value of a keyword holds of one and not of another. */
const small = [
  ...cells.map((one) => ['a', one]),
  ...[
    ['1', '2', '10'],
    ['10', '2', '1'],
    ['1', '1', ''],
    ['x', 'x', 'y'],
    ['x', 'y', '1'],
    ['x', '', ''],
    ['99', '2', '-1'],
    ['1', '2'],
    ['1', '10'],
    ['1', '1'],
    ['0', '0', '1'],
  ].map((rows) => ['a', ...rows]),
  ['a,b', 'x,y', '1,2'],
  ['b,a', '2,1', '2,1'],
  ['a,b', '1,2', '1,3'],
  ['a,b', 'x,10', ','],
].map((rows) => rows.join('\n'))

/** A contract of one keyword, of column `a` or of the dataset, and of a type where it is told. */
function alone(key: string, value: unknown, type: string | undefined): string {
  const asks = value === undefined ? {} : { [key]: value }
  const kind = type === undefined ? {} : { type }
  return Object.hasOwn(ofColumn, key)
    ? written({ columns: { a: { ...kind, ...asks } }, dataset: {} })
    : written({ columns: { a: kind }, dataset: { 'other-columns': 'allow', ...asks } })
}

/** Every keyword with every value, so that one wrong row of the orders is seen and not hidden by what else is asked. */
const keywords = [ofColumn, ofDataset].flatMap((from) =>
  Object.entries(from)
    .filter(([key]) => key !== 'sample')
    .flatMap(([key, values]) =>
      [undefined, 'float64'].map((type) => [key, type, [undefined, ...values]] as const),
    ),
)

test.each(keywords)('%s of type %s lets through no table by asking no less', async (key, type, values) => {
  const contracts = values.map((value) => alone(key, value, type)).filter(isReadable)
  const answers = await Promise.all(
    contracts.map((one) => Promise.all(small.map((csv) => outcome(one, csv)))),
  )
  for (const [was, old] of contracts.entries()) {
    for (const [is, now] of contracts.entries()) {
      const changes = changesBetween(readSettings(old, 'old.yml'), readSettings(now, 'new.yml'))
      if (changes.some(mayLetThrough)) continue
      const through = small.filter((_, at) => answers[was]?.[at] === 'fail' && answers[is]?.[at] === 'pass')
      expect([old, now, through]).toEqual([old, now, []])
    }
  }
})

async function outcome(contract: string, csv: string) {
  try {
    return (await validated(contract, { 'data.csv': `${csv}\n` })).outcome
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    return undefined
  }
}
