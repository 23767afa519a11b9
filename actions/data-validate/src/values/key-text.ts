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
  const [seconds, nanoseconds] = key.replace('Z', '').split('.')
  return printTimes(of, {
    seconds: Number(seconds),
    nanoseconds: Number(nanoseconds),
    zoned: key.endsWith('Z'),
  })
}
