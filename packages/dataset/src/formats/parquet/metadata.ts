import { Broken } from '../columnar/broken.ts'
import type { Struct, Thrift } from './thrift.ts'

/** The physical types, in the order of their numbers in the format. */
export const physicalTypes = [
  'BOOLEAN',
  'INT32',
  'INT64',
  'INT96',
  'FLOAT',
  'DOUBLE',
  'BYTE_ARRAY',
  'FIXED_LEN_BYTE_ARRAY',
] as const

/** How values are stored. */
export type Physical = (typeof physicalTypes)[number]

const codecs = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'LZO', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'] as const

/** How pages are compressed. */
export type Codec = (typeof codecs)[number]

const repetitions = ['REQUIRED', 'OPTIONAL', 'REPEATED'] as const

/** One node of the schema: a column, or a group of them. */
export interface Element {
  readonly name: string
  readonly physical: Physical | undefined
  readonly repetition: (typeof repetitions)[number]
  /** Bytes of each value of FIXED_LEN_BYTE_ARRAY. */
  readonly length: number
  readonly children: number
  /** `ConvertedType` of the format, by number. */
  readonly converted: number | undefined
  readonly scale: number
  readonly logical: Logical | undefined
}

/** `LogicalType` of the format: the number of its member, and that member's fields. */
export interface Logical {
  readonly member: number
  readonly fields: Struct
}

/** The values of one column in one row group. */
export interface Chunk {
  readonly physical: Physical | undefined
  readonly path: readonly string[]
  readonly codec: Codec | undefined
  readonly values: number
  readonly uncompressed: number
  readonly compressed: number
  /** Offset of the first page in the file. */
  readonly start: number
  readonly encrypted: boolean
  /** True when the values lie in another file. */
  readonly elsewhere: boolean
}

/** Some rows of the file, column by column. */
export interface RowGroup {
  readonly rows: number
  readonly chunks: readonly Chunk[]
}

/** What the footer says. */
export interface Metadata {
  /** The schema, depth first; the first element is the root. */
  readonly schema: readonly Element[]
  readonly groups: readonly RowGroup[]
  readonly encrypted: boolean
}

/**
 * Reads the footer's struct `FileMetaData` (apache/parquet-format, parquet.thrift). Statistics are left aside, and so
 * is the file's number of rows, which some writers leave at 0: the row groups have theirs.
 * @throws {Broken} when a required field is missing or of another kind
 */
export function metadataOf(struct: Struct): Metadata {
  return {
    schema: list(struct, 2).map((element) => elementOf(structIn(element))),
    groups: list(struct, 4).map((group) => groupOf(structIn(group))),
    encrypted: struct.has(8),
  }
}

function elementOf(struct: Struct): Element {
  const physical = maybe(struct, 1)
  const [logical] = struct.get(10) instanceof Map ? [...structIn(struct.get(10))] : []
  return {
    name: text(struct.get(4)),
    physical: physical === undefined ? undefined : physicalTypes[physical],
    repetition: repetitions[maybe(struct, 3) ?? 0] ?? 'REQUIRED',
    length: maybe(struct, 2) ?? 0,
    children: maybe(struct, 5) ?? 0,
    converted: maybe(struct, 6),
    scale: maybe(struct, 7) ?? 0,
    logical: logical === undefined ? undefined : { member: logical[0], fields: structIn(logical[1]) },
  }
}

function groupOf(struct: Struct): RowGroup {
  return { rows: count(struct, 3), chunks: list(struct, 1).map((chunk) => chunkOf(structIn(chunk))) }
}

function chunkOf(struct: Struct): Chunk {
  const elsewhere = struct.has(1) && text(struct.get(1)) !== ''
  const encrypted = struct.has(8)
  if (!struct.has(3)) return { ...noChunk, elsewhere, encrypted }
  const meta = structIn(struct.get(3))
  const page = count(meta, 9)
  // Some writers put 0 where there is no dictionary, some put the dictionary before the page without saying so.
  const dictionary = meta.has(11) ? count(meta, 11) : 0
  return {
    physical: physicalTypes[count(meta, 1)],
    path: list(meta, 3).map(text),
    codec: codecs[count(meta, 4)],
    values: count(meta, 5),
    uncompressed: count(meta, 6),
    compressed: count(meta, 7),
    start: dictionary > 0 ? Math.min(dictionary, page) : page,
    encrypted,
    elsewhere,
  }
}

const noChunk: Chunk = {
  physical: undefined,
  path: [],
  codec: undefined,
  values: 0,
  uncompressed: 0,
  compressed: 0,
  start: 0,
  encrypted: false,
  elsewhere: false,
}

/** Takes a value as a struct. @throws {Broken} */
export function structIn(value: Thrift | undefined): Struct {
  if (value instanceof Map) return value
  throw new Broken('a struct is missing')
}

/** Takes a field as a number that is not negative. @throws {Broken} */
export function count(struct: Struct, field: number): number {
  const value = struct.get(field)
  const number = typeof value === 'bigint' ? Number(value) : value
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number
  throw new Broken(`field ${field} is no count`)
}

/** Takes a field as a number, or undefined when it is not there. @throws {Broken} */
export function maybe(struct: Struct, field: number): number | undefined {
  const value = struct.get(field)
  if (value === undefined || typeof value === 'number') return value
  throw new Broken(`field ${field} is no number`)
}

function list(struct: Struct, field: number): readonly Thrift[] {
  const value = struct.get(field)
  if (Array.isArray(value)) return value
  throw new Broken(`field ${field} is no list`)
}

function text(value: Thrift | undefined): string {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value)
  throw new Broken('a name is missing')
}
