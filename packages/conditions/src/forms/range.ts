import { type Ratio, ratioOf } from '@ml-actions/stats/summaries/ratio'
import { isMap } from '@ml-actions/verdict/mapping'
import {
  compareDecimals,
  compareShare,
  type Decimal,
  decimalOf,
  decimalText,
  floorOf,
  ratioOfDecimal,
} from '../values/decimal.ts'
import { type About, type Form, refusal } from './form.ts'

/** One end of a range. */
export interface Bound {
  readonly at: Decimal
  /** Whether the end itself belongs to the range. */
  readonly closed: boolean
}

/** A range of numbers with exact ends; a missing end is open. */
export interface Range {
  readonly low?: Bound
  readonly high?: Bound
}

/** What a range may be of: how its numbers are written, and which are possible at all. */
export interface Unit {
  readonly name: string
  readonly schema: object
  /** Completes "wanted: …". */
  readonly wanted: string
  /** True when nothing lies between two neighbours, so that `{ above: 3, below: 4 }` is empty. */
  readonly whole: boolean
}

/** Whole numbers from 0. */
export const count: Unit = {
  name: 'counts',
  schema: { type: 'integer', minimum: 0 },
  wanted: 'whole numbers from 0',
  whole: true,
}

/** Shares of a whole, 0 … 1. */
export const share: Unit = {
  name: 'shares',
  schema: { type: 'number', minimum: 0, maximum: 1 },
  wanted: 'shares from 0 to 1',
  whole: false,
}

/** Numbers from 0 that may be above 1, such as nulls a row. */
export const rate: Unit = {
  name: 'rates',
  schema: { type: 'number', minimum: 0 },
  wanted: 'numbers from 0',
  whole: false,
}

/** Numbers of any size and sign; beyond 15 digits they are quoted, which keeps them exact. */
export const amount: Unit = {
  name: 'amounts',
  schema: { type: ['number', 'string'] },
  wanted: 'numbers',
  whole: false,
}

/** A form that always asks. */
interface RangeForm extends Form<Range> {
  read(value: unknown, about: About): Range
}

/**
 * The form of a range: a bare value (exactly that), or any of `min`, `max` (inclusive), `above`, `below`
 * (exclusive).
 */
export function range(unit: Unit): RangeForm {
  return {
    schema: { $ref: `#/$defs/${unit.name}` },
    summary: `range of ${unit.name}`,
    read: (value, about) => readRange(value, unit, about),
  }
}

