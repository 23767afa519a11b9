import { fewClasses } from '@ml-actions/data-validate/checks/distinct'
import { isMap, mapOf } from '@ml-actions/verdict/mapping'
import type { Severity } from '@ml-actions/verdict/verdict'
import { canonical } from './same.ts'

type Keywords = Readonly<Record<string, unknown>>

/** One demand as the contract writes it, taken apart. */
export interface Demand {
  /** What pairs it with its counterpart in another contract. */
  readonly identity: string
  /** The short form's value. */
  readonly value: unknown
  /** As it stands in the file; undefined for what is asked because the contract says nothing else. */
  readonly written?: unknown
  readonly severity: Severity
  readonly mostly: unknown
  readonly minEvaluated: unknown
  readonly when: unknown
  readonly nulls: unknown
  /** What is for people alone: name and why. */
  readonly words: string
  /** Its index, where the keyword holds a list of demands. */
  readonly index?: number
}

/** Keywords of the dataset that hold a list of demands. */
export const lists: ReadonlySet<string> = new Set(['unique', 'foreign-keys', 'row-rules'])

/** What is asked because a contract says nothing, as if it said it. */
const defaults: Keywords = {
  required: true,
  nulls: 'allowed',
  empty: 'allowed',
  nan: 'never',
  infinite: 'never',
  unique: false,
  'column-order': 'any',
  'blank-rows': 'allowed',
  'duplicate-rows': 'allowed',
  accept: [],
}

/** The demands of one keyword: several where it holds a list of them. */
export function membersIn(keyword: string, value: unknown): readonly Demand[] {
  if (value === undefined) return []
  const isList = lists.has(keyword) && Array.isArray(value) && value.every(isCompound)
  if (!isList) {
    const one = demandIn(keyword, value, {})
    return one === undefined ? [] : [Array.isArray(one.value) && lists.has(keyword) ? named(one) : one]
  }
  return value.map((member: unknown, index) => ({
    ...(keyword === 'row-rules' ? ruleIn(member) : named(longOrShort(member))),
    index,
  }))
}

/** One demand, or the default where there is one and the keyword says nothing. */
export function demandIn(keyword: string, value: unknown, beside: Keywords): Demand | undefined {
  if (value !== undefined) return longOrShort(value)
  if (keyword === 'other-columns' && isMap(beside['columns'])) return withoutText('refuse')
  // A glob that says how many columns it matches may match none.
  if (keyword === 'required' && beside['count'] !== undefined) return withoutText(false)
  if (keyword === 'distinct') return asksFewClasses(beside) ? withoutText({ max: fewClasses }) : undefined
  return Object.hasOwn(defaults, keyword) ? withoutText(defaults[keyword]) : undefined
}

/** A category has few values unless its keywords say which, or how many. */
function asksFewClasses(beside: Keywords): boolean {
  const type = beside['type'] === undefined ? undefined : longOrShort(beside['type']).value
  const isCategory = (isMap(type) ? type['is'] : type) === 'category'
  const listed = beside['one-of'] ?? []
  const areFew = Array.isArray(listed) && listed.length <= fewClasses
  return isCategory && areFew && beside['distinct-set'] === undefined
}

/** Whether each of its values must hold, with the rows that it is about: nothing of it may be left out. */
export function isWhole({ severity, mostly, when }: Demand): boolean {
  return severity === 'error' && isAll(mostly) && when === undefined
}

/** Whether `mostly` lets no value off. */
export function isAll(mostly: unknown): boolean {
  return Number(mostly) === 1
}

/**
 * The keywords of two maps, those of the new one first. A bound that is closed in one and open in the other
 * (`min: 0`, `above: 0`) is one keyword in two forms.
 */
export function pairsIn(was: Keywords, is: Keywords): readonly (readonly [old: string, now: string])[] {
  const only = (one: Keywords, other: Keywords, key: string) =>
    Object.hasOwn(one, key) && !Object.hasOwn(other, key)
  const moved = [
    ['min', 'above'],
    ['above', 'min'],
    ['max', 'below'],
    ['below', 'max'],
  ].flatMap(([old = '', now = '']) => (only(was, is, old) && only(is, was, now) ? [[old, now] as const] : []))
  const keys = [...new Set([...Object.keys(is), ...Object.keys(was)])]
  const others = keys.filter((key) => !moved.some((pair) => pair.includes(key)))
  return [...others.map((key) => [key, key] as const), ...moved]
}

function isCompound(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** What is asked though nobody wrote it. */
export function withoutText(value: unknown): Demand {
  const { written: _, ...demand } = longOrShort(value)
  return demand
}

function longOrShort(written: unknown): Demand {
  const isLong = isMap(written) && Object.hasOwn(written, 'value')
  const { value, ...manner } = isLong ? written : { value: written }
  return { identity: '', value, written, ...mannerIn(manner) }
}

/** A list of columns is its own identity: another list is another demand. */
function named(demand: Demand): Demand {
  const { nulls: _, ...key } = mapOf(demand.value)
  return { ...demand, identity: canonical(isMap(demand.value) ? key : demand.value) }
}

/** A rule is paired by its name where it has one, or else by what it says. */
function ruleIn(written: unknown): Demand {
  const { name, why, severity, mostly, when, nulls, 'min-evaluated': least, ...value } = mapOf(written)
  const manner = mannerIn({ name, why, severity, mostly, when, nulls, 'min-evaluated': least })
  return { identity: typeof name === 'string' ? name : canonical(value), value, written, ...manner }
}

function mannerIn(manner: Keywords): Omit<Demand, 'identity' | 'value' | 'written'> {
  const { severity, mostly = 1, when, nulls, 'min-evaluated': minEvaluated = 1, name, why } = manner
  return {
    severity: severity === 'warn' ? 'warn' : 'error',
    mostly,
    minEvaluated,
    when,
    nulls,
    words: canonical([name ?? null, why ?? null]),
  }
}
