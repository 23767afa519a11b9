import { afterAll, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Check } from '@ml-actions/verdict/verdict'
import fc from 'fast-check'
import { AskedByKeyword } from './asked.suite.ts'
import { comparable, judgedBoth } from './both.suite.ts'
import { cases } from './generated.suite.ts'

const told = { cases: 0, misuses: 0, checks: 0, refused: 0, fails: 0, inconclusive: 0 }

const asked = new AskedByKeyword()

afterAll(() => {
  asked.show()

  console.log(`differential: ${JSON.stringify(told)}`)
})

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('DuckDB says of generated contracts and tables what the reader of files says', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      told.cases++
      const [local, pushed] = await judgedBoth(given)
      if (local instanceof Misuse || pushed instanceof Misuse) {
        told.misuses++
        if (process.env['SHOW']) console.log(String(local).slice(0, 300))
        expect(String(pushed)).toBe(String(local))
        return
      }
      expect(pushed.checks.map(({ name }) => name)).toEqual(local.checks.map(({ name }) => name))
      for (const [index, check] of pushed.checks.entries()) {
        told.checks++
        asked.add(check)
        if (check.reason === 'not-pushed') {
          told.refused++
          continue
        }
        if (check.outcome === 'fail') told.fails++
        if (check.outcome === 'inconclusive') told.inconclusive++
        expect(plain(comparable(check, check))).toEqual(
          plain(comparable(local.checks[index] as Check, check)),
        )
      }
    }),
    { numRuns: Number(process.env['DIFFERENTIAL'] ?? 60) },
  )
}, 600_000)
