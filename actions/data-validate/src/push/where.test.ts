import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { localSource } from '@ml-actions/dataset/sources/local'
import type { Wanted } from '@ml-actions/engine/open'
import { openTables } from '@ml-actions/engine/tables-of-files.suite'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import fc from 'fast-check'
import { gather } from '../gather.ts'
import { judge } from '../judge.ts'
import { defaults, silent } from '../twin.ts'
import { ask } from './ask.ts'
import { type ChosenCase, chosenCases } from './where.suite.ts'

const told = { cases: 0, misuses: 0, refused: 0, none: 0, keywords: {} as Record<string, number> }

afterAll(() => {
  console.log(`rows that are chosen: ${JSON.stringify(told)}`)
})

test('rows of a table that its address chooses are those that the reader of files finds by `when`', async () => {
  await fc.assert(
    fc.asyncProperty(chosenCases, async (given) => {
      told.cases++
      const [local, pushed] = await judgedBoth(given)
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
      const [wanted, found] = [local, pushed].map(sumOf)
      if (wanted?.evaluated === 0) told.none++
      expect(found).toEqual(wanted)
    }),
    { numRuns: Number(process.env['DIFFERENTIAL'] ?? 60) },
  )
}, 600_000)

function sumOf({ checks }: Verdict) {
  const { is, counts } = checks.find(({ name }) => name === 'row: sum') ?? {}
  return { is, evaluated: counts?.evaluated }
}

async function judgedBoth({ where, file, when, whole }: ChosenCase) {
  const directory = mkdtempSync(join(tmpdir(), 'where-'))
  const files = { 'rows.parquet': file, 'when.yml': when, 'whole.yml': whole }
  for (const [path, content] of Object.entries(files)) writeFileSync(join(directory, path), content)
  const source = localSource(directory)
  const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }
  const engine = (name: string, wanted: Wanted, signal: AbortSignal) =>
    openTables(name, wanted, { directory, signal })
  const local = await verdictOf(() => gather({ ...defaults, contract: 'when.yml' }, run, source).then(judge))
  const data = [`trino://lake.shop.rows?where=${where}`]
  const wishes = { ...defaults, contract: 'whole.yml', engine: 'trino', data } as const
  const pushed = await verdictOf(() => ask(wishes, run, { source, engine }).then(judge))
  rmSync(directory, { recursive: true })
  return [local, pushed] as const
}

async function verdictOf(reach: () => Promise<Verdict>): Promise<Verdict | Misuse> {
  try {
    return await reach()
  } catch (error) {
    if (error instanceof Misuse) return error
    throw error
  }
}
