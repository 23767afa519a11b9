import { type Column, State, type TextColumn } from '@ml-actions/dataset/batch'
import { json } from '@ml-actions/dataset/types/json'
import { textColumn } from '@ml-actions/dataset/types/text'
import { checkUtf8, skipAscii } from '../csv/utf8.ts'
import { Broken } from './broken.ts'
import { days, instants, julian, spans, wholeDays } from './instants.ts'
import { Shelf } from './shelf.ts'
import type { Ranges, Stored } from './stored.ts'

/** How stored values become values of a column. */
export type Conversion =
  | { readonly is: 'integer'; readonly signed: boolean; readonly bits: number }
  | { readonly is: 'decimal'; readonly scale: number }
  | { readonly is: 'float' }
  | { readonly is: 'float16' }
  | { readonly is: 'boolean' }
  | { readonly is: 'text' }
  | { readonly is: 'json' }
  | { readonly is: 'binary' }
  /** Sixteen bytes. */
  | { readonly is: 'uuid' }
  | { readonly is: 'days' }
  /** Milliseconds that are whole days. */
  | { readonly is: 'day-milliseconds' }
  | { readonly is: 'instant'; readonly perSecond: number; readonly zoned: boolean }
  | { readonly is: 'span'; readonly perSecond: number; readonly of: 'time' | 'duration' }
  | { readonly is: 'int96' }
  /** Of a column that can hold only nulls. */
  | { readonly is: 'nothing' }

/**
 * Turns stored values into values of a column without nulls, each exactly.
 * @param shelf  the arrays of the column are taken from it, where they are not the stored ones
 * @throws {Broken} when the types do not fit
 */
export function convert(stored: Stored, conversion: Conversion, shelf = new Shelf()): Column {
  const states = shelf.zeros('states', sizeOf(stored))
  switch (conversion.is) {
    case 'integer':
      return integers(stored, conversion, states, shelf)
    case 'decimal':
      return decimals(stored, conversion.scale, states)
    case 'float':
      if (stored.is !== 'floats') throw misfit(stored, conversion)
      return { is: 'float', name: '', states, values: doubles(stored.values, shelf) }
    case 'float16':
      return { is: 'float', name: '', states, values: halves(ranges(stored, conversion)) }
    case 'boolean':
      if (stored.is !== 'bits') throw misfit(stored, conversion)
      return { is: 'boolean', name: '', states, values: stored.values }
    case 'text':
      return texts(ranges(stored, conversion), states)
    case 'json': {
      const column = texts(ranges(stored, conversion), states)
      return json.column({ ...column, rows: states.length })
    }
    case 'binary':
      return { ...ranges(stored, conversion), is: 'binary', name: '', states }
    case 'uuid':
      return uuids(ranges(stored, conversion), states)
    case 'nothing':
      if (states.length > 0) throw new Broken('values in a column of nulls')
      return texts({ is: 'bytes', bytes: noBytes, starts: noWords, ends: noWords }, states)
    default:
      return times(stored, conversion, shelf)
  }
}

const [noBytes, noWords] = [new Uint8Array(0), new Uint32Array(0)]

function times(
  stored: Stored,
  conversion: Extract<Conversion, { readonly is: Timed }>,
  shelf: Shelf,
): Column {
  switch (conversion.is) {
    case 'days':
      if (stored.is !== 'ints') throw misfit(stored, conversion)
      return days(stored.values, shelf)
    case 'day-milliseconds':
      if (stored.is !== 'longs') throw misfit(stored, conversion)
      return wholeDays(stored.values, shelf)
    case 'instant':
      if (stored.is !== 'longs') throw misfit(stored, conversion)
      return instants(stored.values, conversion, shelf)
    case 'span':
      if (stored.is !== 'longs' && stored.is !== 'ints') throw misfit(stored, conversion)
      return spans(
        stored.is === 'longs' ? stored.values : BigInt64Array.from(stored.values, BigInt),
        conversion,
        shelf,
      )
    case 'int96':
      return julian(ranges(stored, conversion), shelf)
  }
}

type Timed = 'days' | 'day-milliseconds' | 'instant' | 'span' | 'int96'

function sizeOf(stored: Stored): number {
  return stored.is === 'bytes' ? stored.starts.length : stored.values.length
}

function misfit(stored: Stored, conversion: Conversion): Broken {
  return new Broken(`${stored.is} stored where there should be ${conversion.is}`)
}

function ranges(stored: Stored, conversion: Conversion): Ranges {
  if (stored.is !== 'bytes') throw misfit(stored, conversion)
  return stored
}

/** Doubles are as they are stored. */
function doubles(values: Float32Array | Float64Array | Int32Array | Uint32Array, shelf: Shelf): Float64Array {
  if (values instanceof Float64Array) return values
  const made = shelf.doubles('values', values.length)
  made.set(values)
  return made
}

