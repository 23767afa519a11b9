import { afterAll, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { comparable, deskOf, laidOut } from './both.suite.ts'
import { cases } from './generated.suite.ts'

const told = {
  cases: 0,
  misuses: 0,
  columns: 0,
  drifted: 0,
  unclear: 0,
  decisions: {} as Record<string, number>,
}

afterAll(() => {
  console.log(`differential: ${JSON.stringify(told)}`)
})

test('DuckDB says of drawn tables what the reader of files says, number by number', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      told.cases++
      const { files, wishes } = laidOut(given)
      const desk = deskOf(files)
      const local = await desk.run({ ...wishes, values: 'full' })
      const asked = await desk.run({ ...wishes, values: 'full', engine: 'duckdb' })
      if (local instanceof Misuse || asked instanceof Misuse) {
        told.misuses++
        expect(String(asked)).toBe(String(local))
      } else {
        for (const { is } of asked.checks.slice(1)) {
          told.columns++
          if (is.startsWith('drifted') || is.startsWith('broken')) told.drifted++
          if (is.startsWith('unclear')) told.unclear++
        }
        const decision = String(asked.facts['decision'])
        told.decisions[decision] = (told.decisions[decision] ?? 0) + 1
        expect(comparable(asked)).toEqual(comparable(local))
      }
      desk.clear()
    }),
    { numRuns: Number(process.env['DIFFERENTIAL'] ?? 60) },
  )
}, 600_000)

test('a reference that DuckDB freezes is the one that the reader of files freezes', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      const { files, wishes } = laidOut(given)
      const desk = deskOf(files)
      const frozen = async (engine: string) => {
        await desk.run({ ...wishes, mode: 'freeze', engine })
        const { sources: _, ...reference } = JSON.parse(desk.text('reference.json'))
        return reference
      }
      expect(await frozen('duckdb')).toEqual(await frozen('local'))
      const counted = async (engine: string) => {
        await desk.run({ ...wishes, mode: 'count', reference: ['reference.json'], engine })
        const { rows, columns } = JSON.parse(desk.text('counts.json')).data
        return { rows, columns }
      }
      expect(await counted('duckdb')).toEqual(await counted('local'))
      desk.clear()
    }),
    { numRuns: Number(process.env['DIFFERENTIAL'] ?? 30) },
  )
}, 600_000)
