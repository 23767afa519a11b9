import { type Column, type DatetimeColumn, State } from '@ml-actions/dataset/batch'
import { textColumn } from '@ml-actions/dataset/types/text'
import { checkUtf8 } from '../csv/utf8.ts'
import { Broken } from './broken.ts'
import type { Conversion } from './schema.ts'
import type { Ranges, Stored } from './values.ts'

const daySeconds = 86_400
const epochJulianDay = 2_440_588

/** Turns stored values into values of a column without nulls, each exactly. @throws {Broken} when the types do not fit */
export function convert(stored: Stored, conversion: Conversion): Column {
  switch (conversion.is) {
    case 'integer':
      return integers(stored, conversion)
    case 'decimal':
      return decimals(stored, conversion.scale)
    case 'float':
      if (stored.is !== 'floats') throw misfit(stored, conversion)
      return {
        is: 'float',
        name: '',
        states: valid(stored.values.length),
        values: Float64Array.from(stored.values),
      }
    case 'float16':
      return halves(ranges(stored, conversion))
    case 'boolean':
      if (stored.is !== 'bits') throw misfit(stored, conversion)
      return { is: 'boolean', name: '', states: valid(stored.values.length), values: stored.values }
    case 'text':
      return texts(ranges(stored, conversion))
    case 'days':
      if (stored.is !== 'ints') throw misfit(stored, conversion)
      return days(stored.values)
    case 'instant':
      if (stored.is !== 'longs') throw misfit(stored, conversion)
      return instants(stored.values, conversion)
    case 'int96':
      return julian(ranges(stored, conversion))
    case 'nothing':
      if (sizeOf(stored) > 0) throw new Broken('values in a column of nulls')
      return texts({
        is: 'bytes',
        bytes: new Uint8Array(0),
        starts: new Uint32Array(0),
        ends: new Uint32Array(0),
      })
  }
}

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

function valid(rows: number): Uint8Array {
  return new Uint8Array(rows)
}

function integers(
  stored: Stored,
  { signed, bits }: { readonly signed: boolean; readonly bits: number },
): Column {
  if (stored.is === 'ints') {
    const { values } = stored
    // The narrow types are stored in 32 bits; a value beyond them is no value of the column.
    const low = signed ? -(2 ** (bits - 1)) : 0
    const high = 2 ** (signed ? bits - 1 : bits) - 1
    const numbers = Float64Array.from(signed ? values : new Uint32Array(values.buffer))
    const states = Uint8Array.from(numbers, (n) => (n < low || n > high ? State.invalid : State.value))
    return { is: 'integer', name: '', states, values: numbers }
  }
  if (stored.is !== 'longs') throw new Broken(`${stored.is} stored where there should be whole numbers`)
  const { values } = stored
  const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2)
  const numbers = new Float64Array(values.length)
  for (let i = 0; i < values.length; i++) {
    const high = words[2 * i + 1] as number
    const number = (signed ? high : high >>> 0) * 2 ** 32 + ((words[2 * i] as number) >>> 0)
    if (!Number.isSafeInteger(number)) {
      const all = Array.from(
        signed ? values : new BigUint64Array(values.buffer, values.byteOffset, values.length),
      )
      return { is: 'big-integer', name: '', states: valid(values.length), values: all }
    }
    numbers[i] = number
  }
  return { is: 'integer', name: '', states: valid(values.length), values: numbers }
}

function decimals(stored: Stored, scale: number): Column {
  const rows = sizeOf(stored)
  const scales = new Uint8Array(rows).fill(scale)
  const unscaled =
    stored.is === 'bytes'
      ? Array.from(stored.starts, (_, i) => bigEndian(stored, i))
      : Array.from(stored.values, BigInt)
  return { is: 'decimal', name: '', states: valid(rows), unscaled, scales }
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

function halves({ bytes, starts }: Ranges): Column {
  const values = Float64Array.from(starts, (at) =>
    half((bytes[at] as number) | ((bytes[at + 1] as number) << 8)),
  )
  return { is: 'float', name: '', states: valid(values.length), values }
}

/** IEEE 754 binary16: one bit of sign, five of exponent, ten of fraction. */
function half(bits: number): number {
  const sign = bits >> 15 === 1 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (fraction + 1024) * 2 ** (exponent - 25))
}

