import { afterEach, describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Wishes } from '../reading/reading.ts'
import { comparable, type Desk, deskOf } from './both.suite.ts'
import { fileOf } from './generated.suite.ts'

const long = { type: 'INT64' } as const
const real = { type: 'DOUBLE' } as const
const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const json = { type: 'BYTE_ARRAY', converted_type: 'JSON' } as const
const bytes = { type: 'BYTE_ARRAY' } as const
const day = { type: 'INT32', converted_type: 'DATE' } as const
const clock = { type: 'INT64', converted_type: 'TIME_MICROS' } as const
const zonedNanos = {
  type: 'INT64',
  logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'NANOS' },
} as const

type Columns = Parameters<typeof fileOf>[0]
type Cell = (row: number) => unknown

const cells = (rows: number, cell: Cell) => Array.from({ length: rows }, (_, row) => cell(row))
const one = (element: Columns[number]['element'], cell: Cell, rows = 500) =>
  fileOf([{ element, cells: cells(rows, cell) }])

const desks: Desk[] = []
afterEach(() => {
  for (const desk of desks.splice(0)) desk.clear()
})

function desk(files: Readonly<Record<string, Uint8Array | string>>, settings = 'drift: 1\n'): Desk {
  const made = deskOf({ 'drift.yml': settings, ...files })
  desks.push(made)
  return made
}

const wishes: Partial<Wishes> = {
  reference: ['reference*.parquet'],
  current: ['current*.parquet'],
  config: 'drift.yml',
}

/** What both readers say, which must be the same. */
async function same(at: Desk, more: Partial<Wishes> = {}): Promise<Verdict> {
  const [local, asked] = [
    await at.run({ ...wishes, ...more }),
    await at.run({ ...wishes, ...more, engine: 'duckdb' }),
  ]
  if (local instanceof Misuse || asked instanceof Misuse) throw new Error(`${local} ${asked}`)
  expect(comparable(asked)).toEqual(comparable(local))
  return asked
}

describe('DuckDB and the reader of files agree on', () => {
  test.each<readonly [what: string, before: Uint8Array, after: Uint8Array, says: string]>([
    [
      'a spike of whole numbers beyond 2^53, where two are one double',
      one(long, spike),
      one(long, spike),
      'hold',
    ],
    ['the sign of zero', one(real, (row) => (row % 3 ? -0 : 0)), one(real, () => 0), 'hold'],
    ['an infinity that was never there', one(real, (row) => row % 50), one(real, infinite), 'retrain'],
    ['values that nothing but nulls had', one(real, () => null), one(real, (row) => row), 'retrain'],
    [
      'a column of another type',
      one(long, (row) => BigInt(row % 9)),
      one(text, (row) => `${row}`),
      'fix-data',
    ],
    [
      'whole numbers among fractions',
      one(real, (row) => row % 9),
      one(long, (row) => BigInt(row % 9)),
      'hold',
    ],
    ['days among times', one(day, (row) => row % 90), one(day, (row) => row % 45), 'retrain'],
    [
      'names, not categories',
      one(text, (row) => `${row}`, 10_001),
      one(text, (row) => `${row}`),
      'inconclusive',
    ],
    ['values that are new', one(text, (row) => `${row % 3}`), one(text, (row) => `${row % 4}`), 'fix-data'],
    ['a type that has no bins', one(bytes, () => Uint8Array.of(1)), one(bytes, () => null), 'inconclusive'],
  ])('%s', async (_, before, after, says) => {
    const at = desk({ 'reference.parquet': before, 'current.parquet': after }, settings)
    expect((await same(at)).facts['decision']).toBe(says)
  })

  test('parts of the data that have other columns', async () => {
    const at = desk({
      'reference.parquet': one(long, (row) => BigInt(row % 9)),
      'current-a.parquet': one(long, (row) => BigInt(row % 9)),
      'current-b.parquet': one(real, (row) => row % 9),
    })
    expect((await same(at)).facts).toMatchObject({ decision: 'hold', 'rows-current': 1000 })
    expect((await same(at, { current: [] })).headline).toContain('there is nothing to compare')
  })

  test('what a model said, and how often it was right', async () => {
    const said = (share: number) =>
      fileOf([
        { element: text, cells: cells(500, (row) => (row % 100 < share ? 'yes' : 'no')) },
        { element: text, cells: cells(500, (row) => (row % 50 === 0 ? null : row % 2 ? 'yes' : 'no')) },
      ])
    const files = { 'reference.parquet': one(long, (row) => BigInt(row % 9)), 'train.parquet': said(20) }
    const named = { predictions: { column: 'c0', reference: 'train.parquet' } }
    const accuracy = { min: 0.1, label: 'c1', prediction: 'c0' }
    const at = desk({ ...files, 'week.parquet': said(60) }, JSON.stringify({ drift: 1, ...named, accuracy }))
    const more = { current: ['reference.parquet'], predictions: ['week.parquet'], accuracy: 'week.parquet' }
    expect((await same(at, more)).checks.map(({ is }) => is.split(':')[0])).toContain('drifted')
  })
})

const settings = 'drift: 1\nhistory: { k: 1, n: 1 }\n'

function spike(row: number): bigint {
  return row % 4 === 0 ? 2n ** 53n + BigInt(row % 8 === 0 ? 0 : 1) : BigInt(row)
}

function infinite(row: number): number {
  return row % 3 === 0 ? Number.POSITIVE_INFINITY : row % 50
}

