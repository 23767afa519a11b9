import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWhole } from './reports.ts'

/** Answers kept from earlier runs. A cache only ever saves time: where it cannot be reached, there is no answer. */
export interface Cache {
  /** The answer that was kept under a key; undefined when there is none, or none can be had. */
  get(key: string): Promise<string | undefined>
  /** Keeps an answer under a key that has none yet. */
  put(key: string, answer: string): Promise<void>
}

/** Keys are digests: nothing else may become part of a path. */
const plainKey = /^[a-z0-9-]{1,128}$/

/** Keeps answers in a folder, a file each. */
export function folderCache(folder: string): Cache {
  const fileOf = (key: string) => join(folder, `${plain(key)}.json`)
  return {
    async get(key) {
      try {
        return readFileSync(fileOf(key), 'utf8')
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
    async put(key, answer) {
      writeWhole(fileOf(key), answer)
    },
  }
}

/**
 * Keeps answers in the cache service of GitHub's runner. What goes wrong there is told to `note` and is no
 * answer, for the service may be slow, full or switched off.
 */
export function runnerCache(note: (text: string) => void): Cache {
  const folder = join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'ml-actions-cache')
  const fileOf = (key: string) => join(folder, `${plain(key)}.json`)
  // The library weighs more than all the rest, so it is only loaded by a run that wants it.
  const service = () => import('@actions/cache')
  const tried = async <Answer>(what: string, work: () => Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await work()
    } catch (error) {
      note(`the cache could not be ${what}: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    }
  }
  return {
    get: (key) =>
      tried('read', async () => {
        const { isFeatureAvailable, restoreCache } = await service()
        if (!isFeatureAvailable()) throw new Error('this runner has no cache service')
        mkdirSync(folder, { recursive: true })
        const file = fileOf(key)
        rmSync(file, { force: true })
        return (await restoreCache([file], key)) === undefined ? undefined : readFileSync(file, 'utf8')
      }),
    async put(key, answer) {
      await tried('written', async () => {
        const { isFeatureAvailable, saveCache } = await service()
        if (!isFeatureAvailable()) return
        writeWhole(fileOf(key), answer)
        await saveCache([fileOf(key)], key)
      })
    },
  }
}

function plain(key: string): string {
  if (!plainKey.test(key)) throw new RangeError(`no key of a cache: ${key.slice(0, 80)}`)
  return key
}

function isMissing(error: unknown): boolean {
  const { code } = error as { readonly code?: string }
  return code === 'ENOENT' || code === 'ENOTDIR'
}
