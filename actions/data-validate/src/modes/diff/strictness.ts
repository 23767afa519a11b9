import { secondsOf } from '@ml-actions/action/inputs'
import { compareDecimals, decimalOf } from '@ml-actions/conditions/values/decimal'
import { fits, kindOf, typeNames } from '@ml-actions/conditions/values/kind'
import { readValue } from '@ml-actions/conditions/values/value'
import { compareValues } from '@ml-actions/data-validate/values/compare-values'
import type { TypeName } from '@ml-actions/dataset/table'
import { isMap, mapOf } from '@ml-actions/verdict/mapping'
import { isSame } from '../same.ts'

/**
 * How what is asked now stands to what was asked: `looser` lets through all that it did and more, `tighter`
 * less and nothing new, `other` perhaps something new.
 */
export type Strictness = 'same' | 'looser' | 'tighter' | 'other'

/** Puts the parts of one demand together. */
export function together(parts: readonly Strictness[]): Strictness {
  const moved = new Set(parts.filter((part) => part !== 'same'))
  const [one = 'same'] = moved
  return moved.size > 1 ? 'other' : one
}

type Order = (was: unknown, is: unknown, type: TypeName) => Strictness

/** What is compared by being the same or not. */
const opaque: Order = () => 'other'

/** Words, from what lets through most to what lets through least. */
const ranked =
  (...words: readonly unknown[]): Order =>
  (was, is) => {
    const [old, now] = [words.indexOf(was), words.indexOf(is)]
    return old < 0 || now < 0 ? 'other' : now < old ? 'looser' : 'tighter'
  }

/** A bound, of which more lets through more (`upper`), or less. */
const bound =
  (side: 'upper' | 'lower', own?: TypeName): Order =>
  (was, is, type) => {
    const order = orderOf(was, is, own ?? type)
    if (order === 0) return 'same'
    return Number.isNaN(order) ? 'other' : order > 0 === (side === 'upper') ? 'looser' : 'tighter'
  }

/** A list, of which a longer one lets through more (`wide`), or less. */
const list =
  (side: 'wide' | 'narrow'): Order =>
  (was, is) => {
    if (!Array.isArray(was) || !Array.isArray(is)) return 'other'
    const gone = was.some((one) => !is.some((other) => isSame(one, other)))
    const come = is.some((one) => !was.some((other) => isSame(one, other)))
    if (gone === come) return gone ? 'other' : 'same'
    return come === (side === 'wide') ? 'looser' : 'tighter'
  }

const range =
  (own?: TypeName): Order =>
  (was, is, type) =>
    isRange(was) && isRange(is)
      ? together([end(was, is, ['min', 'above'], own ?? type), end(was, is, ['max', 'below'], own ?? type)])
      : 'other'

/**
 * A map of parts that all must hold.
 * @param asking  keys that ask for themselves, so that one less asks less
 * @param saying  keys that are compared where both have them; any other key must be the same
 */
const map =
  (asking: Readonly<Record<string, Order>>, saying: Readonly<Record<string, Order>> = {}): Order =>
  (was, is, type) => {
    if (!isMap(was) || !isMap(is)) return 'other'
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    return together(
      keys.map((key) => {
        const [before, after] = [was[key], is[key]]
        if (isSame(before, after)) return 'same'
        const order = ownOf(asking, key)
        if (before !== undefined && after !== undefined) {
          return (order ?? ownOf(saying, key) ?? opaque)(before, after, type)
        }
        return order === undefined ? 'other' : after === undefined ? 'looser' : 'tighter'
      }),
    )
  }

const counts = range('number')

