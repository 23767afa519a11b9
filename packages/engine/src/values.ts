import { Misuse } from '@ml-actions/verdict/faults'
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
 * Says that an engine wrote what its type does not hold: the digits of a decimal lie in a file beside the number of them,
 * and engines print what they find.
 */
export function notOfType(text: string, wanted: string): Misuse {
  return new Misuse({
    is: `the engine wrote ${JSON.stringify(text.slice(0, 40))} for a value of the data, which is no ${wanted}`,
    wanted: 'values that fit the type that their column has',
    todo: 'write the data again, or judge it with `engine: local`, which tells the place of what is wrong',
  })
}

/**
 * Reads a value that counts units as their number: 150 of `1.50`, with two digits after the point.
 * @throws {Misuse} for text of another form
 */
export function unitsIn(text: string, type: Counting): bigint {
  if (type.is === 'date' || type.is === 'datetime') return timeUnits(text, type).units
  const match = /^(-?\d+)(?:\.(\d*))?$/.exec(text)
  const [, whole = '', fraction = ''] = match ?? []
  const scale = type.is === 'decimal' ? type.scale : 0
  if (match === null || fraction.length > scale)
    throw notOfType(text, `number of ${scale} digits after the point`)
  return BigInt(whole + fraction.padEnd(scale, '0'))
}
