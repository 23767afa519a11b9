import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Forge, Pause } from '@ml-actions/forge/forge'

/** The history that a directory is a part of. Everything is undefined where git does not know. */
export interface Git {
  /** The commit that is checked out; undefined outside a repository. */
  headCommit(directory: string): Promise<string | undefined>
  mergeBase(directory: string, one: string, other: string): Promise<string | undefined>
  /** A file as it was at a commit, by its path below the directory. */
  fileAt(directory: string, commit: string, path: string): Promise<Uint8Array | undefined>
}

/** How to reach a forge. */
export interface Access {
  readonly apiUrl: string
  readonly token: string
  readonly signal: AbortSignal
  /** `owner/name`. */
  readonly repository: string
}

/** What the evidence is gathered from. */
export interface World {
  readonly files: DataSource
  readonly git: Git
  forge(access: Access): Forge
}

/** What the report is told with. */
export interface Telling {
  readonly pause: Pause
  /** Writes a whole file or none. */
  write(path: string, text: string): void
}