describe('of what the engine does not hold as it is stored, nothing is asked', () => {
  test.each<
    readonly [what: string, element: Columns[number]['element'], cell: Cell, settings: string, says: string]
  >([
    [
      'nanoseconds with an offset',
      zonedNanos,
      (row) => BigInt(row),
      '',
      'it holds nanoseconds, which DuckDB',
    ],
    ['times of a day', clock, (row) => BigInt(row), '', 'it holds neither numbers nor days and times'],
    [
      'documents as categories',
      json,
      () => '{}',
      'columns: { c0: { as: category } }',
      'it holds neither texts nor',
    ],
    ['digits as lengths', long, (row) => BigInt(row), 'columns: { c0: { as: length } }', 'it holds no texts'],
  ])('%s', async (_, element, cell, more, says) => {
    const files = { 'reference.parquet': one(element, cell), 'current.parquet': one(element, cell) }
    const at = desk(files, `drift: 1\n${more}\n`)
    const verdict = await at.run({ ...wishes, engine: 'duckdb' })
    if (verdict instanceof Misuse) throw verdict
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.checks[1]?.is).toContain(`unclear: the engine was not asked: ${says}`)
    // Frozen or counted before, it is as little known later.
    await at.run({ ...wishes, mode: 'freeze', engine: 'duckdb' })
    const later = await at.run({ ...wishes, reference: ['reference.json'] })
    if (later instanceof Misuse) throw later
    expect(later.checks[1]?.is).toContain(says)
  })

  test('a column of too many values is not fetched, and the counts of its part say so', async () => {
    const at = desk({
      'reference.parquet': one(text, (row) => `${row % 3}`),
      'current.parquet': one(text, (row) => `value ${row}`, 100_001),
    })
    await at.run({ ...wishes, mode: 'freeze' })
    const frozen = { ...wishes, reference: ['reference.json'], engine: 'duckdb' }
    await at.run({ ...frozen, mode: 'count' })
    const verdict = await at.run({ ...frozen, current: ['counts.json'] })
    if (verdict instanceof Misuse) throw verdict
    expect(verdict.checks[1]?.is).toBe(
      'unclear: the engine was not asked: it has more than 100,000 different values',
    )
  })
})

describe('what no engine is asked is refused', () => {
  const numbers = one(long, (row) => BigInt(row))
  const files = { 'reference.parquet': numbers, 'current.parquet': numbers }
  test.each<
    readonly [string, Readonly<Record<string, Uint8Array | string>>, string, Partial<Wishes>, string]
  >([
    ['a text file', { 'current.csv': 'c0\n1\n' }, '', { current: ['current.csv'] }, 'it takes 007 for 7'],
    ['another format', {}, '', { format: 'csv' }, 'reference.parquet is no Parquet file'],
    ['no file', {}, '', { reference: ['none.parquet'] }, 'none.parquet'],
    ['seasons', {}, 'season: { column: c0, by: month }', {}, 'is not asked for them yet'],
    [
      'a reference of two forms',
      { 'reference-b.parquet': one(real, () => 1) },
      '',
      {},
      'have not the same columns',
    ],
    ['no label', {}, 'accuracy: { min: 0.5 }', { accuracy: 'current.parquet' }, 'do not have both columns'],
    [
      'labels that are bytes',
      { 'said.parquet': one(bytes, () => Uint8Array.of(1)) },
      'accuracy: { min: 0.5, label: c0, prediction: c0 }',
      { accuracy: 'said.parquet' },
      'it holds neither texts nor numbers',
    ],
    [
      'labels that are no classes',
      { 'said.parquet': one(long, (row) => BigInt(row), 10_001) },
      'accuracy: { min: 0.5, label: c0, prediction: c0 }',
      { accuracy: 'said.parquet' },
      'it has more than 10000 values with their predictions',
    ],
  ])('%s', async (_, more, asked, wish, is) => {
    const at = desk({ ...files, ...more }, `drift: 1\n${asked}\n`)
    const refused = await at.run({ ...wishes, ...wish, engine: 'duckdb' })
    expect(String(refused)).toContain(is)
  })
})

test('the same data judged twice by an engine is one run', async () => {
  const moved = one(long, (row) => BigInt(row % 9) + 5n)
  const at = desk({ 'reference.parquet': one(long, (row) => BigInt(row % 9)), 'current.parquet': moved })
  const marks: unknown[] = []
  for (const current of ['current.parquet', 'current.parquet', 'reference.parquet']) {
    await at.run({ ...wishes, mode: 'freeze', engine: 'duckdb' })
    await at.run({
      ...wishes,
      mode: 'count',
      reference: ['reference.json'],
      current: [current],
      engine: 'duckdb',
    })
    marks.push(JSON.parse(at.text('counts.json')).data.marks[0])
  }
  expect(marks[1]).toBe(marks[0])
  expect(marks[2]).not.toBe(marks[0])
})

test('what an engine was asked is told, and other tools’ numbers are not reproduced', async () => {
  const numbers = one(long, (row) => BigInt(row))
  const at = desk(
    { 'reference.parquet': numbers, 'current.parquet': numbers },
    'drift: 1\ncompat: [ks.statistic]\n',
  )
  const verdict = await at.run({ ...wishes, engine: 'duckdb' })
  if (verdict instanceof Misuse) throw verdict
  expect(verdict.notes.join('\n')).toMatch(/DuckDB v[\d.]+ was asked 3 queries/)
  expect(verdict.notes.join('\n')).toContain('compat: an engine gives no values')
})
