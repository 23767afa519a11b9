import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { DvcCache } from './cache.ts'
import { cacheDirectoryIn } from './config.ts'

/**
 * Opens the cache of the DVC repository that a directory is a part of, wherever its settings say that it lies. What is read
 * has the name of a hash and is held to it, so that settings of a hostile change lead to nothing that it does not know.
 */
export function localCache(directory: string): DvcCache {
  let folders: readonly string[] | undefined
  return {
    read: async (md5, most) => {
      folders ??= foldersFor(directory)
      const name = [md5.slice(0, 2), md5.slice(2)] as const
      for (const folder of folders) {
        const bytes = await readUpTo(join(folder, ...name), most)
        if (bytes !== undefined) return bytes
      }
      return undefined
    },
    md5: (bytes) => createHash('md5').update(bytes).digest('hex'),
  }
}

/** The folders that hashes lie in: DVC 3's, then DVC 2's. */
function foldersFor(directory: string): readonly string[] {
  const home = homeOf(directory)
  if (home === undefined) return []
  const configured = [
    { file: join(home, 'config.local'), base: home },
    { file: join(home, 'config'), base: home },
    {
      file: join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'dvc', 'config'),
      base: home,
    },
  ].flatMap(({ file, base }) => {
    const written = existsSync(file) ? cacheDirectoryIn(readFileSync(file, 'utf8')) : undefined
    return written === undefined ? [] : [resolve(base, written)]
  })
  const cache = configured[0] ?? join(home, 'cache')
  return [join(cache, 'files', 'md5'), cache]
}

/** The nearest `.dvc` folder at or above a directory, and not above its git repository. */
function homeOf(directory: string): string | undefined {
  for (let at = resolve(directory); ; at = dirname(at)) {
    if (existsSync(join(at, '.dvc', 'config'))) return join(at, '.dvc')
    if (existsSync(join(at, '.git')) || dirname(at) === at) return undefined
  }
}

async function readUpTo(path: string, most: number): Promise<Uint8Array | undefined> {
  try {
    const found = await stat(path)
    return found.isFile() && found.size <= most ? await readFile(path) : undefined
  } catch {
    return undefined
  }
}
