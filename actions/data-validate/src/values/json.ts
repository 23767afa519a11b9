import { json } from '@ml-actions/conditions/formats/json'
import {
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalText,
  floorOf,
} from '@ml-actions/conditions/values/decimal'

/** A number of a JSON text that no double stands for: it has more digits than one keeps. */
export class Exact {
  readonly decimal: Decimal

  constructor(decimal: Decimal) {
    this.decimal = decimal
  }
}

/** A JSON value; a plain number stands for its shortest decimal text. */
export type Json = null | boolean | number | Exact | string | readonly Json[] | JsonMap

/** A JSON object; its names are own properties, whatever they are. */
export interface JsonMap {
  readonly [name: string]: Json
}

/** Beyond this power of ten a number is not read, so that a short text cannot ask for a million digits. */
const largestExponent = 10_000

/** Numbers that may not be exact in a double, or digits in a text that only look so. */
const mayBeExact = /[\d.]{16}|[eE][-+]?\d{3}/

const decoder = new TextDecoder()

/** Reads the JSON text in `bytes[from … to)`, its numbers exact; undefined when it is none. */
export function readJson(bytes: Uint8Array, from: number, to: number): Json | undefined {
  if (!json.holds(bytes, from, to)) return undefined
  const text = decoder.decode(bytes.subarray(from, to))
  if (!mayBeExact.test(text)) return JSON.parse(text)
  let isWhole = true
  const value: Json = JSON.parse(text, (_, read: Json, context?: { readonly source?: string }): Json => {
    if (typeof read !== 'number') return read
    const exact = exactNumber(read, String(context?.source))
    isWhole &&= exact !== undefined
    return exact ?? read
  })
  return isWhole ? value : undefined
}

/** Tells whether a value is an object. */
export function isJsonMap(value: Json): value is JsonMap {
  return typeof value === 'object' && value !== null && !(value instanceof Exact) && !isJsonList(value)
}

/** Tells whether a value is a list. */
export function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

/** Tells whether a value is a number. */
export function isJsonNumber(value: Json): value is number | Exact {
  return typeof value === 'number' || value instanceof Exact
}

/** A number with all its digits. */
export function decimalIn(number: number | Exact): Decimal {
  return typeof number === 'number' ? (decimalOf(String(number)) as Decimal) : number.decimal
}

/** Tells whether a number has nothing after its point, as 1.0 has not. */
export function isWhole(number: number | Exact): boolean {
  return typeof number === 'number' ? Number.isInteger(number) : floorOf(number.decimal).exact
}

/** Compares two numbers exactly: negative, zero or positive. */
export function compareJsonNumbers(one: number | Exact, other: number | Exact): number {
  if (typeof one === 'number' && typeof other === 'number') return one < other ? -1 : one > other ? 1 : 0
  return compareDecimals(decimalIn(one), decimalIn(other))
}

/** A text that equal values share and others do not: 1.0 is 1, and the order of an object's names is nothing. */
export function jsonKey(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (isJsonNumber(value)) return decimalText(decimalIn(value))
  if (isJsonList(value)) return `[${value.map(jsonKey).join(',')}]`
  if (!isJsonMap(value)) return String(value)
  const names = Object.keys(value).toSorted()
  return `{${names.map((name) => `${JSON.stringify(name)}:${jsonKey(value[name] as Json)}`).join(',')}}`
}

/** A double where its shortest text is the number that was written; undefined when its exponent is beyond all use. */
function exactNumber(double: number, source: string): number | Exact | undefined {
  const [mantissa = '', power = '0'] = source.split(/e/i)
  const digits = decimalOf(mantissa)
  const exponent = Number(power)
  if (digits === undefined || Math.abs(exponent) > largestExponent) return undefined
  const scale = digits.scale - exponent
  const exact =
    scale >= 0
      ? { unscaled: digits.unscaled, scale }
      : { unscaled: digits.unscaled * 10n ** BigInt(-scale), scale: 0 }
  const near = decimalOf(String(double))
  return near !== undefined && compareDecimals(near, exact) === 0 ? double : new Exact(exact)
}
