import { describe, expect, test } from '@jest/globals'
import { named, validated } from '../twin.ts'

const now = new Date('2026-11-28T12:00:00Z')

async function asked(
  lines: readonly string[],
  rest = 'max-age: 36h',
  type = 'datetime',
  files: readonly string[] = [],
) {
  const contract = `contract: 1\nfreshness: { column: at, ${rest} }\ncolumns: { at: { type: ${type} }, d: {} }`
  const csv = (rows: readonly string[]) => `at,d\n${rows.map((row) => `${row},1`).join('\n')}\n`
  const given = { 'a.csv': csv(lines), ...(files.length > 0 ? { 'b.csv': csv(files) } : {}) }
  return named((await validated(contract, given, { now })).checks, 'freshness')
}

describe('the age of the newest value', () => {
  test.each([
    [
      ['2026-11-27T00:00:00Z', '2020-01-01T00:00:00Z', ''],
      'pass',
      '1 d 12 h old',
      'exactly 36 h are allowed',
    ],
    [['2026-11-26T23:59:59.999999999Z'], 'fail', '1 d 12 h old', 'it is a nanosecond too old'],
    [['2026-11-28T14:00:00+02:00'], 'pass', '0 s old', 'it is that instant'],
    [['2026-11-28T12:05:00Z'], 'pass', '5 min in the future', 'five minutes ahead are allowed'],
    [['2026-11-28T12:05:00.000000001Z'], 'fail', '5 min in the future', 'it is a nanosecond too far ahead'],
    [
      ['2026-11-27T12:00:00Z', '2027-11-28T12:00:00Z'],
      'fail',
      '365 d in the future',
      'one lies in the future',
    ],
  ])('of %j is a %s: %s, because %s', async (lines, outcome, is) => {
    const check = await asked(lines)
    expect(check).toMatchObject({ outcome })
    expect(check.is).toMatch(new RegExp(` is ${is}$`))
  })

  test('is that of all files, and its cell is named', async () => {
    const check = await asked(['2026-11-20T12:00:00Z', '2026-11-21T12:00:00Z'], 'max-age: 2d', 'datetime', [
      '',
      '2026-11-21T12:00:00Z',
    ])
    expect(check).toMatchObject({
      outcome: 'fail',
      is: 'the newest of 3 values is 7 d old',
      wanted: 'the newest at at most 2d old, and at most 5m ahead',
      observed: { value: 604_800, n: 3, unit: 's' },
      counts: { evaluated: 3, failed: 1, skipped: 1 },
    })
    expect(check.findings).toMatchObject([{ place: { path: 'a.csv', line: 3, column: 1 } }])
  })

  test.each([
    [['2026-11-28T12:00:00'], 'max-age: 36h', 'datetime', 'no-timezone'],
    [['', ''], 'max-age: 36h', 'datetime', 'nothing-evaluated'],
  ])('of %j is inconclusive: %s', async (lines, rest, type, reason) => {
    expect(await asked(lines, rest, type)).toMatchObject({ outcome: 'inconclusive', reason })
  })

  test('of a time without offset counts in the zone that the contract gives', async () => {
    const check = await asked(['2026-11-28T13:00:00'], 'max-age: 1m', 'datetime, timezone: Europe/Berlin')
    expect(check).toMatchObject({ outcome: 'pass', observed: { value: 0 } })
  })

  test('of a day counts from its first moment in UTC', async () => {
    expect(await asked(['2026-11-28'], 'max-age: 12h', 'date')).toMatchObject({ outcome: 'pass' })
    expect(await asked(['2026-11-28'], 'max-age: 11h', 'date')).toMatchObject({ outcome: 'fail' })
  })

  test.each([
    ['max-age: 36', 'datetime'],
    ['max-age: 1w', 'datetime'],
    ['max-age: 36h, allow-future: soon', 'datetime'],
    ['max-age: 36h', 'text'],
  ])('cannot be asked as %s of %s', async (rest, type) => {
    await expect(asked(['x'], rest, type)).rejects.toThrow(/^contract\.yml:2:\d+: /)
  })

  test('is told with the time of the run', async () => {
    const contract = 'contract: 1\nfreshness: { column: at, max-age: 1d }\ncolumns: { at: { type: date } }'
    const { notes } = await validated(contract, { 'a.csv': 'at\n2026-11-28\n' }, { now })
    expect(notes).toContain('now is 2026-11-28T12:00:00Z')
  })
})
