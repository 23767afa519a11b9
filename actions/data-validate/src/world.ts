import type { Cache } from '@ml-actions/action/cache'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Opened } from '@ml-actions/engine/engine'
import type { Wanted } from '@ml-actions/engine/open'
import type { Disk } from './disk/disk.ts'

/** What data-validate may touch, all of it below the working directory. */
export interface World {
  readonly source: DataSource
  /** Tells whether there is something at a path. */
  exists(path: string): boolean
  /** Writes a file whole or not at all; `path` is relative to the working directory. */
  write(path: string, content: string | Uint8Array): void
  /** Where answers are kept, for the value of the input `cache`; undefined when none are. */
  cache(where: string): Cache | undefined
  /** Room for what does not fit in memory; whoever takes it clears it. */
  disk(): Disk
  /** Opens an engine by the word of the input `engine`, for what it is asked of; whoever takes it closes it. */
  engine(name: string, wanted: Wanted, signal: AbortSignal): Promise<Opened>
  /** Reads a file as it was at a commit; undefined when the commit or the file in it is not there. */
  fileAt(ref: string, path: string): Promise<Uint8Array | undefined>
  /** The commit that a pull request will be merged into, as far as git and the host know it. */
  base(): Promise<string | undefined>
}
