import { describe, expect, test } from '@jest/globals'
import { named, validated } from './twin.ts'

const data = 'country,zip,n\nDE,12345,1\nDE,1234,2\nFR,x,3\n,y,4\nDE,,5\n'

function contract(...lines: readonly string[]): string {
  return ['contract: 1', 'other-columns: allow', ...lines].join('\n')
}

describe('a condition', () => {
  test('leaves out the rows that do not hold it, nulls among them, and counts them as skipped', async () => {
    const zip = '  zip: { matches: { value: "^[0-9]{5}$", when: { country: { one-of: [DE] } } } }'
    const { checks } = await validated(contract('columns:', zip), { 'a.csv': data })
    expect(named(checks, 'matches')).toMatchObject({
      outcome: 'fail',
      counts: { evaluated: 2, failed: 1, skipped: 3 },
      wanted: 'a match of ^[0-9]{5}$, where country is one of "DE"',
      findings: [{ place: { line: 3, column: 4 } }],
    })
  })

  test('may ask of several columns, each read as its own type', async () => {
    const when = '{ country: { one-of: [DE] }, n: { min: 2, max: 4 } }'
    const columns = ['columns:', '  n: { type: int64 }', `  zip: { nulls: { value: never, when: ${when} } }`]
    const { checks } = await validated(contract(...columns), { 'a.csv': data })
    expect(named(checks, 'nulls').counts).toEqual({ evaluated: 1, failed: 0, skipped: 4 })
  })

  test('counts the rows of a check of the dataset', async () => {
    const rows = 'rows: { value: { min: 4 }, when: { country: { nulls: never } } }'
    const { checks } = await validated(contract(rows), { 'a.csv': data })
    expect(named(checks, 'rows')).toMatchObject({ outcome: 'pass', is: '4 rows' })
  })

  test('that no row holds leaves nothing to evaluate', async () => {
    const zip = '  zip: { nulls: { value: never, when: { country: { one-of: [IT] } } } }'
    const { checks } = await validated(contract('columns:', zip), { 'a.csv': data })
    expect(named(checks, 'nulls')).toMatchObject({ outcome: 'inconclusive', reason: 'nothing-evaluated' })
  })

  test('on a column that is not there leaves the check unanswered', async () => {
    const zip = '  zip: { nulls: { value: never, when: { contry: { one-of: [DE] } } } }'
    const { checks } = await validated(contract('columns:', zip), { 'a.csv': data })
    expect(named(checks, 'nulls')).toMatchObject({ outcome: 'inconclusive', reason: 'column-absent' })
  })

  test.each([
    ['{ country: { one-off: [DE] } }', /unknown key "one-off".*did you mean "one-of"/],
    ['{ country: {} }', /contract.yml:4:/],
    ['{ country: { nulls: allowed } }', /"when" of column "country" asks nothing/],
    ['{ n: { min: 2 } }', /"min" of column "n" is the number 2, and the column has no type/],
    ['{}', /contract.yml:4:/],
  ])('such as %s is refused at its place', async (when, message) => {
    const zip = `  zip: { nulls: { value: never, when: ${when} } }`
    await expect(validated(contract('columns:', zip), { 'a.csv': data })).rejects.toThrow(message)
  })
})

describe('a sample', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => `${row}\n`).join('')
  const asked = (seed: number) =>
    contract(
      `sample: { rows: 100, seed: ${seed} }`,
      'rows: { min: 1 }',
      'columns:',
      '  n: { type: int64, min: 500, unique: true }',
    )

  test('evaluates so many rows, the same ones for the same seed, and says nothing that needs all', async () => {
    const judged = async (seed: number) => (await validated(asked(seed), { 'a.csv': `n\n${rows}` })).checks
    const checks = await judged(1)
    expect(named(checks, 'min').counts).toMatchObject({ evaluated: 100, skipped: 900 })
    expect(named(checks, 'min').counts?.failed).toBeGreaterThan(30)
    expect(named(checks, 'rows').reason).toBe('sampled')
    expect(named(checks, 'unique').reason).toBe('sampled')
    expect(await judged(1)).toEqual(checks)
    expect(named(await judged(2), 'min').findings).not.toEqual(named(checks, 'min').findings)
  })

  test('of more rows than there are evaluates all of them', async () => {
    const { checks } = await validated(asked(1), { 'a.csv': 'n\n600\n700\n' })
    expect(named(checks, 'min').counts).toMatchObject({ evaluated: 2, failed: 0 })
  })
})
