import { openTable } from '@ml-actions/dataset/open'
import { overlaySource } from '@ml-actions/dataset/sources/overlay'
import { Misuse } from '@ml-actions/verdict/faults'
import type { BothSides } from './both-sides.ts'
import type { DataChange, DataVersion } from './project.ts'
import { readIfThere } from './read-file.ts'
import type { World } from './world.ts'

const mostFiles = 20
const mostBytes = 64 * 1_048_576

/**
 * Counts the rows of data that changed, where a version is at hand with the very hash that its side tracks: in the working
 * tree or in the DVC cache, up to 64 MiB, and of a form with rows. Any other has no count.
 */
export async function withRows(
  changes: readonly DataChange[],
  sides: Pick<BothSides, 'now' | 'old'>,
  world: Pick<World, 'files' | 'dvc'>,
  signal: AbortSignal,
): Promise<readonly DataChange[]> {
  const counted = async (path: string, version: DataVersion, side: BothSides['now'] | undefined) => {
    const bytes = await contentOf(path, version, side, world)
    const rows = bytes === undefined ? undefined : await rowsIn(path, bytes, world, signal)
    return rows === undefined ? version : { ...version, rows }
  }
  const all: DataChange[] = []
  for (const [at, change] of changes.entries()) {
    const { path, old, now } = change
    const isCounted = at < mostFiles
    all.push({
      ...change,
      ...(old === undefined || !isCounted ? {} : { old: await counted(path, old, sides.old) }),
      ...(now === undefined || !isCounted ? {} : { now: await counted(path, now, sides.now) }),
    })
  }
  return all
}

async function contentOf(
  path: string,
  { md5, bytes = 0 }: DataVersion,
  side: BothSides['now'] | undefined,
  { files, dvc }: Pick<World, 'files' | 'dvc'>,
): Promise<Uint8Array | undefined> {
  if (md5.endsWith('.dir') || bytes > mostBytes) return undefined
  const here = await orNothing(readIfThere(files, path, mostBytes))
  if (here !== undefined && dvc.md5(here) === md5) return here
  const file = await side?.read(path, mostBytes)
  return file?.kept.is === 'there' ? file.kept.bytes : undefined
}

async function rowsIn(
  path: string,
  bytes: Uint8Array,
  { files }: Pick<World, 'files'>,
  signal: AbortSignal,
): Promise<number | undefined> {
  return orNothing(
    (async () => {
      const table = await openTable(overlaySource(files, new Map([[path, bytes]])), path)
      try {
        let rows = 0
        for await (const batch of table.batches([], signal)) rows += batch.rows
        return rows
      } finally {
        await table.close()
      }
    })(),
  )
}

/** A count is a courtesy: what cannot be read has none. */
async function orNothing<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Misuse) return undefined
    throw error
  }
}
