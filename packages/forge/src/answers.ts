import { Outage } from '@ml-actions/verdict/faults'
import { member } from '@ml-actions/verdict/mapping'

/** The value below some keys of an answer; undefined where there is none. */
export function at(data: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(member, data)
}

/** A text below some keys. @throws {Outage} when there is none */
export function textAt(data: unknown, ...keys: readonly string[]): string {
  const value = at(data, ...keys)
  if (typeof value !== 'string') throw unreadable(`a text in ${keys.join('.')}`)
  return value
}

/** A text below some keys, or `''` where the forge gives null or nothing. @throws {Outage} when it is something else */
export function textOrNone(data: unknown, ...keys: readonly string[]): string {
  return (at(data, ...keys) ?? '') === '' ? '' : textAt(data, ...keys)
}

/** A whole number below some keys. @throws {Outage} when there is none */
export function numberAt(data: unknown, ...keys: readonly string[]): number {
  const value = at(data, ...keys)
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw unreadable(`a whole number in ${keys.join('.')}`)
  }
  return value
}

/** A list below some keys, or the answer itself without any. @throws {Outage} when there is none */
export function listAt(data: unknown, ...keys: readonly string[]): readonly unknown[] {
  const value = at(data, ...keys)
  if (!Array.isArray(value)) throw unreadable(`a list in ${keys.join('.') || 'the answer'}`)
  return value
}

/** Something else answered, or the forge has changed. */
export function unreadable(wanted: string): Outage {
  const is = 'the forge’s answer cannot be read'
  return new Outage({
    is,
    wanted,
    todo: 'check the address of the forge’s API; is there a proxy that answers for it?',
  })
}
