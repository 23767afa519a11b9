import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { judgedTyped, named, validated } from '../twin.ts'
import { parseContract } from './parse.ts'

const ofColumn = (keywords: string) => `contract: 1\ncolumns: { c: { ${keywords} } }`

function refusalOf(keywords: string): string {
  try {
    parseContract(ofColumn(keywords), 'c.yml')
  } catch (error) {
    if (error instanceof Misuse) return error.message
    throw error
  }
  return 'held'
}

describe('how a column is read', () => {
  test.each([
    ['type: int64, accept: [leading-zeros, plus-sign]', { accept: { leadingZeros: true, plusSign: true } }],
    [
      'type: decimal, accept: [{ thousands: "." }, decimal-comma]',
      { accept: { thousands: '.', decimalMark: ',' } },
    ],
    [
      'type: bool, accept: [{ true-values: [yes, 1] }, listed-only]',
      { accept: { trueValues: ['yes', '1'], listedOnly: true } },
    ],
    ['type: float64, nan: null', { nanIsNull: true }],
    ['type: float64, nan: "null"', { nanIsNull: true }],
    ['empty: null', { emptyIsNull: true }],
    ['type: datetime, timezone: Europe/Berlin', { zone: 'Europe/Berlin' }],
    ['type: date, format: { strptime: "%d/%m/%Y" }', { strptime: '%d/%m/%Y' }],
    ['null: ["-", NA]', { nulls: ['-', 'NA'] }],
    ['type: datetime, timezone: required', undefined],
    ['type: float64, nan: allowed', undefined],
  ])('%j is said to the reader', (keywords, reading) => {
    expect(parseContract(ofColumn(keywords), 'c.yml').columns[0]?.reading).toEqual(reading)
  })

  test.each([
    ['accept: [spaces]', '2:26', 'a column without a type', 'say its `type`'],
    ['type: text, accept: [spaces]', '2:38', 'the type text has no use for', ''],
    ['type: bool, accept: [leading-zeros]', '2:38', 'wanted: a column of numbers', ''],
    ['type: int64, accept: [decimal-comma]', '2:39', 'wanted: a column of type decimal', ''],
    ['type: int64, accept: [{ true-values: [a] }]', '2:39', 'wanted: a column of type bool', ''],
    ['type: int64, accept: []', '2:38', '', ''],
    ['type: int64, accept: [sapces]', '2:39', 'sapces', 'spaces'],
    ['type: int64, accept: [{ thousand: "," }]', '2:41', 'unknown key "thousand"', '"thousands"'],
    ['type: decimal, accept: [{ thousands: "." }]', '2:40', 'two different marks', ''],
    ['type: decimal, accept: [{ thousands: "1" }]', '2:40', 'neither a digit nor a sign', ''],
    ['type: datetime, timezone: Europe/Berlinn', '2:43', 'Europe/Berlinn', 'IANA'],
    ['type: date, timezone: required', '2:39', 'days, which have no zone', ''],
    ['type: int64, timezone: required', '2:40', 'is asked of a column of type int64', ''],
    ['type: date, format: { strptime: "%q" }', '2:37', 'at character 1', ''],
    ['type: float64, nan: nul', '2:37', 'nul', ''],
    ['type: int64, empty: never', '2:37', 'is asked of a column of type int64', ''],
  ])('%j is refused at %s', (keywords, place, is, todo) => {
    const message = refusalOf(keywords)
    expect(message).toContain(`c.yml:${place}: `)
    expect(message).toContain(is)
    expect(message).toContain(todo)
  })
})

