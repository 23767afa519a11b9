import { bytesInWords, limits } from '@ml-actions/dataset/limits'
import { crc32, unpack } from '@ml-actions/dataset/sources/decompress'
import type { DataFile } from '@ml-actions/dataset/sources/source'
import { Broken } from '../columnar/broken.ts'
import { unpackLz4 } from '../columnar/lz4.ts'
import type { Shelf } from '../columnar/shelf.ts'
import type { Stretch } from './groups.ts'
import { unpackHadoopLz4 } from './hadoop-lz4.ts'
import { type Chunk, type Codec, count, maybe, structIn } from './metadata.ts'
import { unsnap } from './snappy.ts'
import { readStruct, type Struct } from './thrift.ts'

const mostHeader = 2 ** 20
const freeBytes = 10 * 2 ** 20

/** One page: its kind, and its parts unpacked. */
export interface Page {
  readonly kind: 'dictionary' | 'data'
  /** Values, nulls counted in. */
  readonly values: number
  readonly encoding: number
  /** Definition levels where they lie apart from the values (version 2 of the page). */
  readonly levels: Uint8Array | undefined
  /** Repetition levels where they lie apart. */
  readonly repetitions: Uint8Array | undefined
  readonly bytes: Uint8Array
}

/** Where the bytes of pages lie that are used again. */
export interface Shelves {
  /** What was read ahead. */
  readonly ahead: Shelf
  readonly page: Shelf
  readonly dictionary: Shelf
}

/** Reads the pages of one column in one row group, one after another. */
export class Pages {
  private readonly file: DataFile
  private readonly chunk: Chunk
  /** What was unpacked, of all pages, held against the chunk's packed size. */
  private unpacked = 0
  private at: number
  private readonly readAhead: number
  private readonly shelves: Shelves | undefined
  private ahead: Uint8Array = new Uint8Array(0)

  /**
   * @param ahead  the bytes of the row group, or how many are read at once, where a page has not more
   * @param shelves  where a page may lie that is only used until the next one, and a dictionary until the next
   *   dictionary; every page is new memory when they are not given
   */
  constructor(file: DataFile, chunk: Chunk, ahead: Stretch | number, shelves?: Shelves) {
    this.readAhead = typeof ahead === 'number' ? ahead : chunk.compressed
    if (typeof ahead !== 'number') {
      const from = chunk.start - ahead.start
      this.ahead = ahead.bytes.subarray(from, from + chunk.compressed)
    }
    this.shelves = shelves
    this.file = file
    this.chunk = chunk
    this.at = chunk.start
  }

  /** Bytes of the column that were not read yet. */
  private get left(): number {
    return this.chunk.start + this.chunk.compressed - this.at
  }

  /** Reads the next page that holds values; undefined after the last. @throws {Broken} */
  async next(): Promise<Page | undefined> {
    for (;;) {
      if (this.left <= 0) return undefined
      const header = await this.header(this.left)
      const kind = maybe(header, 1)
      const packed = count(header, 3)
      if (packed > this.left) throw new Broken('a page is longer than its column')
      const bytes = await this.take(packed)
      const sum = maybe(header, 4)
      if (sum !== undefined && sum !== crc32(bytes)) throw new Broken('the checksum of a page is wrong')
      if (kind === 0) return this.first(header, bytes)
      if (kind === 2) return this.dictionary(header, bytes)
      if (kind === 3) return this.second(header, bytes)
    }
  }

  private first(header: Struct, bytes: Uint8Array): Page {
    const data = structIn(header.get(5))
    return {
      kind: 'data',
      values: count(data, 1),
      encoding: count(data, 2),
      levels: undefined,
      repetitions: undefined,
      bytes: this.unpack(bytes, count(header, 2), this.shelves?.page),
    }
  }