/** How what each keyword asks is compared; each keyword of a contract has its row, and only `opaque` asks nothing of us. */
export const orders = {
  // How cells are read: what is read otherwise is another value to every check.
  accept: spellings,
  null: opaque,
  timezone: opaque,
  type: types,
  // Of each value.
  max: bound('upper'),
  below: bound('upper'),
  min: bound('lower'),
  above: bound('lower'),
  decimal: map({ precision: bound('upper', 'number'), scale: bound('upper', 'number') }),
  'does-not-match': opaque,
  empty: ranked('allowed', 'never'),
  format: opaque,
  infinite: ranked('allowed', 'never'),
  'json-schema': opaque,
  length: counts,
  matches: opaque,
  'multiple-of': opaque,
  nan: ranked('allowed', 'never'),
  'not-one-of': list('narrow'),
  nulls: ranked('allowed', 'never'),
  'one-of': list('wide'),
  order: opaque,
  unique: ranked(false, true),
  'z-score': map({ below: bound('upper', 'number') }),
  // Of a column as a whole.
  count: counts,
  distinct: counts,
  'distinct-set': map({}, { within: list('wide'), contains: list('narrow') }),
  'distinct-share': counts,
  distribution: map({}, { max: bound('upper', 'number') }),
  highest: range(),
  lowest: range(),
  mean: counts,
  median: counts,
  'most-common': map({}, { 'one-of': list('wide') }),
  'null-count': counts,
  'null-share': counts,
  position: counts,
  quantiles,
  required: ranked(false, true),
  stddev: counts,
  sum: counts,
  'true-share': counts,
  'zero-share': counts,
  // Of the dataset.
  'any-of-columns': list('wide'),
  'blank-rows': ranked('allowed', 'never'),
  'column-count': counts,
  'column-order': ranked('any', 'same'),
  'duplicate-rows': ranked('allowed', 'never'),
  file: map({ bytes: opaque, sha256: opaque }),
  'foreign-keys': opaque,
  freshness,
  label,
  missing: map({ share: counts, 'per-row': counts, 'rows-share': counts }),
  'other-columns': ranked('allow', 'warn', 'refuse'),
  'primary-key': opaque,
  'row-rules': map({}, { 'at-least-one': list('wide'), 'one-of': list('wide') }),
  rows: counts,
  sample: opaque,
} as const satisfies Readonly<Record<string, Order>>

/** Compares what a keyword asks now with what it asked; `type` is the column's. */
export function strictness(keyword: string, was: unknown, is: unknown, type: TypeName = 'text'): Strictness {
  if (isSame(was, is)) return 'same'
  return (ownOf<Order>(orders, keyword) ?? opaque)(was, is, type)
}

/** Compares two shares or counts of which more asks more, such as `mostly`. */
export function leastStrictness(was: unknown, is: unknown): Strictness {
  return bound('lower', 'number')(was, is, 'number')
}

function ownOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** Spellings that are taken beside the type's own; any other member of `accept` reads the same cell as another value. */
const besides = new Set(['leading-zeros', 'plus-sign', 'spaces', 'exponent-int', 'bare-point'])

function spellings(was: unknown, is: unknown): Strictness {
  const only = (one: unknown, other: unknown) =>
    [one].flat().filter((member) => ![other].flat().some((same) => isSame(member, same)))
  const moved = [...only(was, is), ...only(is, was)]
  return moved.every((member) => besides.has(String(member))) ? list('wide')(was, is, 'text') : 'other'
}

function quantiles(was: unknown, is: unknown, type: TypeName): Strictness {
  const shares = Object.keys({ ...mapOf(was), ...mapOf(is) }).filter((key) => /^[0-9.]/.test(key))
  return map(Object.fromEntries(shares.map((key) => [key, counts])))(was, is, type)
}

function freshness(was: unknown, is: unknown, type: TypeName): Strictness {
  const whole = (value: unknown) => ({ 'allow-future': '5m', ...mapOf(value) })
  return map({}, { 'max-age': durations, 'allow-future': durations })(whole(was), whole(is), type)
}

