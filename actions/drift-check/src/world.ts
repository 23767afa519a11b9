import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Opened } from '@ml-actions/engine/engine'
import type { Wanted } from '@ml-actions/engine/open'

/** What drift-check may touch, all of it below the working directory. */
export interface World {
  readonly files: DataSource
  /** Whether a file is there. */
  exists(path: string): boolean
  /** Writes a file whole or not at all. */
  write(path: string, content: string): void
  /** Opens an engine by the word of the input `engine`, for what it is asked of; whoever takes it closes it. */
  engine(name: string, wanted: Wanted, signal: AbortSignal): Promise<Opened>
}
