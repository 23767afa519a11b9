import { crc32 } from '@ml-actions/dataset/sources/decompress'

/** A value to write in Thrift's compact protocol: numbers as i32, bigints as i64, objects as structs by field number. */
export type Written =
  | number
  | bigint
  | boolean
  | string
  | Uint8Array
  | readonly Written[]
  | { readonly [field: number]: Written }

/** Writes a struct, as readers must find it. */
export function struct(fields: { readonly [field: number]: Written }): number[] {
  let bytes: number[] = []
  for (const [field, value] of Object.entries(fields)) {
    const kind = typeof value === 'boolean' ? (value ? 1 : 2) : kindOf(value)
    bytes = bytes.concat(kind, zigzag(BigInt(field)), typeof value === 'boolean' ? [] : content(value))
  }
  return [...bytes, 0]
}

function kindOf(value: Written): number {
  if (typeof value === 'number') return 5
  if (typeof value === 'bigint') return 6
  if (typeof value === 'string' || value instanceof Uint8Array) return 8
  return Array.isArray(value) ? 9 : typeof value === 'boolean' ? 1 : 12
}

function content(value: Written): number[] {
  if (typeof value === 'number' || typeof value === 'bigint') return zigzag(BigInt(value))
  if (typeof value === 'boolean') return [value ? 1 : 2]
  if (typeof value === 'string') return content(new TextEncoder().encode(value))
  if (value instanceof Uint8Array) return [...varint(BigInt(value.length)), ...value]
  if (!Array.isArray(value)) return struct(value as { readonly [field: number]: Written })
  const [first = 0] = value
  return [0xf0 | kindOf(first), ...varint(BigInt(value.length)), ...value.flatMap(content)]
}

/** Writes an unsigned LEB128 number. */
export function varint(value: bigint): number[] {
  return value < 128n ? [Number(value)] : [Number(value & 127n) | 128, ...varint(value >> 7n)]
}

/** Writes a signed number, zigzagged. */
export function zigzag(value: bigint): number[] {
  return varint(BigInt.asUintN(64, (value << 1n) ^ (value >> 63n)))
}

/** What a made file holds: one column in one row group; every claim can be made a lie. */
export interface Recipe {
  readonly rows?: number
  readonly values?: number
  /** Number of the physical type, INT32 when absent. */
  readonly physical?: number
  readonly codec?: number
  /** More fields of the column's schema element. */
  readonly element?: { readonly [field: number]: Written }
  /** More fields of the column's metadata. */
  readonly meta?: { readonly [field: number]: Written }
  /** More fields of the column chunk, of the footer. */
  readonly chunk?: { readonly [field: number]: Written }
  readonly footer?: { readonly [field: number]: Written }
  readonly pages?: readonly Uint8Array[]
}

/** Makes a Parquet file. */
export function made(recipe: Recipe): Uint8Array {
  const { rows = 0, physical = 1, pages = [] } = recipe
  const data = Buffer.concat([Buffer.from('PAR1'), ...pages])
  const size = BigInt(data.length - 4)
  const meta = {
    1: physical,
    2: [0],
    3: ['x'],
    4: recipe.codec ?? 0,
    5: BigInt(recipe.values ?? rows),
    6: size,
    7: size,
    9: 4n,
    ...recipe.meta,
  }
  const footer = Buffer.from(
    struct({
      1: 1,
      2: [
        { 4: 'root', 5: 1 },
        { 1: physical, 3: 0, 4: 'x', ...recipe.element },
      ],
      3: BigInt(rows),
      4: [{ 1: [{ 2: 4n, 3: meta, ...recipe.chunk }], 2: size, 3: BigInt(rows) }],
      ...recipe.footer,
    }),
  )
  return closed(data, footer)
}

/** Puts a footer, its length and the magic behind some bytes. */
export function closed(data: Uint8Array, footer: Uint8Array, length = footer.length): Uint8Array {
  const tail = Buffer.alloc(8, 'PAR1')
  tail.writeUInt32LE(length, 0)
  tail.write('PAR1', 4)
  return Buffer.concat([data, footer, tail])
}

/** Makes a data page of version 1; `bytes` are levels and values, packed already where the column is. */
export function page(
  values: number,
  bytes: Uint8Array,
  more: { encoding?: number; size?: number; header?: { readonly [field: number]: Written } } = {},
): Uint8Array {
  const { encoding = 0, size = bytes.length, header = {} } = more
  const head = struct({
    1: 0,
    2: size,
    3: bytes.length,
    5: { 1: values, 2: encoding, 3: 3, 4: 3 },
    ...header,
  })
  return Buffer.concat([Buffer.from(head), bytes])
}

/** Makes a dictionary page. */
export function dictionaryPage(values: number, bytes: Uint8Array): Uint8Array {
  const head = struct({ 1: 2, 2: bytes.length, 3: bytes.length, 4: crc32(bytes), 7: { 1: values, 2: 0 } })
  return Buffer.concat([Buffer.from(head), bytes])
}

/** Writes 32-bit numbers, little-endian. */
export function ints(...values: number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, i) => {
    bytes.writeInt32LE(value, i * 4)
  })
  return bytes
}
