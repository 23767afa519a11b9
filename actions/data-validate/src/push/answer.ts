import { decimalOf, decimalText } from '@ml-actions/conditions/values/decimal'
import type { Key } from '@ml-actions/conditions/values/key'
import { printTimes } from '@ml-actions/conditions/values/times'
import type { ColumnType } from '@ml-actions/engine/column'
import { timeUnits } from '@ml-actions/engine/units'
import { doubleIn, notOfType, textIn } from '@ml-actions/engine/values'
import type { Num } from '../values/number.ts'
import type { Held } from '../values/order.ts'

const encoder = new TextEncoder()

/**
 * Reads a value as an engine wrote it, as it would be taken out of a column.
 * @throws {Misuse} for a decimal of another form
 */
export function heldIn(text: string, type: ColumnType): Held {
  switch (type.is) {
    case 'integer': {
      const value = BigInt(text)
      return isSafe(value) ? Number(value) : value
    }
    case 'float':
      return doubleIn(text)
    case 'decimal': {
      const value = decimalOf(text)
      if (value === undefined) throw notOfType(text, 'decimal')
      return value
    }
    case 'bool':
      return text === 'true' ? 1 : 0
    case 'date':
    case 'datetime': {
      const { units, perSecond } = timeUnits(text, type)
      const seconds = floorOf(units, perSecond)
      const nanoseconds = Number((units - seconds * perSecond) * (1_000_000_000n / perSecond))
      return {
        seconds: Number(seconds) * (type.is === 'date' ? 86_400 : 1),
        nanoseconds,
        zoned: type.is === 'datetime' && type.zoned,
      }
    }
    case 'binary':
      return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    default:
      return encoder.encode(textIn(text))
  }
}

/** Reads a number as rankings and scores hold it. */
export function numberIn(text: string, type: ColumnType): Num {
  const held = heldIn(text, type)
  return typeof held === 'bigint' ? { unscaled: held, scale: 0 } : (held as Num)
}

/** The key that a value has in a Map or Set, as `keysOf` gives it of a cell. */
export function keyIn(text: string, type: ColumnType): Key {
  const held = heldIn(text, type)
  if (typeof held === 'number') return held === 0 ? 0 : held
  if (typeof held === 'bigint') return held
  if (held instanceof Uint8Array) return type.is === 'binary' ? text : textIn(text)
  if ('unscaled' in held) return decimalText(held)
  return `${held.seconds}.${held.nanoseconds}${held.zoned ? 'Z' : ''}`
}

/** Writes a value as a report shows it of a cell. */
export function shownIn(text: string, type: ColumnType): string {
  const held = heldIn(text, type)
  if (type.is === 'bool') return text
  if (typeof held === 'number' || typeof held === 'bigint') return String(held)
  if (held instanceof Uint8Array) return type.is === 'binary' ? text : textIn(text)
  return 'unscaled' in held ? decimalText(held) : printTimes(undefined, held)
}

function isSafe(value: bigint): boolean {
  return value >= -9007199254740991n && value <= 9007199254740991n
}

function floorOf(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient
}
