import type { DataFile } from '@ml-actions/dataset/sources/source'
import { Shelf } from '../columnar/shelf.ts'
import type { RowGroup } from './metadata.ts'

/** The largest row group that is read at once, in bytes as they lie in the file. */
const mostBytes = 2 ** 24

/** Bytes of a file, from an offset on. */
export interface Stretch {
  readonly start: number
  readonly bytes: Uint8Array
}

/**
 * Reads row groups whole, one after another, where they are not too large: the file is then read in order, so that its
 * digest needs no second look, and in one call where each page would need its own.
 */
export class Groups {
  private readonly file: DataFile
  private readonly shelf = new Shelf()
  /** What lies before was read. */
  private at = 0
  private readonly most: number

  /** @param most  bytes that a row group may have */
  constructor(file: DataFile, most = mostBytes) {
    this.file = file
    this.most = most
  }

  /** Reads a row group; undefined where it is too large. What was read for the one before is written over. */
  async read({ rows, chunks }: RowGroup): Promise<Stretch | undefined> {
    if (rows === 0) return undefined
    let [start, end] = [Number.POSITIVE_INFINITY, 0]
    for (const chunk of chunks) {
      start = Math.min(start, chunk.start)
      end = Math.max(end, chunk.start + chunk.compressed)
    }
    // Few bytes between two row groups are read as well, since the digest is of all of them.
    if (this.at < start && end - this.at <= this.most) start = this.at
    if (!(end - start <= this.most)) return undefined
    const bytes = this.shelf.bytes('group', end - start)
    await this.file.read(start, bytes)
    this.at = end
    return { start, bytes }
  }
}