/** A class that is listed may be there, and where something is asked of each class, it must be. */
function label(was: unknown, is: unknown, type: TypeName): Strictness {
  const [{ classes: old = [], ...before }, { classes: now = [], ...after }] = [mapOf(was), mapOf(is)]
  const asksOfEach = [before, after].some((one) => 'each-share' in one || 'each-count' in one)
  const listed = isSame(old, []) ? 'tighter' : isSame(now, []) ? 'looser' : list('wide')(old, now, type)
  const mustBe = asksOfEach && listed !== 'same' && ![old, now].some((one) => isSame(one, []))
  return together([
    map({ 'top-share': counts, 'each-share': counts, 'each-count': counts })(before, after, type),
    isSame(old, now) ? 'same' : mustBe ? 'other' : listed,
  ])
}

/** Compares a bound that is closed with one that is open, `min` with `above` or `max` with `below`. */
export function boundStrictness(now: string, was: unknown, is: unknown, type: TypeName = 'text'): Strictness {
  const order = orderOf(was, is, type)
  if (Number.isNaN(order)) return 'other'
  if (order === 0) return now === 'above' || now === 'below' ? 'tighter' : 'looser'
  return order > 0 === (now === 'max' || now === 'below') ? 'looser' : 'tighter'
}

function types(was: unknown, is: unknown): Strictness {
  const [old, now] = [typeIn(was), typeIn(is)]
  if (old === undefined || now === undefined) return 'other'
  const exact = isExact(was) === isExact(is) ? 'same' : isExact(was) ? 'looser' : 'tighter'
  if (old === now) return exact
  if (readsAlike(old, now)) return together(['looser', exact])
  return readsAlike(now, old) ? together(['tighter', exact]) : 'other'
}

/** Whether each value of one type is the same value of a wider one, to every check. */
function readsAlike(narrow: TypeName, wide: TypeName): boolean {
  const areWhole = kindOf[narrow] === 'integer' && kindOf[wide] === 'integer'
  return (areWhole && fits(narrow, wide)) || (narrow === 'category' && wide === 'text')
}

function typeIn(value: unknown): TypeName | undefined {
  const word = isMap(value) ? value['is'] : value
  return typeNames.find((name) => name === word)
}

function isExact(value: unknown): boolean {
  return isMap(value) && value['exactly'] === true
}

function durations(was: unknown, is: unknown): Strictness {
  const [old, now] = [secondsOf(String(was)), secondsOf(String(is))]
  if (old === undefined || now === undefined) return 'other'
  return old === now ? 'same' : now > old ? 'looser' : 'tighter'
}

/** The order of the new value and the old: above 0 when the new one is more. */
function orderOf(was: unknown, is: unknown, type: TypeName): number {
  const [old, now] = [readValue(was, type), readValue(is, type)]
  if (old !== undefined && now !== undefined) return compareValues(now, old)
  const [before, after] = [decimalOf(String(was)), decimalOf(String(is))]
  return before === undefined || after === undefined ? Number.NaN : compareDecimals(after, before)
}

function isRange(value: unknown): boolean {
  if (typeof value === 'number') return true
  return (
    isMap(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every((key) => /^(min|max|above|below)$/.test(key))
  )
}

/** Compares one end of two ranges; an end that is not there lets everything through. */
function end(was: unknown, is: unknown, keys: readonly [string, string], type: TypeName): Strictness {
  const [old, now] = [endOf(was, keys), endOf(is, keys)]
  if (old === undefined || now === undefined) {
    return old === now ? 'same' : now === undefined ? 'looser' : 'tighter'
  }
  const order = orderOf(old.at, now.at, type)
  if (Number.isNaN(order)) return 'other'
  if (order === 0) return old.open === now.open ? 'same' : now.open ? 'tighter' : 'looser'
  return order > 0 === (keys[0] === 'max') ? 'looser' : 'tighter'
}

function endOf(range: unknown, [closed, open]: readonly [string, string]) {
  if (!isMap(range)) return { at: range, open: false }
  if (range[closed] !== undefined) return { at: range[closed], open: false }
  return range[open] === undefined ? undefined : { at: range[open], open: true }
}
