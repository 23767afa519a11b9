import { small } from './digits.ts'
import { pair } from './instant.ts'

const COLON = 58

/** Reads `HH:MM:SS` as seconds since midnight; NaN when it is no time of the day. */
export function clock(bytes: Uint8Array, at: number): number {
  const second = pair(bytes, at + 6)
  if (bytes[at + 5] !== COLON || !(second <= 59)) return Number.NaN
  return hoursAndMinutes(bytes, at) + second
}

/** Reads `HH:MM` as seconds since midnight; NaN when it is no time of the day. */
export function hoursAndMinutes(bytes: Uint8Array, at: number): number {
  const hour = pair(bytes, at)
  const minute = pair(bytes, at + 3)
  return bytes[at + 2] === COLON && hour <= 23 && minute <= 59 ? hour * 3600 + minute * 60 : Number.NaN
}

/** Reads the digits after a second's point as nanoseconds; NaN when they are none, or more than nine. */
export function nanosecondsIn(bytes: Uint8Array, from: number, to: number): number {
  const digits = to - from
  return digits < 1 || digits > 9 ? Number.NaN : small(bytes, from, to) * 10 ** (9 - digits)
}
