import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localSource } from '@ml-actions/dataset/sources/local'
import { openTables } from '@ml-actions/engine/tables-of-files.suite'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { choose } from '../modes/choose.ts'
import type { Wishes } from '../modes/mode.ts'
import { runningIn, wishesOf } from '../twin.ts'
import type { World } from '../world.ts'

const change = { number: 7, head: 'head', base: 'main', fork: false }

/** Judges some files by both readers; `trino` is asked of tables, and its local verdict is then a Misuse. */
export async function judgedBoth(
  policy: object,
  files: Readonly<Record<string, Uint8Array | string>>,
  inputs: Partial<Wishes> = {},
  before: Readonly<Record<string, Uint8Array | string>> = {},
  engine: 'duckdb' | 'trino' = 'duckdb',
): Promise<{
  readonly local: Verdict | Misuse
  readonly asked: Verdict | Misuse
  readonly written: readonly string[]
}> {
  const directory = mkdtempSync(join(tmpdir(), 'gate-'))
  const all = { ...files, 'gate.yml': JSON.stringify(policy) }
  for (const [path, content] of Object.entries(all)) writeFileSync(join(directory, path), content)
  const written: string[] = []
  const world: World = {
    files: localSource(directory),
    fileAt: async (ref, path) => {
      const content = ref === 'base' ? before[path] : all[path as keyof typeof all]
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
    hasCommit: async () => false,
    registry: () => Promise.reject(new Error('there is no registry')),
    base: async () => 'base',
    predictor: () => Promise.reject(new Error('there is no model')),
    engine: (name, wanted, signal) => openTables(name, wanted, { directory, signal }),
    write: (path) => void written.push(path),
  }
  const verdictOf = async (engine: string) => {
    try {
      const { verdict, record } = await choose(
        wishesOf({ ...inputs, engine }),
        runningIn({ files: {}, ...(Object.keys(before).length === 0 ? {} : { change }) }),
        world,
      )
      await record()
      return verdict
    } catch (error) {
      if (error instanceof Misuse) return error
      throw error
    }
  }
  try {
    return { local: await verdictOf('local'), asked: await verdictOf(engine), written }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** All that must be the same: the rows of a file have names and a digest where this action reads it, and none of an engine’s. */
export function comparable({ sources: _, notes: __, tables, checks, ...verdict }: Verdict): unknown {
  const isNamed = (title: string, first: string | undefined) =>
    first === 'Id' || ['Predictions that changed', 'Where rows broke'].some((each) => title.startsWith(each))
  const told = tables.filter(({ title, columns: [first] }) => !isNamed(title, first))
  const bare = checks.map(({ findings, ...check }) =>
    check.rule === 'gate/finite' ? check : { ...check, findings },
  )
  return JSON.parse(JSON.stringify({ ...verdict, checks: bare, tables: told }))
}
