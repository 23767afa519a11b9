import { type DatetimeColumn, State } from '@ml-actions/dataset/batch'
import type { Shelf } from './shelf.ts'
import type { Ranges } from './stored.ts'

const daySeconds = 86_400
const epochJulianDay = 2_440_588

/** Turns days since 1970-01-01 into datetimes at midnight. */
export function days(values: Int32Array, shelf: Shelf): DatetimeColumn {
  const column = instantsOf(values.length, false, shelf)
  const { seconds } = column
  for (let i = 0; i < values.length; i++) seconds[i] = (values[i] as number) * daySeconds
  return column
}

/** Turns counts of units since 1970-01-01 into points in time, exactly. */
export function instants(
  values: BigInt64Array,
  unit: { readonly perSecond: number; readonly zoned: boolean },
  shelf: Shelf,
): DatetimeColumn {
  const column = instantsOf(values.length, unit.zoned, shelf)
  const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2)
  for (let i = 0; i < values.length; i++) {
    const high = words[2 * i + 1] as number
    divide({ high, low: (words[2 * i] as number) >>> 0 }, unit.perSecond, column, i)
  }
  return column
}

/** Turns milliseconds since 1970-01-01 into days; what is no whole day is no value. */
export function wholeDays(values: BigInt64Array, shelf: Shelf): DatetimeColumn {
  const column = instants(values, { perSecond: 1e3, zoned: false }, shelf)
  for (let i = 0; i < values.length; i++) {
    const whole = column.nanoseconds[i] === 0 && (column.seconds[i] as number) % daySeconds === 0
    if (!whole) column.states[i] = State.invalid
  }
  return column
}

/** Turns counts of units into durations, or into times of a day: what is beyond the day is no value. */
export function spans(
  values: BigInt64Array,
  { perSecond, of }: { readonly perSecond: number; readonly of: 'time' | 'duration' },
  shelf: Shelf,
): DatetimeColumn {
  const column = { ...instants(values, { perSecond, zoned: false }, shelf), of }
  if (of === 'duration') return column
  for (let i = 0; i < values.length; i++) {
    const seconds = column.seconds[i] as number
    if (seconds < 0 || seconds >= daySeconds) column.states[i] = State.invalid
  }
  return column
}

/**
 * Turns the INT96 of Parquet into points in time.
 *
 * Twelve bytes, little-endian: nanoseconds of the day, then the Julian day. A day before the first one (4713 BC)
 * comes from writers that add up microseconds in 64 bits, Spark among them, and wrapped beyond the year 287,000:
 * that wrap is undone.
 */
export function julian({ bytes, starts }: Ranges, shelf: Shelf): DatetimeColumn {
  const column = instantsOf(starts.length, false, shelf)
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

function instantsOf(rows: number, zoned: boolean, shelf: Shelf): DatetimeColumn {
  return {
    is: 'datetime',
    name: '',
    states: shelf.zeros('states', rows),
    seconds: shelf.doubles('seconds', rows),
    nanoseconds: shelf.ints('nanoseconds', rows).fill(0),
    zoned: shelf.bytes('zoned', rows).fill(zoned ? 1 : 0),
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
