import type { DataSource } from '@ml-actions/dataset/sources/source'

/** What drift-check may touch, all of it below the working directory. */
export interface World {
  readonly files: DataSource
  /** Whether a file is there. */
  exists(path: string): boolean
  /** Writes a file whole or not at all. */
  write(path: string, content: string): void
}
