/** A value to write into a FlatBuffer; numbers carry their width, objects are tables by field number. */
export type Written =
  | { readonly byte: number }
  | { readonly short: number }
  | { readonly int: number }
  | { readonly long: bigint }
  | { readonly structs: Uint8Array; readonly count: number }
  | string
  | Fields
  | readonly Fields[]

/** A table by field number. */
export interface Fields {
  readonly [field: number]: Written
}

/** Writes a table and all that hangs on it as a FlatBuffer, each field in eight bytes of its own. */
export function flat(fields: Fields): Uint8Array {
  const bytes: number[] = [0, 0, 0, 0]
  patch(bytes, 0, table(bytes, fields))
  return Uint8Array.from(bytes)
}

function table(bytes: number[], fields: Fields): number {
  const entries = Object.entries(fields).map(([field, value]) => [Number(field), value] as const)
  const count = Math.max(-1, ...entries.map(([field]) => field)) + 1
  const offsets = Array<number>(count).fill(0)
  for (const [index, [field]] of entries.entries()) offsets[field] = 8 + 8 * index
  align(bytes, 2)
  const directory = bytes.length
  bytes.push(...short(4 + 2 * count), ...short(8 + 8 * entries.length), ...offsets.flatMap(short))
  align(bytes, 8)
  const at = bytes.length
  bytes.push(...int(at - directory), 0, 0, 0, 0)
  for (const [, value] of entries) bytes.push(...inline(value))
  for (const [index, [, value]] of entries.entries()) {
    const slot = at + 8 + 8 * index
    const target = outside(bytes, value)
    if (target !== undefined) patch(bytes, slot, target - slot)
  }
  return at
}

function inline(value: Written): number[] {
  if (typeof value === 'object' && 'byte' in value) return [value.byte & 255, 0, 0, 0, 0, 0, 0, 0]
  if (typeof value === 'object' && 'short' in value) return [...short(value.short), 0, 0, 0, 0, 0, 0]
  if (typeof value === 'object' && 'int' in value) return [...int(value.int), 0, 0, 0, 0]
  if (typeof value === 'object' && 'long' in value) return [...long(value.long)]
  return [0, 0, 0, 0, 0, 0, 0, 0]
}

function outside(bytes: number[], value: Written): number | undefined {
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value)
    return vector(bytes, text, text.length)
  }
  if (Array.isArray(value)) {
    align(bytes, 4)
    const at = bytes.length
    bytes.push(...int(value.length), ...value.flatMap(() => [0, 0, 0, 0]))
    for (const [index, one] of (value as readonly Fields[]).entries()) {
      const slot = at + 4 + 4 * index
      patch(bytes, slot, table(bytes, one) - slot)
    }
    return at
  }
  if ('structs' in value)
    return vector(bytes, (value as { structs: Uint8Array }).structs, Number(value.count))
  if ('byte' in value || 'short' in value || 'int' in value || 'long' in value) return undefined
  return table(bytes, value as Fields)
}

function vector(bytes: number[], content: Uint8Array, count: number): number {
  // The elements of a vector begin at a multiple of eight, its length stands before them.
  while (bytes.length % 8 !== 4) bytes.push(0)
  const at = bytes.length
  bytes.push(...int(count), ...content)
  return at
}

function patch(bytes: number[], at: number, value: number): void {
  for (const [i, byte] of int(value).entries()) bytes[at + i] = byte
}

function align(bytes: number[], width: number): void {
  while (bytes.length % width !== 0) bytes.push(0)
}

const short = (value: number) => [value & 255, (value >> 8) & 255]
const int = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >> 24) & 255]
const long = (value: bigint) => new Uint8Array(BigInt64Array.of(value).buffer)

/** Writes 64-bit numbers, as structs have them. */
export function longs(...values: readonly (number | bigint)[]): Uint8Array {
  return new Uint8Array(BigInt64Array.from(values, BigInt).buffer)
}

/** Numbers of the union `Type`, for those that tests make. */
export const typeNumbers = {
  null: 1,
  int: 2,
  float: 3,
  binary: 4,
  utf8: 5,
  bool: 6,
  decimal: 7,
  date: 8,
  time: 9,
  timestamp: 10,
  interval: 11,
  list: 12,
  struct: 13,
  union: 14,
  fixed: 15,
  fixedList: 16,
  map: 17,
  duration: 18,
  largeBinary: 19,
  largeUtf8: 20,
  largeList: 21,
  runEnds: 22,
  binaryView: 23,
  utf8View: 24,
  listView: 25,
} as const

