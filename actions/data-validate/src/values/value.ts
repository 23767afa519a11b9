import type { TypeName } from '@ml-actions/dataset/table'
import { type Decimal, decimalOf, decimalText } from './decimal.ts'
import { type Kind, kindOf } from './kind.ts'

/** A value that the contract's author wrote for a column, exact. */
export type Value =
  | { readonly is: 'number'; readonly exact: Decimal; readonly double: number }
  | { readonly is: 'bool'; readonly value: boolean }
  | {
      readonly is: 'datetime'
      readonly seconds: number
      readonly nanoseconds: number
      readonly zoned: boolean
    }
  | { readonly is: 'text'; readonly text: string; readonly bytes: Uint8Array }

/**
 * Reads a value of a column's type as the contract wrote it (JSON); undefined when it is not of the type.
 * Whole numbers and decimals may be quoted, which keeps all their digits.
 */
export function readValue(raw: unknown, type: TypeName): Value | undefined {
  const kind = kindOf[type]
  switch (kind) {
    case 'text':
      return typeof raw === 'string' ? { is: 'text', text: raw, bytes: encoder.encode(raw) } : undefined
    case 'bool':
      return typeof raw === 'boolean' ? { is: 'bool', value: raw } : undefined
    case 'datetime':
      return typeof raw === 'string' ? readDatetime(raw, type === 'date') : undefined
    default:
      return readNumber(raw, kind)
  }
}

/** Says what `readValue` takes for a type, completing "wanted: …". */
export function valueWanted(type: TypeName): string {
  switch (kindOf[type]) {
    case 'text':
      return 'text (numbers in quotes)'
    case 'bool':
      return 'true or false'
    case 'datetime':
      return type === 'date' ? 'a day such as "2013-07-01"' : 'a time such as "2013-07-01T08:30:00Z"'
    case 'integer':
      return 'a whole number'
    default:
      return 'a number'
  }
}

/** Writes a contract's value for people. */
export function valueInWords(value: Value): string {
  switch (value.is) {
    case 'number':
      return decimalText(value.exact)
    case 'bool':
      return String(value.value)
    case 'text':
      return JSON.stringify(value.text)
    case 'datetime':
      return datetimeInWords(value.seconds, value.nanoseconds, value.zoned)
  }
}

/** Writes a time; one that lies beyond the years a calendar here knows is written as seconds since 1970. */
export function datetimeInWords(seconds: number, nanoseconds: number, zoned: boolean): string {
  const fraction = nanoseconds === 0 ? '' : `.${String(nanoseconds).padStart(9, '0').replace(/0+$/, '')}`
  const date = new Date(seconds * 1000)
  const text = Number.isNaN(date.getTime()) ? `${seconds} s` : date.toISOString().replace(/\.000Z$/, '')
  return `${text}${fraction}${zoned ? 'Z' : ''}`
}

const encoder = new TextEncoder()

function readNumber(raw: unknown, kind: Kind): Value | undefined {
  if (typeof raw !== 'number' && typeof raw !== 'string') return undefined
  const exact = decimalOf(String(raw))
  if (exact === undefined) return undefined
  if (kind === 'integer' && exact.unscaled % 10n ** BigInt(exact.scale) !== 0n) return undefined
  return { is: 'number', exact, double: Number(raw) }
}

const datetimeForm =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(Z|[-+][0-9]{2}:[0-9]{2})?)?$/

/** Reads `YYYY-MM-DD`, or with a time `THH:MM:SS(.f)(Z|±HH:MM)`; a real day and time, years 0001–9999. */
function readDatetime(text: string, onlyDay: boolean): Value | undefined {
  const match = datetimeForm.exec(text)
  if (match === null || onlyDay !== (match[4] === undefined)) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0))
  if (year === undefined || month === undefined || day === undefined || year === 0) return undefined
  const midnight = dayOf(year, month, day)
  if (midnight === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return undefined
  const offset = offsetOf(match[8])
  if (offset === undefined) return undefined
  const seconds = midnight + Number(hour) * 3_600 + Number(minute) * 60 + Number(second) - offset
  return {
    is: 'datetime',
    seconds,
    nanoseconds: Number((match[7] ?? '').padEnd(9, '0')),
    zoned: match[8] !== undefined,
  }
}

/** Seconds since 1970 of a real day; undefined for the 30th of February. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / 1000 : undefined
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(4, 6))
  if (hours > 23 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3_600 + minutes * 60)
}
