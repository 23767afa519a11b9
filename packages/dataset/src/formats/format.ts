import type { DataFile } from '../sources/source.ts'
import type { Opening, Table } from '../table.ts'

/** The first and the last bytes of a file, and its path: enough to tell one format from another. */
export interface Appearance {
  readonly path: string
  /** Up to 16 bytes. */
  readonly head: Uint8Array
  /** Up to 8 bytes. */
  readonly tail: Uint8Array
}

/** One file format: how it is recognised and how it is opened. */
export interface Format {
  readonly name: string
  /** Ends of file names, with the dot, in lower case. */
  readonly extensions: readonly string[]
  /** Tells by the content alone that a file is of this format; undefined for formats that have no magic. */
  readonly magic?: (appearance: Appearance) => boolean
  /**
   * Reads as much of the file as is needed to know its columns.
   * @param notes what was noticed about the file already, which become the table's first notes
   * @throws {Misuse} when the file is corrupt, over a limit, or cannot be read as it was asked for
   */
  open(file: DataFile, opening: Opening, notes: readonly string[]): Promise<Table>
}

/** Tells by its first four bytes how a whole file is packed. */
export function compressionOf(head: Uint8Array): 'gzip' | 'zstd' | undefined {
  const starts = (...bytes: number[]) => bytes.every((byte, i) => head[i] === byte)
  if (starts(0x1f, 0x8b)) return 'gzip'
  return starts(0x28, 0xb5, 0x2f, 0xfd) ? 'zstd' : undefined
}
