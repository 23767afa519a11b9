import type { SideFiles } from '../dvc/side.ts'
import type { Baseline } from '../evidence.ts'

/** A file of the old side. */
export interface OldFile {
  /** What it is called there; its end shows its form. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Whether a number that it has and the new file has not is one that vanished; not so where it holds other things too. */
  readonly whole: boolean
}

/** The old side of the comparison. */
export interface Past {
  readonly baseline: Baseline
  /** All that git keeps of it; undefined where it is no commit. */
  readonly files?: SideFiles
  /** The paths that a pattern finds there, in order; a path without `*`, `?` or `[` finds itself where it is there. */
  list(pattern: string): Promise<readonly string[]>
  /**
   * Reads the file that a new one stands beside; undefined when there is none.
   * @param alone  whether it is the only one that is compared
   */
  read(path: string, alone: boolean): Promise<OldFile | undefined>
}

/** A past of nothing. */
export function noPast(because: string): Past {
  return { baseline: { is: 'none', because }, list: async () => [], read: async () => undefined }
}
