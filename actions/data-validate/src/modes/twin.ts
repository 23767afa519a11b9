import type { Cache } from '@ml-actions/action/cache'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { twinDisk } from '../disk/twin.ts'
import type { Wishes } from '../gather.ts'
import { defaults, silent } from '../twin.ts'
import type { World } from '../world.ts'
import { choose } from './choose.ts'

/** A world in memory, and what was written into it. */
export interface TwinWorld extends World {
  readonly files: Map<string, string | Uint8Array>
}

/**
 * Makes a world in memory.
 * @param commits  files by `ref:path`
 * @param base  the commit that a pull request would be merged into
 */
export function twinWorld(
  given: Readonly<Record<string, string | Uint8Array>>,
  commits: Readonly<Record<string, string>> = {},
  base?: string,
): TwinWorld {
  const files = new Map(Object.entries(given))
  const answers = new Map<string, string>()
  const kept: Cache = {
    get: async (key) => answers.get(key),
    put: async (key, answer) => void answers.set(key, answer),
  }
  return {
    files,
    source: twinSource(files),
    exists: (path) => files.has(path),
    write: (path, content) => void files.set(path, content),
    async fileAt(ref, path) {
      const found = commits[`${ref}:${path}`]
      return found === undefined ? undefined : new TextEncoder().encode(found)
    },
    base: async () => base,
    async engine(name) {
      throw new RangeError(`there is no engine ${name} in memory`)
    },
    disk: () => twinDisk({ keepBytes: 2 ** 20 }),
    cache: (where) => (where === 'off' ? undefined : kept),
  }
}

/** Runs a mode in a world in memory. */
export async function done(
  mode: Wishes['mode'],
  world: World,
  wishes: Partial<Wishes> = {},
): Promise<Verdict> {
  const run = {
    log: silent,
    signal: new AbortController().signal,
    startedAt: new Date(0),
    directory: '/checkout',
    reports: '/checkout/reports',
  }
  return (await choose({ ...defaults, mode, ...wishes }, run, world)).verdict
}

/** A file of the world as text. */
export function textIn({ files }: TwinWorld, path: string): string {
  const content = files.get(path)
  if (content === undefined) throw new Error(`there is no ${path}`)
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