function integers(
  stored: Stored,
  { signed, bits }: { readonly signed: boolean; readonly bits: number },
  states: Uint8Array,
  shelf: Shelf,
): Column {
  if (stored.is === 'ints') {
    const { values: words } = stored
    const values = doubles(
      signed ? words : new Uint32Array(words.buffer, words.byteOffset, words.length),
      shelf,
    )
    if (bits < 32) refuseBeyond(values, { signed, bits }, states)
    return { is: 'integer', name: '', states, values }
  }
  if (stored.is !== 'longs') throw new Broken(`${stored.is} stored where there should be whole numbers`)
  const { buffer, byteOffset, length } = stored.values
  const words = new Int32Array(buffer, byteOffset, length * 2)
  const numbers = shelf.doubles('values', length)
  for (let i = 0; i < length; i++) {
    const high = words[2 * i + 1] as number
    const number = (signed ? high : high >>> 0) * 2 ** 32 + ((words[2 * i] as number) >>> 0)
    if (!Number.isSafeInteger(number)) {
      const kept = shelf.longs('large', length)
      kept.set(stored.values)
      const values = signed ? kept : new BigUint64Array(kept.buffer, 0, length)
      return { is: 'big-integer', name: '', states, values }
    }
    numbers[i] = number
  }
  return { is: 'integer', name: '', states, values: numbers }
}

/** The narrow types are stored in 32 bits; a value beyond them is no value of the column. */
function refuseBeyond(
  values: Float64Array,
  { signed, bits }: { readonly signed: boolean; readonly bits: number },
  states: Uint8Array,
): void {
  const low = signed ? -(2 ** (bits - 1)) : 0
  const high = 2 ** (signed ? bits - 1 : bits) - 1
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (value < low || value > high) states[i] = State.invalid
  }
}

function decimals(stored: Stored, scale: number, states: Uint8Array): Column {
  const scales = new Uint8Array(states.length).fill(scale)
  const unscaled =
    stored.is === 'bytes'
      ? Array.from(stored.starts, (_, i) => bigEndian(stored, i))
      : stored.is === 'bigs'
        ? stored.values
        : Array.from(stored.values, BigInt)
  return { is: 'decimal', name: '', states, unscaled, scales }
}

/** Two's complement, the highest byte first; decimals of no bytes are 0. */
function bigEndian({ bytes, starts, ends }: Ranges, i: number): bigint {
  const from = starts[i] as number
  const to = ends[i] as number
  if (to - from > 256) throw new Broken('a decimal of more than 256 bytes')
  let value = 0n
  for (let at = from; at < to; at++) value = (value << 8n) | BigInt(bytes[at] as number)
  return BigInt.asIntN(8 * (to - from), value)
}

function halves({ bytes, starts }: Ranges): Float64Array {
  return Float64Array.from(starts, (at) => half((bytes[at] as number) | ((bytes[at + 1] as number) << 8)))
}

/** IEEE 754 binary16: one bit of sign, five of exponent, ten of fraction. */
function half(bits: number): number {
  const sign = bits >> 15 === 1 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (fraction + 1024) * 2 ** (exponent - 25))
}

/** Writes each sixteen bytes as RFC 9562 does, in lower case. */
function uuids({ bytes, starts, ends }: Ranges, states: Uint8Array): Column {
  const rows = starts.length
  const written = new Uint8Array(rows * uuidLength)
  for (let i = 0; i < rows; i++) {
    if ((ends[i] as number) - (starts[i] as number) !== 16) throw new Broken('a UUID of not 16 bytes')
    let to = i * uuidLength
    for (let byte = 0; byte < 16; byte++) {
      if (byte === 4 || byte === 6 || byte === 8 || byte === 10) written[to++] = 45
      const value = bytes[(starts[i] as number) + byte] as number
      written[to++] = hexDigits.charCodeAt(value >> 4)
      written[to++] = hexDigits.charCodeAt(value & 15)
    }
  }
  const from = Uint32Array.from({ length: rows }, (_, i) => i * uuidLength)
  const to = from.map((start) => start + uuidLength)
  return textColumn({ name: '', rows, states, bytes: written, starts: from, ends: to })
}

const uuidLength = 36
const hexDigits = '0123456789abcdef'

/** Texts that lie between bytes of ASCII, themselves among them, need no look at each. */
function texts({ bytes, starts, ends }: Ranges, states: Uint8Array): TextColumn {
  const rows = starts.length
  const first = starts[0] ?? 0
  const last = ends[rows - 1] ?? 0
  const isPlain =
    first <= last && skipAscii(bytes, first, last) === last && isWithin({ starts, ends }, first, last)
  for (let i = 0; i < rows && !isPlain; i++) {
    const to = ends[i] as number
    const at = skipAscii(bytes, starts[i] as number, to)
    if (at === to) continue
    const { invalid, complete } = checkUtf8(bytes, at, to)
    if (invalid >= 0 || complete < to) states[i] = State.invalid
  }
  return textColumn({ name: '', rows, states, bytes, starts, ends })
}

function isWithin({ starts, ends }: Pick<Ranges, 'starts' | 'ends'>, first: number, last: number): boolean {
  for (let i = 0; i < starts.length; i++) {
    if ((starts[i] as number) < first || (ends[i] as number) > last) return false
  }
  return true
}
