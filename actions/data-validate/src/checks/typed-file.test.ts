import { describe, expect, test } from '@jest/globals'
import { columnOf } from '@ml-actions/conditions/twin'
import { Misuse } from '@ml-actions/verdict/faults'
import { batchOf, givenNothing, judgedTyped, named, validated } from '../twin.ts'
import { blankRows } from './blank-rows.ts'
import type { Cells, Look } from './check.ts'
import { columnOrder } from './column-order.ts'
import { duplicateRows } from './duplicate-rows.ts'
import { heldOf } from './value-range.ts'

const one = { own: 'int64', is: 'integer', cells: [1] } as const

describe('a demand that holds values of the column’s type is a Misuse where the contract says none and the file does:', () => {
  test.each([
    'columns: { c: { max: a } }',
    'columns: { c: { distinct-set: { within: [a] } } }',
    'columns: { c: { distribution: { reference: { values: [a], weights: [1] }, metric: js, max: 1 } } }',
    'columns: { c: { lowest: { min: a } } }',
    'columns: { c: { most-common: { one-of: [a] } } }',
    'columns: { c: { not-one-of: [a] } }',
    'columns: { c: { one-of: [a] } }',
    'label: { column: c, classes: [a] }',
    'row-rules: [{ tuples: [c, d], one-of: [[a, b]] }]',
    'row-rules: [{ expect: { c: { one-of: [a] } } }]',
  ])('%s', (demand) => {
    const judging = () => judgedTyped(`contract: 1\nother-columns: allow\n${demand}`, { c: one, d: one })
    expect(judging).toThrow(Misuse)
    expect(judging).toThrow('which the contract gives no type and the file says is int64')
  })

  test('a label without listed classes holds none', () => {
    const { checks } = judgedTyped('contract: 1\nlabel: { column: c, top-share: 1 }', { c: one })
    expect(named(checks, 'label').outcome).toBe('pass')
  })
})

describe('a heading that has no place is told by its file and name:', () => {
  test.each([
    ['columns: { a: {}, c: {} }\ncolumn-order: same', 'column-order', 'a'],
    ['columns: { c: {} }', 'other-columns', 'a'],
    ['columns: { a: { position: 1 }, c: {} }', 'position', undefined],
  ])('%s', (demand, keyword, field) => {
    const { checks } = judgedTyped(`contract: 1\n${demand}`, {
      c: { ...one, own: 'text', is: 'text' },
      a: one,
    })
    const check = named(checks, keyword)
    expect(check.outcome).toBe('fail')
    expect(check.findings.map(({ place }) => place)).toEqual([
      { path: 'data.parquet', ...(field === undefined ? {} : { field }) },
    ])
  })

  test('a column without plain values is there and cannot be read', () => {
    const column = { ...one, unreadable: 'list' }
    const { checks } = judgedTyped('contract: 1\ncolumns: { c: {} }', { c: column })
    expect(named(checks, 'required')).toMatchObject({
      outcome: 'fail',
      is: 'the column is a list, which has no plain values',
    })
    expect(columnOrder.wanted('same')).toContain('order')
  })
})

describe('classes of a label', () => {
  test.each([
    ['[1.5, 2]', { min: 1 }, 'fail', 'class 1.5 has 0 rows'],
    ['[1.0, 2]', { min: 1 }, 'pass', undefined],
    ['[1.0, 2]', { min: 2 }, 'fail', 'class 2 has <5 rows'],
  ])('%s of whole numbers, each %j, are a %s', (classes, eachCount, outcome, finding) => {
    const label = `label: { column: c, classes: ${classes}, each-count: ${JSON.stringify(eachCount)} }`
    const cells = [1, 1, 2, null]
    const contract = `contract: 1\ncolumns: { c: { type: number } }\n${label}`
    const { checks } = judgedTyped(contract, { c: { own: 'int32', is: 'integer', cells } })
    const check = named(checks, 'label')
    expect(check.outcome).toBe(outcome)
    expect(check.findings[0]?.is).toBe(finding)
  })
})

