import { compareDecimals, type Decimal, ratioOfDecimal } from '@ml-actions/conditions/values/decimal'
import type { Column } from '@ml-actions/dataset/batch'
import type { Instant } from '@ml-actions/dataset/types/type'
import { compareRatios, type Ratio, ratioOf } from '@ml-actions/stats/summaries/ratio'

/** A value taken out of a column, as plain data: text is its UTF-8, whose order is that of code points. */
export type Held = number | bigint | Decimal | Instant | Uint8Array

/** Takes a value out of a column; only where one stands. */
export function heldAt(column: Column, row: number): Held {
  switch (column.is) {
    case 'integer':
    case 'float':
    case 'boolean':
      return column.values[row] as number
    case 'big-integer':
      return column.values[row] as bigint
    case 'decimal':
      return { unscaled: column.unscaled[row] as bigint, scale: column.scales[row] as number }
    case 'datetime': {
      const [seconds = 0, nanoseconds = 0] = [column.seconds[row], column.nanoseconds[row]]
      return { seconds, nanoseconds, zoned: column.zoned[row] === 1 }
    }
    case 'text':
    case 'binary':
      return column.bytes.slice(column.starts[row], column.ends[row])
  }
}

/**
 * Compares two values of one column exactly: negative, zero or positive; NaN where the two have no order
 * (NaN itself, a time with an offset and one without).
 */
export function compareHeld(one: Held, other: Held): number {
  if (isNumber(one) && isNumber(other)) return compareNumbers(one, other)
  if (one instanceof Uint8Array || other instanceof Uint8Array) {
    return one instanceof Uint8Array && other instanceof Uint8Array ? compareBytes(one, other) : Number.NaN
  }
  if (isInstant(one) || isInstant(other)) {
    return isInstant(one) && isInstant(other) ? compareInstants(one, other) : Number.NaN
  }
  if (typeof one === 'object' && typeof other === 'object') return compareDecimals(one, other)
  const [left, right] = [exactIn(one), exactIn(other)]
  // Only NaN and the infinities are no fraction; beside them any finite number is as good as 0.
  if (left === undefined || right === undefined) return compareNumbers(specialIn(one), specialIn(other))
  return compareRatios(left, right)
}

/** Makes the comparison of two rows of one column, as `compareHeld` would answer of their values. */
export function comparingRows(column: Column): (one: number, other: number) => number {
  switch (column.is) {
    case 'integer':
    case 'float':
    case 'boolean': {
      const { values } = column
      return (one, other) => compareNumbers(values[one] as number, values[other] as number)
    }
    case 'decimal': {
      const { unscaled, scales } = column
      const at = (row: number) => ({ unscaled: unscaled[row] as bigint, scale: scales[row] as number })
      return (one, other) => compareDecimals(at(one), at(other))
    }
    case 'text':
    case 'binary': {
      const { bytes, starts, ends } = column
      const slice = (row: number) => bytes.subarray(starts[row], ends[row])
      return (one, other) => compareBytes(slice(one), slice(other))
    }
    default:
      return (one, other) => compareHeld(heldAt(column, one), heldAt(column, other))
  }
}

function isNumber(value: Held): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint'
}

function isInstant(value: Held): value is Instant {
  return typeof value === 'object' && 'seconds' in value
}

/** Compares numbers by value: between a double and a bigint the language itself is exact. */
function compareNumbers(one: number | bigint, other: number | bigint): number {
  if (one < other) return -1
  if (one > other) return 1
  return Number.isNaN(one) || Number.isNaN(other) ? Number.NaN : 0
}

function compareInstants(one: Instant, other: Instant): number {
  if (one.zoned !== other.zoned) return Number.NaN
  const apart = one.seconds - other.seconds
  return apart === 0 ? one.nanoseconds - other.nanoseconds : apart
}

/** Compares bytes; of UTF-8 their order is that of code points. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const shared = Math.min(one.length, other.length)
  for (let at = 0; at < shared; at++) {
    const apart = (one[at] as number) - (other[at] as number)
    if (apart !== 0) return apart
  }
  return one.length - other.length
}

/** A number exactly: a double is the fraction that it is, so that 0.1 and the decimal 0.1 differ; undefined for NaN and the infinities. */
export function exactIn(value: number | bigint | Decimal): Ratio | undefined {
  if (typeof value === 'bigint') return { numerator: value, denominator: 1n }
  if (typeof value === 'number') return Number.isFinite(value) ? ratioOf(value) : undefined
  return ratioOfDecimal(value)
}

function specialIn(value: number | bigint | Decimal): number {
  return typeof value === 'number' && !Number.isFinite(value) ? value : 0
}