/** The schemas that ranges refer to: `counts`, `shares`, `rates`, `amounts`, each a range of its unit. */
export const definitions: Readonly<Record<string, object>> = Object.fromEntries(
  [count, share, rate, amount].flatMap((unit) => {
    const one = { $ref: `#/$defs/${unit.name}-end` }
    const ends = Object.fromEntries(['min', 'max', 'above', 'below'].map((end) => [end, one]))
    const choice = {
      if: { type: 'object' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { type: 'object', properties: ends, additionalProperties: false },
      else: one,
    }
    return [
      [unit.name, choice],
      [`${unit.name}-end`, unit.schema],
    ]
  }),
)

/** Tells whether `numerator / denominator` lies in a range, exactly; the denominator must be above 0. */
export function within({ low, high }: Range, numerator: number, denominator = 1): boolean {
  if (low !== undefined) {
    const order = compareShare(numerator, denominator, low.at)
    if (low.closed ? order < 0 : order <= 0) return false
  }
  if (high === undefined) return true
  const order = compareShare(numerator, denominator, high.at)
  return high.closed ? order <= 0 : order < 0
}

/**
 * Tells whether an exact number lies in a range. Where it was made of doubles, the ends are doubles too: the mean
 * of 0.1 and 0.1 is at most 0.1.
 * @param order  compares the number with an end: negative, zero or positive
 */
export function withinExactly(
  { low, high }: Range,
  order: (end: Ratio) => number,
  isFloat: boolean,
): boolean {
  const orderOf = (end: Decimal) => order(isFloat ? ratioOf(Number(decimalText(end))) : ratioOfDecimal(end))
  const isAbove = low === undefined || (low.closed ? orderOf(low.at) >= 0 : orderOf(low.at) > 0)
  return isAbove && (high === undefined || (high.closed ? orderOf(high.at) <= 0 : orderOf(high.at) < 0))
}

/** Tells whether more counted things could still bring a count that lies outside a range into it. */
export function mayGrowInto({ high }: Range, found: number): boolean {
  return high === undefined || within({ high }, found)
}

/** The smallest and the largest whole number of a range of counts, so that a loop compares plain numbers. */
export function wholeEnds({ low, high }: Range): { readonly least: number; readonly most: number } {
  return {
    least: low === undefined ? 0 : Number(floorOf(low.at).floor) + (low.closed ? 0 : 1),
    most:
      high === undefined ? Number.POSITIVE_INFINITY : Number(floorOf(high.at).floor) - (high.closed ? 0 : 1),
  }
}

/** Says a range, completing "wanted: …". */
export function inWords({ low, high }: Range): string {
  if (low !== undefined && high !== undefined && compareDecimals(low.at, high.at) === 0) {
    return decimalText(low.at)
  }
  const from = low === undefined ? [] : [`${low.closed ? 'at least' : 'more than'} ${decimalText(low.at)}`]
  const to = high === undefined ? [] : [`${high.closed ? 'at most' : 'less than'} ${decimalText(high.at)}`]
  return [...from, ...to].join(' and ')
}

/** Says a range of counted things: `at least 1 row`, `3 rows`. */
export function countInWords(range: Range, noun: string): string {
  const words = inWords(range)
  return `${words} ${noun}${/^(at least |at most |more than |less than )?1$/.test(words) ? '' : 's'}`
}

function readRange(value: unknown, unit: Unit, about: About): Range {
  if (!isMap(value)) {
    const at = numberIn(value, [], about)
    return { low: { at, closed: true }, high: { at, closed: true } }
  }
  const low = endOf(value, ['min', 'above'], about)
  const high = endOf(value, ['max', 'below'], about)
  const ends = { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
  if (low === undefined && high === undefined) {
    const todo = 'write min, max, above or below'
    throw refusal(about, { is: 'is empty and could never fail', wanted: `a range of ${unit.wanted}`, todo })
  }
  if (low !== undefined && high !== undefined && isEmpty(low, high, unit)) {
    const is = `is ${inWords(ends)}, which nothing can be`
    throw refusal(about, { is, wanted: 'a range with something in it', todo: 'are the two ends swapped?' })
  }
  return ends
}

function endOf(
  value: Readonly<Record<string, unknown>>,
  [closed, open]: readonly [string, string],
  about: About,
): Bound | undefined {
  const [one, other] = [value[closed], value[open]]
  if (one !== undefined && other !== undefined) {
    const is = `has both ${closed} and ${open}`
    throw refusal(about, { is, wanted: 'one of them', todo: `take ${open} away`, inside: [open] })
  }
  if (one !== undefined) return { at: numberIn(one, [closed], about), closed: true }
  return other === undefined ? undefined : { at: numberIn(other, [open], about), closed: false }
}

function numberIn(value: unknown, inside: readonly string[], about: About): Decimal {
  const at = decimalOf(String(value))
  if (at !== undefined) return at
  throw refusal(about, {
    is: `is ${JSON.stringify(value)}`,
    wanted: 'a number',
    todo: inside.length > 0 ? 'write digits' : 'write digits, or a range as {min: 3, max: 4}',
    inside,
  })
}

function isEmpty(low: Bound, high: Bound, unit: Unit): boolean {
  const order = compareDecimals(low.at, high.at)
  if (order > 0 || (order === 0 && !(low.closed && high.closed))) return true
  if (!unit.whole) return false
  const { least, most } = wholeEnds({ low, high })
  return least > most
}
