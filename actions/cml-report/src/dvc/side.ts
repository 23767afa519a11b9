import { Misuse } from '@ml-actions/verdict/faults'
import { type DvcCache, type Kept, keptFile } from './cache.ts'
import { isLock, type Lock, readLock, type Tracked } from './lock.ts'

/** The files that git keeps of one side of the comparison. */
export interface SideFiles {
  /** All paths, below the working directory. */
  paths(): Promise<readonly string[]>
  read(path: string): Promise<Uint8Array | undefined>
}

/** What DVC tracks on one side of the comparison. */
export interface DvcSide {
  /** All that its lock files hold, by the file; nothing where DVC is not used. */
  locks(): Promise<ReadonlyMap<string, Lock>>
  /** Reads a tracked file out of the cache; undefined when it is not tracked. */
  read(path: string, most: number): Promise<TrackedFile | undefined>
}

/** A tracked file, read or not. */
export interface TrackedFile {
  readonly tracked: Tracked
  readonly kept: Kept
}

const mostLocks = 500

/** What DVC tracks in some files of git. @param notes  gets what could not be read */
export function dvcSide(files: SideFiles, cache: DvcCache, notes: string[]): DvcSide {
  let reading: Promise<ReadonlyMap<string, Lock>> | undefined
  const locks = () => {
    reading ??= readLocks(files, notes)
    return reading
  }
  return {
    locks,
    read: async (path, most) => {
      for (const lock of (await locks()).values()) {
        for (const tracked of lock.stages.flatMap((stage) => stage.outs)) {
          const kept = await keptFile(tracked, path, cache, most)
          if (kept !== undefined) return { tracked, kept }
        }
      }
      return undefined
    },
  }
}

async function readLocks(files: SideFiles, notes: string[]): Promise<ReadonlyMap<string, Lock>> {
  const paths = (await files.paths()).filter(isLock)
  if (paths.length > mostLocks) {
    notes.push(`of ${paths.length} dvc.lock and .dvc files only the first ${mostLocks} were read`)
  }
  const locks = new Map<string, Lock>()
  for (const path of paths.slice(0, mostLocks)) {
    const bytes = await files.read(path)
    if (bytes === undefined) continue
    try {
      locks.set(path, readLock(new TextDecoder().decode(bytes), path))
    } catch (error) {
      if (!(error instanceof Misuse)) throw error
      notes.push(`what DVC tracks is not known in full: ${error.message}`)
    }
  }
  return locks
}
