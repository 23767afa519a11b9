/** A file that is open: random reads, its size, and the digest of what was read. */
export interface DataFile {
  /** Relative to the source's root, `/` between the parts. */
  readonly path: string
  /** Size in bytes when it was opened. */
  readonly bytes: number
  /**
   * Fills `into` from `position` on, up to the file's end.
   * @returns how many bytes were read: less than `into` holds only at the end
   * @throws {Misuse} when the file changed since it was opened
   */
  read(position: number, into: Uint8Array): Promise<number>
  /**
   * Tells the SHA-256 of the whole file, `sha256:` and 64 hexadecimal digits: what was read in order is
   * counted in as it was read, what was not is read now.
   * @throws {Misuse} when the file changed since it was opened
   */
  digest(): Promise<string>
  close(): Promise<void>
}

/** Where data lies: a directory, or a twin of one in memory. */
export interface DataSource {
  /**
   * Finds the files that a path or a glob names, in the order of their code points. A path without `*`, `?`
   * or `[` is answered as it is, whether or not it exists.
   * @throws {Misuse} over the limit of files, or when the pattern leads out of the source
   */
  list(pattern: string): Promise<readonly string[]>
  /**
   * Opens one regular file.
   * @throws {Misuse} when it is missing, unreadable, over the limit, a device, a pipe or a directory, or when a
   *   link leads out of the source
   */
  open(path: string): Promise<DataFile>
}

/** Bytes in order, each read once. */
export interface ByteStream {
  /** Fills `into` as far as there are bytes; 0 says that the stream ended. */
  read(into: Uint8Array): Promise<number>
}

/** Reads `file` from its start to its end. */
export function streamOf(file: DataFile): ByteStream {
  let position = 0
  return {
    async read(into) {
      const count = await file.read(position, into)
      position += count
      return count
    },
  }
}

/** Reads the bytes from `start` up to `end` or the file's end, whichever comes first. */
export async function slice(file: DataFile, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const into = new Uint8Array(Math.max(0, Math.min(end, file.bytes) - start))
  const count = await file.read(start, into)
  return into.subarray(0, count)
}
