import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { localSource } from '@ml-actions/dataset/sources/local'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import fc from 'fast-check'
import { gather, type Wishes } from '../gather.ts'
import { judge } from '../judge.ts'
import { defaults, silent } from '../twin.ts'
import { ask } from './ask.ts'
import { type Case, cases } from './generated.suite.ts'
import { openEngine } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'differential-'))
const told = { cases: 0, misuses: 0, checks: 0, refused: 0, fails: 0, inconclusive: 0 }

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  console.log(`differential: ${JSON.stringify(told)}`)
})

/** Lays a case out in a folder of its own, and judges it both ways. */
async function judged({ contract, files }: Case): Promise<readonly [Verdict | Misuse, Verdict | Misuse]> {
  const directory = mkdtempSync(join(folder, 'case-'))
  for (const [path, bytes] of Object.entries({ ...files, 'contract.yml': contract })) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), bytes)
  }
  const source = localSource(directory)
  const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }
  const wishes: Wishes = { ...defaults, values: 'full' }
  const local = await verdictOf(() => gather(wishes, run, source).then(judge))
  const engine = (name: string, paths: readonly string[]) => openEngine(name, paths, directory, process.cwd())
  const pushed = await verdictOf(() =>
    ask({ ...wishes, engine: 'duckdb' }, run, { source, engine }).then(judge),
  )
  rmSync(directory, { recursive: true })
  return [local, pushed]
}

async function verdictOf(reach: () => Promise<Verdict>): Promise<Verdict | Misuse> {
  try {
    return await reach()
  } catch (error) {
    if (error instanceof Misuse) return error
    throw error
  }
}

/** Checks of which the engine is asked no places: those of repeated keys, and of classes that are not listed. */
const unplaced = ['data/unique', 'data/primary-key', 'data/label']

/** What must be the same. Where a row group is known, only the reader of files knows it. */
function comparable({ findings, ...check }: Check, pushed: Check) {
  return {
    ...check,
    findings: (unplaced.includes(check.rule) ? [] : findings).map(({ place, shown, ...finding }, index) => {
      const { rowGroup: _, ...standing } = place ?? { path: '' }
      // What the engine does not read exactly is not shown.
      const isShown = shown !== undefined && pushed.findings[index]?.shown !== undefined
      return { ...finding, place: standing, ...(isShown ? { shown } : {}) }
    }),
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('DuckDB says of generated contracts and tables what the reader of files says', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      told.cases++
      const [local, pushed] = await judged(given)
      if (local instanceof Misuse || pushed instanceof Misuse) {
        told.misuses++
        if (process.env['SHOW']) console.log(String(local).slice(0, 300))
        expect(String(pushed)).toBe(String(local))
        return
      }
      expect(pushed.checks.map(({ name }) => name)).toEqual(local.checks.map(({ name }) => name))
      for (const [index, check] of pushed.checks.entries()) {
        told.checks++
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