function texts({ bytes, starts, ends }: Ranges): Column {
  const states = valid(starts.length)
  for (let i = 0; i < starts.length; i++) {
    const to = ends[i] as number
    const { invalid, complete } = checkUtf8(bytes, starts[i] as number, to)
    if (invalid >= 0 || complete < to) states[i] = State.invalid
  }
  return textColumn({ name: '', rows: starts.length, states, bytes, starts, ends })
}

function days(values: Int32Array): DatetimeColumn {
  return {
    ...instantsOf(values.length, false),
    seconds: Float64Array.from(values, (day) => day * daySeconds),
  }
}

function instants(
  values: BigInt64Array,
  unit: { readonly perSecond: number; readonly zoned: boolean },
): DatetimeColumn {
  const column = instantsOf(values.length, unit.zoned)
  const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2)
  for (let i = 0; i < values.length; i++) {
    const high = words[2 * i + 1] as number
    divide({ high, low: (words[2 * i] as number) >>> 0 }, unit.perSecond, column, i)
  }
  return column
}

/**
 * Twelve bytes, little-endian: nanoseconds of the day, then the Julian day. A day before the first one (4713 BC)
 * comes from writers that add up microseconds in 64 bits, Spark among them, and wrapped beyond the year 287,000:
 * that wrap is undone.
 */
function julian({ bytes, starts }: Ranges): DatetimeColumn {
  const column = instantsOf(starts.length, false)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let i = 0; i < starts.length; i++) {
    const at = starts[i] as number
    const day = view.getInt32(at + 8, true)
    divide({ high: view.getInt32(at + 4, true), low: view.getUint32(at, true) }, 1e9, column, i)
    const nanoseconds = (column.nanoseconds[i] as number) + (day < 0 ? wrapped.nanoseconds : 0)
    const carried = nanoseconds >= 1e9 ? 1 : 0
    const seconds = (day - epochJulianDay) * daySeconds + (day < 0 ? wrapped.seconds : 0) + carried
    column.seconds[i] = (column.seconds[i] as number) + seconds
    column.nanoseconds[i] = nanoseconds - carried * 1e9
  }
  return column
}

/** 2^64 microseconds. */
const wrapped = { seconds: 18_446_744_073_709, nanoseconds: 551_616_000 }

function instantsOf(rows: number, zoned: boolean): DatetimeColumn {
  return {
    is: 'datetime',
    name: '',
    states: valid(rows),
    seconds: new Float64Array(rows),
    nanoseconds: new Int32Array(rows),
    zoned: new Uint8Array(rows).fill(zoned ? 1 : 0),
  }
}

/**
 * Splits a 64-bit count of units into whole seconds, rounded down, and nanoseconds, in three steps of long
 * division of which each stays below 2^53. Milliseconds beyond the year 285 million have no exact seconds.
 */
function divide(
  { high, low }: { readonly high: number; readonly low: number },
  perSecond: number,
  into: DatetimeColumn,
  row: number,
): void {
  const first = Math.floor(high / perSecond)
  const middle = (high - first * perSecond) * 65_536 + (low >>> 16)
  const second = Math.floor(middle / perSecond)
  const last = (middle - second * perSecond) * 65_536 + (low & 65_535)
  const third = Math.floor(last / perSecond)
  const seconds = first * 2 ** 32 + second * 65_536 + third
  into.seconds[row] = seconds
  into.nanoseconds[row] = (last - third * perSecond) * (1e9 / perSecond)
  if (!Number.isSafeInteger(seconds)) into.states[row] = State.invalid
}
