import { type About, type Form, refusal } from '@ml-actions/conditions/forms/form'
import { ofColumnType, readOfType } from '@ml-actions/conditions/forms/of-column-type'
import { type Value, valueInWords } from '@ml-actions/conditions/values/value'
import { isMap } from '@ml-actions/verdict/mapping'
import { compareHeld, type Held } from '../values/order.ts'

/** One end of a range of values. */
export interface End {
  readonly at: Value
  readonly closed: boolean
}

/** A range of values of a column's type, with the four ends that a range of numbers has. */
export interface ValueRange {
  readonly low?: End
  readonly high?: End
}

/** The form of a range of values of the column's type: a bare value, or any of `min`, `max`, `above`, `below`. */
export const rangeOfType: Form<ValueRange> = {
  schema: {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      type: 'object',
      properties: Object.fromEntries(
        ['min', 'max', 'above', 'below'].map((end) => [end, ofColumnType.schema]),
      ),
      additionalProperties: false,
    },
    else: ofColumnType.schema,
  },
  summary: "range of values of the column's type",
  read(value, about) {
    if (!isMap(value)) {
      const at = readOfType(value, about)
      return { low: { at, closed: true }, high: { at, closed: true } }
    }
    const low = endOf(value, ['min', 'above'], about)
    const high = endOf(value, ['max', 'below'], about)
    if (low === undefined && high === undefined) {
      const todo = 'write min, max, above or below'
      const is = 'is empty and could never fail'
      throw refusal(about, { is, wanted: "a range of values of the column's type", todo })
    }
    const ends = { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
    if (low !== undefined && high !== undefined && isEmpty(low, high)) {
      const is = `is ${rangeInWords(ends)}, which nothing can be`
      throw refusal(about, { is, wanted: 'a range with something in it', todo: 'are the two ends swapped?' })
    }
    return ends
  },
}

/** Where a value lies: below the range, in it or above it; undefined where it has no order with an end of it. */
export function sideOf({ low, high }: ValueRange, value: Held, isFloat: boolean): -1 | 0 | 1 | undefined {
  if (low !== undefined) {
    const order = compareHeld(value, heldOf(low.at, isFloat))
    if (Number.isNaN(order)) return undefined
    if (low.closed ? order < 0 : order <= 0) return -1
  }
  if (high === undefined) return 0
  const order = compareHeld(value, heldOf(high.at, isFloat))
  if (Number.isNaN(order)) return undefined
  return (high.closed ? order <= 0 : order < 0) ? 0 : 1
}

/** Says a range of values, completing "wanted: …". */
export function rangeInWords({ low, high }: ValueRange): string {
  const [from, to] = [low, high].map((end) => (end === undefined ? '' : valueInWords(end.at)))
  if (low !== undefined && from === to) return String(from)
  const least = low === undefined ? [] : [`${low.closed ? 'at least' : 'more than'} ${from}`]
  const most = high === undefined ? [] : [`${high.closed ? 'at most' : 'less than'} ${to}`]
  return [...least, ...most].join(' and ')
}

function endOf(
  value: Readonly<Record<string, unknown>>,
  [closed, open]: readonly [string, string],
  about: About,
): End | undefined {
  const [one, other] = [value[closed], value[open]]
  if (one !== undefined && other !== undefined) {
    const is = `has both ${closed} and ${open}`
    throw refusal(about, { is, wanted: 'one of them', todo: `take ${open} away`, inside: [open] })
  }
  const [key, raw] = one === undefined ? [open, other] : [closed, one]
  if (raw === undefined) return undefined
  const place = (...inside: readonly (string | number)[]) => about.place(key, ...inside)
  return { at: readOfType(raw, { ...about, place }), closed: key === closed }
}

function isEmpty(low: End, high: End): boolean {
  const order = compareHeld(heldOf(low.at, false), heldOf(high.at, false))
  return !(order < 0 || (order === 0 && low.closed && high.closed))
}

/** A value of the contract as a column would hold it; beside doubles a number is the nearest double. */
export function heldOf(value: Value, isFloat: boolean): Held {
  switch (value.is) {
    case 'number':
      return isFloat ? value.double : value.exact
    case 'bool':
      return Number(value.value)
    case 'text':
    case 'binary':
      return value.bytes
    default:
      return value
  }
}
