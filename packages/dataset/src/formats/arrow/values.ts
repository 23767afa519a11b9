import { limits } from '@ml-actions/dataset/limits'
import { Broken } from '../columnar/broken.ts'
import type { Ranges, Stored } from '../columnar/stored.ts'
import type { Room } from './reel.ts'
import type { Kind } from './schema.ts'

/** The rows to read: `count` of them from `from` on. */
export interface Rows {
  readonly from: number
  readonly count: number
}

/** The buffers of a field, its nulls left aside, and the order of bytes in them. */
export interface Buffers {
  readonly rooms: readonly Room[]
  readonly bigEndian: boolean
}

/**
 * Reads the values of some rows, those of nulls among them, which may be anything.
 * @throws {Broken} when the buffers are too short, or lead astray
 */
export async function storedOf(kind: Kind, buffers: Buffers, rows: Rows): Promise<Stored> {
  switch (kind.is) {
    case 'null':
      return nothing
    case 'bool':
      return bits(await bitsOf(buffers.rooms[0], rows), rows)
    case 'int':
      return whole(kind, buffers, rows)
    case 'float': {
      const bytes = await fixedBytes(kind.bits / 8, buffers, rows)
      if (kind.bits === 16) return ranges(bytes, 2, rows.count)
      const at = [bytes.buffer, bytes.byteOffset, rows.count] as const
      return { is: 'floats', values: kind.bits === 32 ? new Float32Array(...at) : new Float64Array(...at) }
    }
    case 'decimal':
      return decimals(kind, buffers, rows)
    case 'date':
    case 'time':
      return whole({ bits: kind.bits, signed: true }, buffers, rows)
    case 'timestamp':
    case 'duration':
      return whole({ bits: 64, signed: true }, buffers, rows)
    case 'fixed':
      return ranges(
        await fixedBytes(kind.width, { ...buffers, bigEndian: false }, rows),
        kind.width,
        rows.count,
      )
    case 'bytes':
      return texts(kind.wide, buffers, rows)
    default:
      throw new RangeError(`a ${kind.is} has no values of its own`)
  }
}

const nothing: Ranges = {
  is: 'bytes',
  bytes: new Uint8Array(0),
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
}

/** Reads one bit a row, the lowest of each byte first; the first one read is bit `from & 7` of the first byte. */
export async function bitsOf(room: Room | undefined, { from, count }: Rows): Promise<Uint8Array> {
  if (room === undefined) throw new Broken('a column has too few buffers')
  return room.read(from >> 3, (from + count + 7) >> 3)
}

function bits(bytes: Uint8Array, { from, count }: Rows): Stored {
  const values = new Uint8Array(count)
  const first = from & 7
  for (let i = 0; i < count; i++) values[i] = ((bytes[(first + i) >> 3] as number) >> ((first + i) & 7)) & 1
  return { is: 'bits', values }
}

/** Reads values of `width` bytes, so that typed arrays may lie over them. */
async function fixedBytes(width: number, { rooms, bigEndian }: Buffers, rows: Rows): Promise<Uint8Array> {
  const [room] = rooms
  if (room === undefined) throw new Broken('a column has too few buffers')
  const bytes = await room.read(rows.from * width, (rows.from + rows.count) * width)
  if (!bigEndian || width === 1) return bytes.byteOffset % Math.min(8, width) === 0 ? bytes : bytes.slice()
  const turned = bytes.slice()
  for (let at = 0; at < turned.length; at += width) turned.subarray(at, at + width).reverse()
  return turned
}

function ranges(bytes: Uint8Array, width: number, count: number): Ranges {
  const starts = Uint32Array.from({ length: count }, (_, i) => i * width)
  return { is: 'bytes', bytes, starts, ends: starts.map((start) => start + width) }
}

async function whole(
  { bits: width, signed }: { readonly bits: number; readonly signed: boolean },
  buffers: Buffers,
  rows: Rows,
): Promise<Stored> {
  const bytes = await fixedBytes(width / 8, buffers, rows)
  const at = [bytes.buffer, bytes.byteOffset, rows.count] as const
  switch (width) {
    case 8:
      return { is: 'ints', values: Int32Array.from(signed ? new Int8Array(...at) : new Uint8Array(...at)) }
    case 16:
      return { is: 'ints', values: Int32Array.from(signed ? new Int16Array(...at) : new Uint16Array(...at)) }
    case 32:
      return { is: 'ints', values: new Int32Array(...at) }
    default:
      return { is: 'longs', values: new BigInt64Array(...at) }
  }
}

async function decimals(
  kind: Kind & { readonly is: 'decimal' },
  buffers: Buffers,
  rows: Rows,
): Promise<Stored> {
  if (kind.bits <= 64 && kind.scale >= 0) return whole({ bits: kind.bits, signed: true }, buffers, rows)
  const bytes = await fixedBytes(kind.bits / 8, buffers, rows)
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zeros = 10n ** BigInt(Math.max(0, -kind.scale))
  const values = Array.from({ length: rows.count }, (_, i) => zeros * little(words, i, kind.bits / 32))
  return { is: 'bigs', values }
}

/** Two's complement in `count` words of 32 bits, the lowest first. */
function little(words: DataView, index: number, count: number): bigint {
  const first = index * count * 4
  let value = BigInt(words.getInt32(first + 4 * (count - 1), true))
  for (let at = first + 4 * (count - 2); at >= first; at -= 4) {
    value = (value << 32n) | BigInt(words.getUint32(at, true))
  }
  return value
}

async function texts(wide: boolean, { rooms, bigEndian }: Buffers, rows: Rows): Promise<Ranges> {
  const [offsetRoom, room] = rooms
  if (offsetRoom === undefined || room === undefined) throw new Broken('a column has too few buffers')
  if (rows.count === 0) return nothing
  const offsets = await offsetsOf(offsetRoom, { wide, bigEndian }, rows)
  const first = offsets[0] as number
  const last = offsets[rows.count] as number
  if (!(first >= 0 && first <= last && last <= room.length)) throw astray()
  if (last - first > limits.memory / 4) throw new Broken('the texts of one batch take more than 256 MiB')
  const starts = new Uint32Array(rows.count)
  const ends = new Uint32Array(rows.count)
  for (let i = 0; i < rows.count; i++) {
    const start = offsets[i] as number
    const end = offsets[i + 1] as number
    if (start > end || end > last) throw astray()
    starts[i] = start - first
    ends[i] = end - first
  }
  return { is: 'bytes', bytes: await room.read(first, last), starts, ends }
}

/** Said of offsets that lead nowhere. */
export function astray(): Broken {
  return new Broken('the offsets of a column lead backwards or out of its values')
}

/** Reads where the values of some rows begin, and behind them where the last one ends. */
export async function offsetsOf(
  room: Room,
  { wide, bigEndian }: { readonly wide: boolean; readonly bigEndian: boolean },
  { from, count }: Rows,
): Promise<Int32Array | Float64Array> {
  const buffers = { rooms: [room], bigEndian }
  const stored = await whole({ bits: wide ? 64 : 32, signed: true }, buffers, { from, count: count + 1 })
  if (stored.is === 'ints') return stored.values
  return Float64Array.from(stored.is === 'longs' ? stored.values : [], Number)
}
