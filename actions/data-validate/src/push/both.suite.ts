import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { localSource } from '@ml-actions/dataset/sources/local'
import { openEngine, type Wanted } from '@ml-actions/engine/open'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Check, Verdict } from '@ml-actions/verdict/verdict'
import { gather, type Wishes } from '../gather.ts'
import { judge } from '../judge.ts'
import { defaults, silent } from '../twin.ts'
import { ask } from './ask.ts'
import type { Case } from './generated.suite.ts'

/** Lays a case out in a folder of its own, and judges it both ways. */
export async function judgedBoth({
  contract,
  files,
}: Case): Promise<readonly [Verdict | Misuse, Verdict | Misuse]> {
  const directory = mkdtempSync(join(tmpdir(), 'both-'))
  for (const [path, bytes] of Object.entries({ ...files, 'contract.yml': contract })) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), bytes)
  }
  const source = localSource(directory)
  const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }
  const wishes: Wishes = { ...defaults, values: 'full' }
  const local = await verdictOf(() => gather(wishes, run, source).then(judge))
  const engine = (name: string, wanted: Wanted, signal: AbortSignal) =>
    openEngine(name, wanted, { directory, project: process.cwd(), signal })
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

/** What must be the same. Where a row group is known, only the reader of files knows it. */
export function comparable({ findings, ...check }: Check, pushed: Check) {
  return {
    ...check,
    findings: findings.map(({ place, shown, ...finding }, index) => {
      const { rowGroup: _, row, ...standing } = place ?? { path: '' }
      const isPlaced = row !== undefined && pushed.findings[index]?.place?.row !== undefined
      // What the engine does not read exactly is not shown.
      const isShown = shown !== undefined && pushed.findings[index]?.shown !== undefined
      return {
        ...finding,
        place: { ...standing, ...(isPlaced ? { row } : {}) },
        ...(isShown ? { shown } : {}),
      }
    }),
  }
}
