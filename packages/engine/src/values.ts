import type { Counting } from './exactly.ts'
import { timeUnits } from './units.ts'

/**
 * Takes a text out from behind the colon that dialects put before it.
 * @throws {RangeError} when there is none
 */
export function textIn(text: string): string {
  if (!text.startsWith(':')) throw new RangeError('a text was answered without the colon before it')
  return text.slice(1)
}

/** Reads a double as dialects write it: `nan`, `-inf`, `Infinity` and digits. */
export function doubleIn(text: string): number {
  const word = text.toLowerCase().replace('+', '')
  if (word === 'nan') return Number.NaN
  if (word === 'inf' || word === 'infinity') return Number.POSITIVE_INFINITY
  if (word === '-inf' || word === '-infinity') return Number.NEGATIVE_INFINITY
  return Number(text)
}

/**
 * Reads a value that counts units as their number: 150 of `1.50`, with two digits after the point.
 * @throws {RangeError} for text of another form
 */
export function unitsIn(text: string, type: Counting): bigint {
  if (type.is === 'date' || type.is === 'datetime') return timeUnits(text, type).units
  const match = /^(-?\d+)(?:\.(\d*))?$/.exec(text)
  const [, whole = '', fraction = ''] = match ?? []
  const scale = type.is === 'decimal' ? type.scale : 0
  if (match === null || fraction.length > scale)
    throw new RangeError(
      `${JSON.stringify(text.slice(0, 40))} is no number of ${scale} digits after the point`,
    )
  return BigInt(whole + fraction.padEnd(scale, '0'))
}
