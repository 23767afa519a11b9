import { compareDecimals } from '@ml-actions/conditions/values/decimal'
import type { Value } from '@ml-actions/conditions/values/value'
import { compareBytes } from './order.ts'

/**
 * Compares two values of one column's type: negative, zero or positive, and NaN where they have no order (a
 * time with an offset and one without, booleans).
 */
export function compareValues(one: Value, other: Value): number {
  if (one.is === 'number' && other.is === 'number') return compareDecimals(one.exact, other.exact)
  if (one.is === 'text' && other.is === 'text') return compareBytes(one.bytes, other.bytes)
  if (one.is !== 'datetime' || other.is !== 'datetime') return Number.NaN
  if (one.of !== other.of || one.zoned !== other.zoned) return Number.NaN
  return one.seconds - other.seconds || one.nanoseconds - other.nanoseconds
}
