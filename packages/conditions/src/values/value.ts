import type { TypeName } from '@ml-actions/dataset/table'
import { hex } from '@ml-actions/dataset/types/binary'
import { typeOf } from '@ml-actions/dataset/types/catalogue'
import { parse } from '@ml-actions/dataset/types/type'
import { type Decimal, decimalOf, decimalText } from './decimal.ts'
import { type Kind, kindOf } from './kind.ts'
import { printTimes } from './times.ts'

/** A value that the contract's author wrote for a column, exact. */
export type Value =
  | { readonly is: 'number'; readonly exact: Decimal; readonly double: number }
  | { readonly is: 'bool'; readonly value: boolean }
  | {
      readonly is: 'datetime'
      readonly of?: 'time' | 'duration'
      readonly seconds: number
      readonly nanoseconds: number
      readonly zoned: boolean
    }
  | { readonly is: 'text'; readonly text: string; readonly bytes: Uint8Array }
  | { readonly is: 'binary'; readonly bytes: Uint8Array }

/**
 * Reads a value of a column's type as the contract wrote it (JSON); undefined when it is not of the type.
 * Whole numbers and decimals may be quoted, which keeps all their digits.
 */
export function readValue(raw: unknown, type: TypeName): Value | undefined {
  const kind = kindOf[type]
  switch (kind) {
    case 'text':
      return typeof raw === 'string' ? readText(raw, type) : undefined
    case 'bool':
      return typeof raw === 'boolean' ? { is: 'bool', value: raw } : undefined
    case 'datetime':
    case 'time':
    case 'duration':
      return typeof raw === 'string' ? readDatetime(raw, type) : undefined
    case 'binary':
      return typeof raw === 'string' ? readBinary(raw) : undefined
    default:
      return readNumber(raw, kind)
  }
}

/** Says what `readValue` takes for a type, completing "wanted: …". */
export function valueWanted(type: TypeName): string {
  switch (kindOf[type]) {
    case 'text':
      return type === 'uuid' || type === 'json' ? typeOf(type).wanted : 'text (numbers in quotes)'
    case 'bool':
      return 'true or false'
    case 'datetime':
      return type === 'date' ? 'a day such as "2013-07-01"' : 'a time such as "2013-07-01T08:30:00Z"'
    case 'time':
      return 'a time of day such as "08:30:00"'
    case 'duration':
      return 'a duration such as "P1DT2H" or "PT0.5S"'
    case 'binary':
      return 'bytes as hexadecimal digits in quotes, such as "00ff"'
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
      return printTimes(value.of, value)
    case 'binary':
      return hex(value.bytes)
  }
}

const encoder = new TextEncoder()

function readNumber(raw: unknown, kind: Kind): Value | undefined {
  if (typeof raw !== 'number' && typeof raw !== 'string') return undefined
  const exact = decimalOf(String(raw))
  if (exact === undefined) return undefined
  if (kind === 'integer' && exact.unscaled % 10n ** BigInt(exact.scale) !== 0n) return undefined
  return { is: 'number', exact, double: Number(raw) }
}

/** Reads text, which must be of the type where that has a grammar. */
function readText(text: string, type: TypeName): Value | undefined {
  return parse(typeOf(type), text) === undefined
    ? undefined
    : { is: 'text', text, bytes: encoder.encode(text) }
}

/** Reads a day, a time or a duration by the grammar that a column of the type has. */
function readDatetime(text: string, type: TypeName): Value | undefined {
  const instant = parse(typeOf(type), text)
  if (typeof instant !== 'object' || !('seconds' in instant)) return undefined
  return {
    is: 'datetime',
    ...instant,
    ...(type === 'time' || type === 'duration' ? { of: type } : {}),
  }
}

function readBinary(text: string): Value | undefined {
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(text)) return undefined
  const pairs = Array.from(text.matchAll(/../g), ([pair]) => Number.parseInt(pair, 16))
  return { is: 'binary', bytes: Uint8Array.from(pairs) }
}
