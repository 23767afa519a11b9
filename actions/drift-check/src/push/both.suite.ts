import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { localSource } from '@ml-actions/dataset/sources/local'
import type { Wanted } from '@ml-actions/engine/open'
import { openTables } from '@ml-actions/engine/tables-of-files.suite'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { choose } from '../modes/choose.ts'
import type { Wishes } from '../reading/reading.ts'
import { plain, run } from '../twin.ts'
import type { Case } from './generated.suite.ts'

/** A folder of its own, in which the action runs by either reader. */
export interface Desk {
  run(wishes: Partial<Wishes>): Promise<Verdict | Misuse>
  text(path: string): string
  clear(): void
}

/** Lays files out on the disk, where an engine finds them. */
export function deskOf(files: Readonly<Record<string, Uint8Array | string>>): Desk {
  const directory = mkdtempSync(join(tmpdir(), 'both-'))
  const write = (path: string, content: Uint8Array | string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
  for (const [path, content] of Object.entries(files)) write(path, content)
  const world = {
    files: localSource(directory),
    exists: () => false,
    write,
    engine: (name: string, wanted: Wanted, signal: AbortSignal) =>
      openTables(name, wanted, { directory, signal }),
  }
  return {
    async run(wishes) {
      try {
        return (await choose({ ...plain, ...wishes }, run, world)).verdict
      } catch (error) {
        if (error instanceof Misuse) return error
        throw error
      }
    },
    text: (path) => readFileSync(join(directory, path), 'utf8'),
    clear: () => rmSync(directory, { recursive: true }),
  }
}

/** The files of a case, and how they are named. */
export function laidOut({ settings, reference, current }: Case) {
  const named = (side: string, parts: readonly Uint8Array[]) =>
    parts.map((bytes, at) => [`${side}/${at}.parquet`, bytes] as const)
  return {
    files: {
      'drift.yml': settings,
      ...Object.fromEntries([...named('reference', reference), ...named('current', current)]),
    },
    wishes: { reference: ['reference/*.parquet'], current: ['current/*.parquet'], config: 'drift.yml' },
  }
}

/** All that must be the same: everything but the files, which have no digest where an engine reads them. */
export function comparable({ sources: _, notes: __, ...verdict }: Verdict): unknown {
  return JSON.parse(JSON.stringify(verdict))
}
