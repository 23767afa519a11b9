import type { DatetimeColumn } from '../batch.ts'
import { nanosecondsIn } from './clock.ts'
import { pastDigits, small } from './digits.ts'
import { daySeconds, instants, printFraction, type Span } from './instant.ts'
import type { Instant, Type, Value } from './type.ts'

const MINUS = 45
const POINT = 46
const P = 80
const S = 83
const T = 84

/** Letter of each part with the seconds that it stands for, in the order in which parts may follow each other. */
const dayParts = [[68, daySeconds]] as const
const weekParts = [[87, 7 * daySeconds]] as const
const timeParts = [
  [72, 3600],
  [77, 60],
  [S, 1],
] as const

/** More digits than any number of seconds that a double holds exactly. */
const mostDigits = 15

/** Lengths of time to the nanosecond. A year or a month has no length of its own and is refused. */
export const duration: Type = {
  name: 'duration',
  wanted: 'a duration in weeks, or in days, hours, minutes and seconds, such as P1DT2H30M or PT0.5S',
  column: (cells) => ({ ...instants(cells, read), of: 'duration' }),
  print: (value: Value) => printDuration(value as Instant),
}

/** Writes a duration as ISO 8601 does, in days, hours, minutes and seconds; below zero with a minus before it. */
export function printDuration({ seconds, nanoseconds }: Omit<Instant, 'zoned'>): string {
  // Nanoseconds are counted upwards: −0.5 s is −1 s and half a second.
  const negative = seconds < 0
  const carried = negative && nanoseconds > 0
  const size = negative ? -seconds - (carried ? 1 : 0) : seconds
  const fraction = printFraction(carried ? 1e9 - nanoseconds : nanoseconds)
  const days = Math.floor(size / daySeconds)
  const [hours, minutes, rest] = [Math.floor(size / 3600) % 24, Math.floor(size / 60) % 60, size % 60]
  const ofDay = [
    hours > 0 ? `${hours}H` : '',
    minutes > 0 ? `${minutes}M` : '',
    rest > 0 || fraction !== '' || size === 0 ? `${rest}${fraction}S` : '',
  ].join('')
  return `${negative ? '-' : ''}P${days > 0 ? `${days}D` : ''}${ofDay === '' ? '' : `T${ofDay}`}`
}

function read({ bytes, from, to }: Span, into: DatetimeColumn, row: number): boolean {
  const negative = bytes[from] === MINUS
  const start = negative ? from + 2 : from + 1
  if (bytes[start - 1] !== P || start >= to) return false
  const sum: Sum = { bytes, to, at: start, seconds: 0, nanoseconds: 0 }
  if (!takeParts(sum, weekParts)) takeParts(sum, dayParts)
  if (sum.at < to && bytes[sum.at] === T) {
    sum.at++
    if (!takeParts(sum, timeParts)) return false
  }
  if (sum.at !== to || !Number.isSafeInteger(sum.seconds)) return false
  const borrowed = negative && sum.nanoseconds > 0
  into.seconds[row] = (negative ? 0 - sum.seconds : sum.seconds) - (borrowed ? 1 : 0)
  into.nanoseconds[row] = borrowed ? 1e9 - sum.nanoseconds : sum.nanoseconds
  return true
}

interface Sum {
  readonly bytes: Uint8Array
  readonly to: number
  at: number
  seconds: number
  nanoseconds: number
}

/** Adds the parts that stand at `sum.at`, in order; whether there was any. */
function takeParts(sum: Sum, parts: readonly (readonly [letter: number, seconds: number])[]): boolean {
  const { bytes, to } = sum
  let found = false
  for (const [letter, seconds] of parts) {
    const point = pastDigits(bytes, sum.at, to)
    const hasFraction = letter === S && point < to && bytes[point] === POINT
    const end = hasFraction ? pastDigits(bytes, point + 1, to) : point
    const digits = point - sum.at
    if (end >= to || bytes[end] !== letter || digits < 1 || digits > mostDigits) continue
    const nanoseconds = hasFraction ? nanosecondsIn(bytes, point + 1, end) : 0
    if (Number.isNaN(nanoseconds)) continue
    sum.seconds += small(bytes, sum.at, point) * seconds
    sum.nanoseconds = nanoseconds
    sum.at = end + 1
    found = true
  }
  return found
}
