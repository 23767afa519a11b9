import type { DatetimeColumn } from '../batch.ts'
import { clock, hoursAndMinutes, nanosecondsIn } from './clock.ts'
import { pastDigits } from './digits.ts'
import { daySeconds, days, instants, printInstant, type Span } from './instant.ts'
import type { Instant, Type, Value } from './type.ts'

const MINUS = 45
const PLUS = 43
const POINT = 46
const SPACE = 32
const T = 84
const Z = 90

/** Points in time: a day, a time to the nanosecond, and an offset from UTC or none. */
export const datetime: Type = {
  name: 'datetime',
  wanted:
    'a real time written YYYY-MM-DDTHH:MM:SS, with up to 9 decimals and then Z, +HH:MM, -HH:MM or nothing',
  column: (cells) => instants(cells, read),
  print: (value: Value) => printInstant(value as Instant),
}

function read(text: Span, into: DatetimeColumn, row: number): boolean {
  const { bytes, from, to } = text
  const separator = bytes[from + 10]
  if (to - from < 19 || (separator !== T && separator !== SPACE)) return false
  const seconds = days(text) * daySeconds + clock(bytes, from + 11)
  let at = from + 19
  let nanoseconds = 0
  if (at < to && bytes[at] === POINT) {
    const first = at + 1
    at = pastDigits(bytes, first, to)
    nanoseconds = nanosecondsIn(bytes, first, at)
  }
  const zoned = at < to
  const offset = zoned ? offsetSeconds(bytes, at, to) : 0
  if (Number.isNaN(seconds + nanoseconds + offset)) return false
  into.seconds[row] = seconds - offset
  into.nanoseconds[row] = nanoseconds
  into.zoned[row] = zoned ? 1 : 0
  return true
}

function offsetSeconds(bytes: Uint8Array, at: number, to: number): number {
  const sign = bytes[at]
  if (sign === Z) return to - at === 1 ? 0 : Number.NaN
  if (to - at !== 6 || (sign !== PLUS && sign !== MINUS)) return Number.NaN
  const offset = hoursAndMinutes(bytes, at + 1)
  return sign === MINUS ? -offset : offset
}
