import { secondsOf } from '@ml-actions/action/inputs'
import { isMap } from '@ml-actions/conditions/forms/form'
import { compareDecimals, decimalOf } from '@ml-actions/conditions/values/decimal'
import { fits, kindOf, typeNames } from '@ml-actions/conditions/values/kind'
import { readValue } from '@ml-actions/conditions/values/value'
import { compareValues } from '@ml-actions/data-validate/values/compare-values'
import type { TypeName } from '@ml-actions/dataset/table'
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

/** Words of a keyword, from what lets through most to what lets through least. */
const words: Readonly<Record<string, readonly unknown[]>> = {
  nulls: ['allowed', 'skip', 'refuse', 'never'],
  empty: ['allowed', 'never'],
  nan: ['allowed', 'never'],
  infinite: ['allowed', 'never'],
  required: [false, true],
  unique: [false, true],
  exactly: [false, true],
  'other-columns': ['allow', 'warn', 'refuse'],
  'column-order': ['any', 'same'],
}

/** Keywords of one number (or value of the column), of which more lets through more, or less. */
const upper = new Set(['max', 'below', 'precision', 'scale'])
const lower = new Set(['min', 'above'])

/** Keywords of a list, of which a longer one lets through more, or less. */
const wide = new Set(['one-of', 'within', 'accept', 'true-values', 'false-values'])
const narrow = new Set(['not-one-of', 'contains', 'classes', 'at-least-one'])

/** Parts of a keyword's map that ask for themselves, so that one less asks less. */
const parts = /^(share|per-row|rows-share|top-share|each-share|each-count|[0-9.]+)$/

/** Compares what a keyword asks now with what it asked; `type` is the column's. */
export function strictness(keyword: string, was: unknown, is: unknown, type: TypeName = 'text'): Strictness {
  if (isSame(was, is)) return 'same'
  const ranked = words[keyword]
  if (ranked?.includes(was) && ranked.includes(is)) {
    return ranked.indexOf(is) < ranked.indexOf(was) ? 'looser' : 'tighter'
  }
  if (keyword === 'type') return types(was, is)
  if (keyword === 'max-age' || keyword === 'allow-future') return durations(was, is)
  if (upper.has(keyword) || lower.has(keyword)) {
    const order = orderOf(was, is, type)
    if (order === 0) return 'same'
    return Number.isNaN(order) ? 'other' : order > 0 === upper.has(keyword) ? 'looser' : 'tighter'
  }
  if (Array.isArray(was) && Array.isArray(is)) return lists(keyword, was, is)
  if (isRange(was) && isRange(is)) return ranges(was, is)
  return isMap(was) && isMap(is) ? maps(was, is, type) : 'other'
}

/** Compares a bound that is closed with one that is open, `min` with `above` or `max` with `below`. */
export function boundStrictness(now: string, was: unknown, is: unknown, type: TypeName = 'text'): Strictness {
  const order = orderOf(was, is, type)
  if (Number.isNaN(order)) return 'other'
  if (order === 0) return now === 'above' || now === 'below' ? 'tighter' : 'looser'
  return order > 0 === upper.has(now) ? 'looser' : 'tighter'
}

function types(was: unknown, is: unknown): Strictness {
  const [old, now] = [typeIn(was), typeIn(is)]
  if (old === undefined || now === undefined) return 'other'
  const exact = strictness('exactly', isExact(was), isExact(is))
  if (old === now) return exact
  // Text takes any category, UUID and JSON; none of these takes another.
  const isText = kindOf[old] === 'text' && kindOf[now] === 'text'
  if (isText ? now === 'text' : fits(old, now)) return together(['looser', exact])
  return (isText ? old === 'text' : fits(now, old)) ? together(['tighter', exact]) : 'other'
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

function lists(keyword: string, was: readonly unknown[], is: readonly unknown[]): Strictness {
  const gone = was.some((one) => !is.some((other) => isSame(one, other)))
  const come = is.some((one) => !was.some((other) => isSame(one, other)))
  if (!gone && !come) return wide.has(keyword) || narrow.has(keyword) ? 'same' : 'other'
  if (gone && come) return 'other'
  if (wide.has(keyword)) return come ? 'looser' : 'tighter'
  if (narrow.has(keyword)) return gone ? 'looser' : 'tighter'
  return 'other'
}

function isRange(value: unknown): boolean {
  if (typeof value === 'number') return true
  return (
    isMap(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every((key) => /^(min|max|above|below)$/.test(key))
  )
}

function ranges(was: unknown, is: unknown): Strictness {
  return together([end(was, is, 'min', 'above'), end(was, is, 'max', 'below')])
}

/** Compares one end of two ranges; an end that is not there lets everything through. */
function end(was: unknown, is: unknown, closed: 'min' | 'max', open: 'above' | 'below'): Strictness {
  const [old, now] = [endOf(was, closed, open), endOf(is, closed, open)]
  if (old === undefined || now === undefined) {
    return old === now ? 'same' : now === undefined ? 'looser' : 'tighter'
  }
  const order = orderOf(old.at, now.at, 'number')
  if (Number.isNaN(order)) return 'other'
  if (order === 0) return old.open === now.open ? 'same' : now.open ? 'tighter' : 'looser'
  return order > 0 === (closed === 'max') ? 'looser' : 'tighter'
}

function endOf(range: unknown, closed: string, open: string) {
  if (!isMap(range)) return { at: range, open: false }
  if (range[closed] !== undefined) return { at: range[closed], open: false }
  return range[open] === undefined ? undefined : { at: range[open], open: true }
}

function maps(
  was: Readonly<Record<string, unknown>>,
  is: Readonly<Record<string, unknown>>,
  type: TypeName,
): Strictness {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return together(
    keys.map((key) => {
      const [before, after] = [was[key], is[key]]
      if (before !== undefined && after !== undefined) return strictness(key, before, after, type)
      if (!parts.test(key)) return 'other'
      return after === undefined ? 'looser' : 'tighter'
    }),
  )
}