describe('a column that is read so', () => {
  const judge = (keywords: string, cells: string) =>
    validated(ofColumn(keywords), { 'data.csv': `c\n${cells}\n` })

  test('holds values that the type alone would refuse, and the uses are noted', async () => {
    const { checks, notes } = await judge('type: int64, accept: [leading-zeros], max: 7', '007\n8')
    expect(named(checks, 'type').outcome).toBe('pass')
    expect(named(checks, 'max')).toMatchObject({ counts: { evaluated: 2, failed: 1 } })
    expect(notes).toContain('data.csv: column "c": 1 cell was read as "accept" says (leading-zeros 1)')
  })

  test('compares days that are written after directives', async () => {
    const { checks } = await judge(
      'type: date, format: { strptime: "%d/%m/%Y" }, max: "2006-11-21"',
      '21/11/2006\n22/11/2006\n2006-11-21',
    )
    expect(named(checks, 'type')).toMatchObject({ counts: { evaluated: 3, failed: 1 } })
    expect(named(checks, 'max')).toMatchObject({ counts: { evaluated: 2, failed: 1 } })
  })

  test.each([
    ['required', '2024-01-01T00:00:00\n2024-01-01T00:00:00Z', 1],
    ['forbidden', '2024-01-01T00:00:00\n2024-01-01T00:00:00Z', 1],
    ['required', '2024-01-01T00:00:00Z\n2024-01-01T00:00:00+01:00', 0],
  ])('has its zone %s', async (timezone, cells, failed) => {
    const { checks } = await judge(`type: datetime, timezone: ${timezone}`, cells)
    expect(named(checks, 'timezone').counts).toMatchObject({ evaluated: 2, failed })
  })

  test('compares times of a zone with points in time', async () => {
    const { checks } = await judge(
      'type: datetime, timezone: Europe/Berlin, min: "2024-07-01T10:00:00Z"',
      '2024-07-01T12:00:00\n2024-07-01T11:59:59',
    )
    expect(named(checks, 'min').counts).toMatchObject({ evaluated: 2, failed: 1 })
  })

  test('has an empty text for a value, a finding or a null', async () => {
    const cells = '""\nx'
    const never = await judge('empty: never', cells)
    expect(named(never.checks, 'empty').counts).toMatchObject({ evaluated: 2, failed: 1 })
    const isNull = await judge('empty: null, nulls: never', cells)
    expect(named(isNull.checks, 'nulls').counts).toMatchObject({ evaluated: 2, failed: 1 })
    const allowed = await judge('empty: allowed, nulls: never', cells)
    expect(named(allowed.checks, 'nulls').outcome).toBe('pass')
  })

  test('has its own words for nulls', async () => {
    const { checks } = await judge('type: int64, null: ["-"], null-share: 0.5', '-\n7')
    expect(named(checks, 'null-share').outcome).toBe('pass')
    expect(named(checks, 'type').outcome).toBe('pass')
  })

  test('has NaN for a null', async () => {
    const { checks } = await judge('type: float64, nan: null, null-share: 0.5', 'NaN\n7')
    expect(named(checks, 'null-share').outcome).toBe('pass')
  })

  test('of a typed file is read by its own type', () => {
    const { checks } = judgedTyped(ofColumn('type: int64, accept: [leading-zeros], max: 7'), {
      c: { own: 'int64', is: 'integer', cells: [7] },
    })
    expect(named(checks, 'max').outcome).toBe('pass')
  })

  test('of JSON Lines is read so too', async () => {
    const contract = ofColumn('type: int64, accept: [exponent-int], nulls: never')
    const { checks } = await validated(contract, { 'data.jsonl': '{"c":1.0}\n{"c":2e1}\n{"c":"3"}\n' })
    expect(named(checks, 'type').counts).toMatchObject({ evaluated: 3, failed: 1 })
    const empty = await validated(ofColumn('empty: null, nulls: never'), {
      'data.jsonl': '{"c":""}\n{"c":"x"}\n',
    })
    expect(named(empty.checks, 'nulls').counts).toMatchObject({ failed: 1 })
  })
})

test.each([
  ['type: decimal, accept: [decimal-comma]', ', or written as `accept: [decimal-comma]` says'],
  ['type: date, format: { strptime: "%d.%m.%Y" }', ', here written as "%d.%m.%Y" says'],
])('%j: what was wanted says in which spelling', async (keywords, said) => {
  const verdict = await validated(ofColumn(keywords), { 'a.csv': 'c\nx\n' })
  const check = verdict.checks.find(({ rule }) => rule === 'data/type')
  expect(check?.wanted.endsWith(said)).toBe(true)
})
