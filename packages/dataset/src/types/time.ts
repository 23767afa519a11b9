import type { DatetimeColumn } from '../batch.ts'
import { clock, nanosecondsIn } from './clock.ts'
import { pastDigits } from './digits.ts'
import { instants, printFraction, printSeconds, type Span } from './instant.ts'
import type { Instant, Type, Value } from './type.ts'

const POINT = 46

/** Times of day to the nanosecond, held as the seconds since midnight. */
export const time: Type = {
  name: 'time',
  wanted: 'a time of day written HH:MM:SS, with up to 9 decimals',
  column: (cells) => ({ ...instants(cells, read), of: 'time' }),
  print: (value: Value) => printTime(value as Instant),
}

/** Writes a time of day as `HH:MM:SS`, with as many decimals as it needs. */
export function printTime({ seconds, nanoseconds }: Omit<Instant, 'zoned'>): string {
  return `${printSeconds(seconds).slice(-8)}${printFraction(nanoseconds)}`
}

function read({ bytes, from, to }: Span, into: DatetimeColumn, row: number): boolean {
  if (to - from < 8) return false
  const seconds = clock(bytes, from)
  const first = from + 9
  const whole = to === from + 8
  if (!whole && (bytes[from + 8] !== POINT || pastDigits(bytes, first, to) < to)) return false
  const nanoseconds = whole ? 0 : nanosecondsIn(bytes, first, to)
  into.seconds[row] = seconds
  into.nanoseconds[row] = nanoseconds
  return !Number.isNaN(seconds + nanoseconds)
}