  private dictionary(header: Struct, bytes: Uint8Array): Page {
    const data = structIn(header.get(7))
    const shelf = this.shelves?.dictionary
    const unpacked = this.unpack(bytes, count(header, 2), shelf)
    // What was only read lies where the next page will.
    const kept = unpacked === bytes ? shelf?.bytes('page', bytes.length) : undefined
    kept?.set(bytes)
    return {
      kind: 'dictionary',
      values: count(data, 1),
      encoding: 0,
      levels: undefined,
      repetitions: undefined,
      bytes: kept ?? unpacked,
    }
  }

  private second(header: Struct, bytes: Uint8Array): Page {
    const data = structIn(header.get(8))
    const repetition = count(data, 6)
    const start = repetition + count(data, 5)
    const size = count(header, 2) - start
    if (start > bytes.length || size < 0) throw new Broken('the levels of a page are longer than the page')
    const values = bytes.subarray(start)
    return {
      kind: 'data',
      values: count(data, 1),
      encoding: count(data, 4),
      levels: bytes.subarray(repetition, start),
      repetitions: bytes.subarray(0, repetition),
      bytes: data.get(7) === false ? values : this.unpack(values, size, this.shelves?.page),
    }
  }

  private unpack(bytes: Uint8Array, size: number, shelf: Shelf | undefined): Uint8Array {
    const { codec, compressed } = this.chunk
    this.unpacked += size
    const most = Math.min(limits.memory / 4, freeBytes + limits.ratio * compressed)
    if (size > most || this.unpacked > freeBytes + limits.ratio * compressed) {
      throw new Broken(`pages claim ${bytesInWords(this.unpacked)} in ${bytesInWords(compressed)}`)
    }
    const unpacked = bytes.length === 0 ? bytes : unpackers[codec as Codec](bytes, size, shelf)
    if (unpacked?.length !== size) throw new Broken('a page does not unpack to the size that it claims')
    return unpacked
  }

  private async header(left: number): Promise<Struct> {
    let length = Math.min(left, this.readAhead)
    for (;;) {
      await this.have(length)
      try {
        const { value, end } = readStruct(this.ahead, 0)
        this.skip(end)
        return value
      } catch (fault) {
        if (!(fault instanceof Broken) || length >= Math.min(left, mostHeader)) throw fault
        length = Math.min(left, mostHeader)
      }
    }
  }

  private async take(length: number): Promise<Uint8Array> {
    await this.have(length)
    const bytes = this.ahead.subarray(0, length)
    this.skip(length)
    return bytes
  }

  private skip(length: number): void {
    this.ahead = this.ahead.subarray(length)
    this.at += length
  }

  /** Makes sure that at least `length` bytes lie ahead. */
  private async have(length: number): Promise<void> {
    if (this.ahead.length >= length) return
    const ahead = roomOn(this.shelves?.ahead, 'ahead', Math.min(this.left, Math.max(length, this.readAhead)))
    ahead.set(this.ahead)
    await this.file.read(this.at + this.ahead.length, ahead.subarray(this.ahead.length))
    this.ahead = ahead
  }
}

type Unpack = (bytes: Uint8Array, size: number, shelf: Shelf | undefined) => Uint8Array | undefined

const unpackers: Record<Codec, Unpack> = {
  UNCOMPRESSED: (bytes) => bytes,
  SNAPPY(bytes, size, shelf) {
    const into = roomOn(shelf, 'page', size)
    unsnap(bytes, into)
    return into
  },
  GZIP: (bytes, size) => unpack('gzip', bytes, size),
  BROTLI: (bytes, size) => unpack('brotli', bytes, size),
  ZSTD: (bytes, size) => unpack('zstd', bytes, size),
  LZ4: (bytes, size) => unpackHadoopLz4(bytes, size),
  LZ4_RAW: (bytes, size) => unpackLz4(bytes, size),
  LZO: () => {
    throw new Broken('pages packed with LZO, which is not read')
  },
}

function roomOn(shelf: Shelf | undefined, name: string, length: number): Uint8Array {
  return shelf?.bytes(name, length) ?? new Uint8Array(length)
}
