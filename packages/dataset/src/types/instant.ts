import { type DatetimeColumn, State } from '../batch.ts'
import { isDigit } from './digits.ts'
import type { Cells, Instant } from './type.ts'

const ZERO = 48
const MINUS = 45
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Seconds of one day. */
export const daySeconds = 86_400

/** Reads cells into points in time with `read`, which answers false for a text that is none. */
export function instants(cells: Cells, read: ReadInstant): DatetimeColumn {
  const { bytes, starts, ends, states, rows } = cells
  const column = {
    is: 'datetime' as const,
    name: cells.name,
    states,
    seconds: new Float64Array(rows),
    nanoseconds: new Int32Array(rows),
    zoned: new Uint8Array(rows),
  }
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    const holds = read({ bytes, from: starts[row] as number, to: ends[row] as number }, column, row)
    if (!holds) states[row] = State.invalid
  }
  return column
}

/** Reads one text into one row of a column. */
export type ReadInstant = (text: Span, into: DatetimeColumn, row: number) => boolean

/** Bytes from `from` up to `to`. */
export interface Span {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
}

/** Reads `YYYY-MM-DD` at the start of a span as days since 1970-01-01; NaN when it is no real day. */
export function days({ bytes, from, to }: Span): number {
  if (to - from < 10 || bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS) return Number.NaN
  const year = pair(bytes, from) * 100 + pair(bytes, from + 2)
  const month = pair(bytes, from + 5)
  const day = pair(bytes, from + 8)
  return isRealDay(year, month, day) ? daysBefore(year, month) + day - 1 : Number.NaN
}

/** Tells whether there is such a day in the proleptic Gregorian calendar, from the year 1 on. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return day <= (monthDays[month - 1] as number) + leap
}

/** Reads two digits; NaN when they are none. */
export function pair(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] as number
  const ones = bytes[at + 1] as number
  return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + ones - ZERO : Number.NaN
}

/** Writes the days and the seconds of an instant as `YYYY-MM-DDTHH:MM:SS`, in the proleptic Gregorian calendar. */
export function printSeconds(seconds: number): string {
  const day = Math.floor(seconds / daySeconds)
  const time = seconds - day * daySeconds
  const clock = [Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60]
  return `${printDay(day)}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}`
}

/** Writes days since 1970-01-01 as `YYYY-MM-DD`; a year beyond 9999 has its sign and as many digits as it needs. */
export function printDay(days: number): string {
  let year = 1970 + Math.floor(days / 365.2425)
  while (daysBefore(year, 1) > days) year--
  while (daysBefore(year + 1, 1) <= days) year++
  let month = 12
  while (daysBefore(year, month) > days) month--
  const parts = [month, days - daysBefore(year, month) + 1].map((part) => String(part).padStart(2, '0'))
  const sign = year < 0 ? '-' : year > 9999 ? '+' : ''
  return [`${sign}${String(Math.abs(year)).padStart(4, '0')}`, ...parts].join('-')
}

/** Writes an instant as ISO 8601, with as many decimals as it needs. */
export function printInstant({ seconds, nanoseconds, zoned }: Instant): string {
  return `${printSeconds(seconds)}${printFraction(nanoseconds)}${zoned ? 'Z' : ''}`
}

/** Writes nanoseconds as a point and the digits that they need; nothing for none. */
export function printFraction(nanoseconds: number): string {
  return nanoseconds === 0 ? '' : `.${String(nanoseconds).padStart(9, '0').replace(/0+$/, '')}`
}

/**
 * Counts the days from 1970-01-01 to the first of a month, by shifting the year to begin in March, so that
 * the leap day is its last (Hinnant 2013, "chrono-compatible low-level date algorithms", days_from_civil).
 */
export function daysBefore(year: number, month: number): number {
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5)
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}