describe('a file without columns, or with rows that have no line', () => {
  const look = (cells: readonly Cells[], rows: number): Look => ({
    ...{ rows, inView: rows, first: 0, cells },
    given: givenNothing,
  })

  test('has no duplicate and no blank row', () => {
    const seen = duplicateRows.plan('never', givenNothing)
    duplicateRows.fold?.(seen, look([], 2), 'never')
    expect(seen.evaluated).toBe(0)
    const tally = blankRows.plan('never', givenNothing)
    blankRows.fold?.(tally, look([], 2), 'never')
    expect(tally).toMatchObject({ evaluated: 2, failed: 0 })
  })

  test('names a blank row by its number alone', () => {
    const column = columnOf('integer', 'c', [1, null])
    const place = (row: number) => ({ path: 'a.parquet', row: row + 1, field: 'c' })
    const cells: Cells = { column, values: 1, nulls: 1, invalid: 0, place, show: () => undefined }
    const tally = blankRows.plan('never', givenNothing)
    blankRows.fold?.(tally, look([cells], 2), 'never')
    expect(tally.examples.map(({ finding }) => finding.place)).toEqual([{ path: 'a.parquet', row: 2 }])
    expect(batchOf([column]).rows).toBe(2)
  })
})

test('rows that a condition leaves out are no duplicates', async () => {
  const demand = 'duplicate-rows: { value: never, when: { a: { one-of: [x] } } }'
  const verdict = await validated(`contract: 1\ncolumns: { a: {}, b: {} }\n${demand}`, {
    'a.csv': 'a,b\nx,1\ny,2\ny,2\nx,1\n',
  })
  expect(named(verdict.checks, 'duplicate-rows')).toMatchObject({ counts: { evaluated: 2, failed: 2 } })
})

describe('times with and without an offset in two files', () => {
  test.each(['lowest', 'highest'])('have no %s value', async (keyword) => {
    const range = '{ min: "2000-01-01T00:00:00Z" }'
    const contract = `contract: 1\ncolumns: { c: { type: datetime, ${keyword}: ${range} } }`
    const files = { 'a.csv': 'c\n2013-01-01T00:00:00Z\n', 'b.csv': 'c\n2013-01-01T00:00:00\n' }
    expect(named((await validated(contract, files)).checks, keyword).outcome).toBe('inconclusive')
  })
})

describe('another file of a format that its name does not say', () => {
  const other = { 'data.csv': 'a,b\n1,x\n3,\n', 'other.txt': 'k\n1\n2\n' }
  const judged = async (demand: string, keyword: string) => {
    const contract = `contract: 1\ncolumns: { a: { type: int64 }, b: {} }\n${demand}`
    return named((await validated(contract, other, { data: ['data.csv'] })).checks, keyword)
  }

  test.each([
    ['foreign-keys: { columns: [a], in: other.txt, to: [k], format: csv }', 'foreign-keys', 'fail', 1],
    [
      'foreign-keys: { columns: [a], in: other.txt, to: [k], format: csv, nulls: refuse }',
      'foreign-keys',
      'fail',
      1,
    ],
    ['rows: { same-as: other.txt, format: csv }', 'rows', 'pass', 0],
  ])('%s', async (demand, keyword, outcome, failed) => {
    expect(await judged(demand, keyword)).toMatchObject({ outcome, counts: { failed } })
  })

  test('is read with the type of the column, or as text where it has none', async () => {
    for (const [keywords, outcome] of [
      ['type: int64, one-of: { file: other.txt, column: k, format: csv }', 'fail'],
      ['one-of: { file: other.txt, column: k, format: csv }', 'fail'],
      ['one-of: { file: other.txt, column: k, format: csv }, matches: "^1"', 'fail'],
    ] as const) {
      const contract = `contract: 1\nother-columns: allow\ncolumns: { a: { ${keywords} } }`
      const { checks } = await validated(contract, other, { data: ['data.csv'] })
      expect(named(checks, 'one-of')).toMatchObject({ outcome, counts: { evaluated: 2, failed: 1 } })
    }
  })

  test('is asked of the rows that a condition speaks of', async () => {
    const demand =
      'foreign-keys: { value: { columns: [a], in: other.txt, to: [k], format: csv }, when: { b: { one-of: [x] } } }'
    expect(await judged(demand, 'foreign-keys')).toMatchObject({ outcome: 'pass', counts: { evaluated: 1 } })
  })
})

describe('a value of the contract as a column holds it', () => {
  test.each([
    [{ is: 'bool', value: true }, 1],
    [{ is: 'bool', value: false }, 0],
    [
      { is: 'number', exact: { unscaled: 15n, scale: 1 }, double: 1.5 },
      { unscaled: 15n, scale: 1 },
    ],
    [{ is: 'binary', bytes: Uint8Array.of(7) }, Uint8Array.of(7)],
    [{ is: 'text', text: 'a', bytes: Uint8Array.of(97) }, Uint8Array.of(97)],
  ] as const)('%j', (value, held) => {
    expect(heldOf(value, false)).toEqual(held)
  })
})
