import { hoursAndMinutes } from '@ml-actions/dataset/types/clock'
import { pastDigits } from '@ml-actions/dataset/types/digits'
import { pair } from '@ml-actions/dataset/types/instant'
import type { Format } from './format.ts'

const PLUS = 43
const MINUS = 45
const POINT = 46
const COLON = 58
const Z = 90

const dayMinutes = 1_440

/** Why no engine is asked for times with their seconds. */
export const leapSecond = 'a second 60 is one only where a day ends in UTC, which no pattern tells'

/** Times of day with their offset: `full-time` of RFC 3339. */
export const isoTime: Format = {
  name: 'iso-time',
  wanted: 'a time of day with Z or an offset (RFC 3339)',
  regular: leapSecond,
  holds: (bytes, from, to) => secondInUtc(bytes, from, to) !== undefined,
}

/**
 * Reads a `full-time` as seconds from midnight in UTC, fractions left out; it may lie in the day before or
 * after. A second 60 is one that UTC may have: at 23:59 there. Undefined when it is no time.
 */
export function secondInUtc(bytes: Uint8Array, from: number, to: number): number | undefined {
  const second = pair(bytes, from + 6)
  if (to - from < 9 || bytes[from + 5] !== COLON || !(second <= 60)) return undefined
  let at = from + 8
  if (bytes[at] === POINT) {
    const first = at + 1
    at = pastDigits(bytes, first, to)
    if (at === first) return undefined
  }
  const minutes = hoursAndMinutes(bytes, from) / 60 - offsetMinutes(bytes, at, to)
  if (Number.isNaN(minutes)) return undefined
  const isLeap = second === 60
  return isLeap && (minutes + dayMinutes) % dayMinutes !== dayMinutes - 1 ? undefined : minutes * 60 + second
}

/** Reads `Z`, `+HH:MM` or `-HH:MM` up to `to`; NaN when it is none. */
function offsetMinutes(bytes: Uint8Array, at: number, to: number): number {
  const sign = bytes[at] ?? 0
  if (to - at === 1) return (sign & ~32) === Z ? 0 : Number.NaN
  if (to - at !== 6 || (sign !== PLUS && sign !== MINUS)) return Number.NaN
  const minutes = hoursAndMinutes(bytes, at + 1) / 60
  return sign === MINUS ? -minutes : minutes
}
