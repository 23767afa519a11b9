import { compareDecimals, type Decimal, decimalOf } from '@ml-actions/conditions/values/decimal'
import { printTimes } from '@ml-actions/conditions/values/times'
import type { Column } from '@ml-actions/dataset/batch'

/** The form in which a column held the values that keys were made of. */
export interface KeyForm {
  readonly is: Column['is']
  readonly of?: 'time' | 'duration'
}

/** The form of a column's keys. */
export function formOf(column: Column): KeyForm {
  const of = column.is === 'datetime' ? column.of : undefined
  return { is: column.is, ...(of === undefined ? {} : { of }) }
}

/**
 * Writes the value that a key was made of.
 * @param key  as text
 */
export function keyText(key: string, { is, of }: KeyForm): string {
  if (is === 'boolean') return String(key === '1')
  if (is !== 'datetime') return key
  const { seconds, nanoseconds, zoned } = timeIn(key)
  return printTimes(of, { seconds, nanoseconds, zoned: zoned === 1 })
}

/**
 * Makes the ascending order of values of one form by their keys, written as text: NaN stands behind all numbers, a time with an offset
 * behind all without, text in the order of its code points.
 */
export function keyOrder({ is }: KeyForm): (one: string, other: string) => number {
  switch (is) {
    case 'text':
    case 'binary':
      return byCodePoint
    case 'datetime':
      return byTime
    case 'decimal':
      return (one, other) => compareDecimals(decimalOf(one) as Decimal, decimalOf(other) as Decimal)
    case 'integer':
    case 'big-integer':
      return (one, other) => Number(BigInt(one) - BigInt(other))
    default:
      return (one, other) => Number(one) - Number(other) || Number(one === 'NaN') - Number(other === 'NaN')
  }
}

function byCodePoint(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return (one.codePointAt(at) ?? -1) - (other.codePointAt(at) ?? -1)
}

function byTime(one: string, other: string): number {
  const [left, right] = [timeIn(one), timeIn(other)]
  return left.zoned - right.zoned || left.seconds - right.seconds || left.nanoseconds - right.nanoseconds
}

function timeIn(key: string) {
  const [seconds, nanoseconds] = key.replace('Z', '').split('.')
  return { zoned: key.endsWith('Z') ? 1 : 0, seconds: Number(seconds), nanoseconds: Number(nanoseconds) }
}
