import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { named, validated } from '../twin.ts'

/** What pandas, numpy and scipy say of a column: see make-aggregates.py. */
interface Facts {
  readonly values: readonly (number | null)[]
  readonly n: number
  readonly sum: number
  readonly mean: number
  readonly median: number
  readonly stddev: number
  readonly lowest: number
  readonly highest: number
  readonly distinct: number
  readonly linear: Readonly<Record<string, number>>
  readonly nearest: Readonly<Record<string, number>>
  readonly furthest: number
  readonly beyond: Readonly<Record<string, number>>
  readonly above: Readonly<Record<string, number>>
}

const oracle: Readonly<Record<string, Facts>> = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../oracles/aggregates.json`, 'utf8'),
)
const columns = Object.entries(oracle).map(([name, facts]) => ({ name, facts }))

async function asked(keyword: string, demand: string, { values }: Facts) {
  const contract = `contract: 1\ncolumns: { c: { type: float64, ${keyword}: ${demand} }, d: {} }`
  const csv = `c,d\n${values.map((value) => `${value ?? ''},1`).join('\n')}\n`
  return named((await validated(contract, { 'data.csv': csv }, { values: 'full' })).checks, keyword)
}

function expectNear(found: number | null | undefined, expected: number): void {
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected))
}

describe.each(columns)('of the column "$name" pandas, numpy and scipy say the same', ({ facts }) => {
  test.each(['sum', 'mean', 'median', 'stddev', 'lowest', 'highest', 'distinct'] as const)(
    '%s',
    async (keyword) => {
      const { observed } = await asked(
        keyword,
        keyword === 'distinct' ? '{ min: 0 }' : '{ min: -1e9 }',
        facts,
      )
      expectNear(observed?.value, facts[keyword])
      expect(observed?.n).toBe(facts.n)
    },
  )

  test.each(['linear', 'nearest'] as const)('quantiles, %s', async (method) => {
    for (const [p, value] of Object.entries(facts[method])) {
      const { observed } = await asked('quantiles', `{ ${p}: { min: -1e9 }, method: ${method} }`, facts)
      if (method === 'nearest') expect(observed?.value).toBe(value)
      else expectNear(observed?.value, value)
    }
  })

  test.each([['both', 'beyond'] as const, ['upper', 'above'] as const])('z-scores, %s', async (sided, of) => {
    for (const [below, failed] of Object.entries(facts[of])) {
      const check = await asked('z-score', `{ below: ${below}, sided: ${sided} }`, facts)
      expect(check.counts).toMatchObject({ evaluated: facts.n, failed })
      if (sided === 'both') expectNear(check.observed?.value, facts.furthest)
    }
  })
})