/** Makes a field of a schema. */
export function field(
  name: string,
  type: keyof typeof typeNumbers | number,
  parameters: Fields = {},
  more: Fields = {},
): Fields {
  const number = typeof type === 'number' ? type : typeNumbers[type]
  return { 0: name, 1: { byte: 1 }, 2: { byte: number }, 3: parameters, ...more }
}

/** Makes a schema. */
export function schema(fields: readonly Fields[], bigEndian = false): Fields {
  return { 0: { short: bigEndian ? 1 : 0 }, 1: fields }
}

/** What a record batch has beside its rows and buffers; every claim can be made a lie. */
export interface Claims {
  readonly nodes?: readonly (readonly [rows: number, nulls: number])[]
  /** Offset and length of each buffer, instead of where it lies. */
  readonly extents?: readonly (readonly [offset: number | bigint, length: number | bigint])[]
  readonly codec?: number
  readonly views?: readonly number[]
}

/** Makes a record batch with one node a column. */
export function recordBatch(
  rows: number | bigint,
  buffers: readonly Uint8Array[],
  claims: Claims = {},
): { readonly header: Fields; readonly body: Uint8Array } {
  const nodes = claims.nodes ?? [[Number(rows), 0]]
  const body = Buffer.concat(
    buffers.map((buffer) => Buffer.concat([buffer, Buffer.alloc((8 - (buffer.length % 8)) % 8)])),
  )
  let at = 0
  const places = buffers.map((buffer) => {
    const place = [at, buffer.length] as const
    at += Math.ceil(buffer.length / 8) * 8
    return place
  })
  const extents = claims.extents ?? places
  return {
    body,
    header: {
      0: { long: BigInt(rows) },
      1: { structs: longs(...nodes.flat()), count: nodes.length },
      2: { structs: longs(...extents.flat()), count: extents.length },
      ...(claims.codec === undefined ? {} : { 3: { 0: { byte: claims.codec } } }),
      ...(claims.views === undefined
        ? {}
        : { 4: { structs: longs(...claims.views), count: claims.views.length } }),
    },
  }
}

/** How a message is framed. */
export interface Framing {
  readonly version?: number
  readonly continuation?: boolean
}

/** Makes a message: of a schema (1), a dictionary (2) or a record batch (3). */
export function message(
  kind: number,
  header: Fields,
  body: Uint8Array = new Uint8Array(0),
  framing: Framing = {},
): Buffer {
  const { version = 4, continuation = true } = framing
  const table = flat({
    0: { short: version },
    1: { byte: kind },
    2: header,
    3: { long: BigInt(body.length) },
  })
  const padding = (8 - ((table.length + (continuation ? 8 : 4)) % 8)) % 8
  const prefix = Buffer.alloc(continuation ? 8 : 4, 255)
  prefix.writeInt32LE(table.length + padding, prefix.length - 4)
  return Buffer.concat([prefix, table, Buffer.alloc(padding), body])
}

/** Makes a stream of one column out of its record batches. */
export function streamOf(
  fields: readonly Fields[],
  batches: readonly { readonly header: Fields; readonly body: Uint8Array }[],
  bigEndian = false,
): Buffer {
  return Buffer.concat([
    message(1, schema(fields, bigEndian)),
    ...batches.map(({ header, body }) => message(3, header, body)),
  ])
}

/** Makes a file with a footer; messages are `[kind, bytes]` in the order in which they lie. */
export function fileOf(
  head: Fields,
  messages: readonly (readonly [kind: 2 | 3, bytes: Buffer])[],
  blockOf = (offset: number, bytes: Buffer) => block(offset, bytes),
): Buffer {
  const start = Buffer.concat([Buffer.from('ARROW1\0\0'), message(1, head)])
  let at = start.length
  const blocks = { 2: [] as Uint8Array[], 3: [] as Uint8Array[] }
  for (const [kind, bytes] of messages) {
    blocks[kind].push(blockOf(at, bytes))
    at += bytes.length
  }
  const footer = flat({
    0: { short: 4 },
    1: head,
    2: { structs: Buffer.concat(blocks[2]), count: blocks[2].length },
    3: { structs: Buffer.concat(blocks[3]), count: blocks[3].length },
  })
  const length = Buffer.alloc(4)
  length.writeInt32LE(footer.length)
  const end = Buffer.from([255, 255, 255, 255, 0, 0, 0, 0])
  return Buffer.concat([
    start,
    ...messages.map(([, bytes]) => bytes),
    end,
    footer,
    length,
    Buffer.from('ARROW1'),
  ])
}

/** Makes the struct that tells of a message with its continuation mark. */
export function block(offset: number, bytes: Buffer): Uint8Array {
  const header = 8 + bytes.readInt32LE(4)
  return longs(offset, header, bytes.length - header)
}
