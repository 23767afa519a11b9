import { afterAll, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { comparable, judgedBoth } from './both.suite.ts'
import { apart, classes, filesOf, numbers, scores } from './generated.suite.ts'

const told = { cases: 0, misuses: 0, checks: 0, outcomes: {} as Record<string, number> }

afterAll(() => {
  console.log(`differential: ${JSON.stringify(told)}`)
})

test.each([
  ['classes', classes, 10],
  ['scores', scores, 10],
  ['numbers', numbers, 6],
  ['classes in two tables', apart(classes), 5],
  ['scores in two tables', apart(scores), 5],
] as const)(
  'DuckDB’s counts make of drawn %s what the rows make, number by number',
  async (_, cases, runs) => {
    await fc.assert(
      fc.asyncProperty(cases, async (given) => {
        told.cases++
        const { local, asked } = await judgedBoth(given.policy, filesOf(given), { purpose: 'promote' })
        if (local instanceof Misuse || asked instanceof Misuse) {
          told.misuses++
          if (process.env['SHOW']) console.log(String(local))
          expect(String(asked)).toBe(String(local))
          return
        }
        told.checks += asked.checks.length
        told.outcomes[asked.outcome] = (told.outcomes[asked.outcome] ?? 0) + 1
        expect(comparable(asked)).toEqual(comparable(local))
      }),
      { numRuns: Number(process.env['DIFFERENTIAL'] ?? runs) },
    )
  },
  600_000,
)
