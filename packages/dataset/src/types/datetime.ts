import type { DatetimeColumn } from '../batch.ts'
import { isDigit } from './digits.ts'
import { daySeconds, days, instants, pair, printInstant, type Span } from './instant.ts'
import type { Instant, Type, Value } from './type.ts'

const MINUS = 45
const PLUS = 43
const POINT = 46
const COLON = 58
const SPACE = 32
const T = 84
const Z = 90
const ZERO = 48

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
    const first = ++at
    while (at < to && isDigit(bytes[at] as number))
      nanoseconds = nanoseconds * 10 + (bytes[at++] as number) - ZERO
    if (at === first || at - first > 9) return false
    nanoseconds *= 10 ** (9 - (at - first))
  }
  const zoned = at < to
  const offset = zoned ? offsetSeconds(bytes, at, to) : 0
  if (Number.isNaN(seconds + offset)) return false
  into.seconds[row] = seconds - offset
  into.nanoseconds[row] = nanoseconds
  into.zoned[row] = zoned ? 1 : 0
  return true
}

/** Reads `HH:MM:SS` as seconds; NaN when it is no time of the day. */
function clock(bytes: Uint8Array, at: number): number {
  const second = pair(bytes, at + 6)
  if (bytes[at + 5] !== COLON || !(second <= 59)) return Number.NaN
  return hoursAndMinutes(bytes, at) + second
}

function hoursAndMinutes(bytes: Uint8Array, at: number): number {
  const hour = pair(bytes, at)
  const minute = pair(bytes, at + 3)
  return bytes[at + 2] === COLON && hour <= 23 && minute <= 59 ? hour * 3600 + minute * 60 : Number.NaN
}

function offsetSeconds(bytes: Uint8Array, at: number, to: number): number {
  const sign = bytes[at]
  if (sign === Z) return to - at === 1 ? 0 : Number.NaN
  if (to - at !== 6 || (sign !== PLUS && sign !== MINUS)) return Number.NaN
  const offset = hoursAndMinutes(bytes, at + 1)
  return sign === MINUS ? -offset : offset
}
