import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import type { Wanted } from '@ml-actions/engine/open'
import { openTables } from '@ml-actions/engine/tables-of-files.suite'
import { Misuse } from '@ml-actions/verdict/faults'
import fc from 'fast-check'
import { type ChosenCase, chosenCases } from './where.suite.ts'
import { judgedBoth } from './where-both.suite.ts'

const told = { cases: 0, misuses: 0, refused: 0, none: 0, keywords: {} as Record<string, number> }

afterAll(() => {
  console.log(`rows that are chosen: ${JSON.stringify(told)}`)
})

test('rows of a table that its address chooses are those that the reader of files finds by `when`', async () => {
  await fc.assert(
    fc.asyncProperty(chosenCases, async (given) => {
      told.cases++
      const [local, pushed] = await judged(given)
      if (local instanceof Misuse) {
        told.misuses++
        expect(pushed).toBeInstanceOf(Misuse)
        return
      }
      if (pushed instanceof Misuse) {
        told.refused++
        if (process.env['SHOW']) console.log(String(pushed).slice(0, 300))
        expect(String(pushed)).toMatch(/where: the engine cannot be asked for these rows: /)
        return
      }
      for (const name of given.keywords) told.keywords[name] = (told.keywords[name] ?? 0) + 1
      if (local.evaluated === 0) told.none++
      expect(pushed).toEqual(local)
    }),
    { numRuns: Number(process.env['DIFFERENTIAL'] ?? 60) },
  )
}, 600_000)

/** Lays a case out in a folder of its own, and judges it both ways. */
async function judged(given: ChosenCase) {
  const directory = mkdtempSync(join(tmpdir(), 'where-'))
  writeFileSync(join(directory, 'rows.parquet'), given.file)
  const engine = (name: string, wanted: Wanted, signal: AbortSignal) =>
    openTables(name, wanted, { directory, signal })
  const table = { name: 'trino', address: 'trino://lake.shop.rows', engine } as const
  const both = await judgedBoth(given, directory, table)
  rmSync(directory, { recursive: true })
  return both
}
