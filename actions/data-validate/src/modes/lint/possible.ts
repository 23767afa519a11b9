import { floorOf } from '@ml-actions/conditions/values/decimal'
import { kindOf, typeNames } from '@ml-actions/conditions/values/kind'
import { readValue, type Value } from '@ml-actions/conditions/values/value'
import { compareValues } from '@ml-actions/data-validate/values/compare-values'
import type { TypeName } from '@ml-actions/dataset/table'
import { isMap } from '@ml-actions/verdict/mapping'
import { demandIn } from '../demand.ts'
import type { Keywords } from './remark.ts'

/** One end of what is possible, and the keyword that says so. */
export interface End {
  readonly keyword: string
  readonly value: Value
  readonly open: boolean
}

/** What values some keywords let through, as far as bounds and lists say. */
export interface Possible {
  readonly low?: End
  readonly high?: End
  readonly only?: readonly Value[]
  readonly never: readonly Value[]
}

/** The value of a keyword that holds for every row and decides; undefined for one with `mostly`, `when` or `warn`. */
export function always(keywords: Keywords, keyword: string): unknown {
  const demand = demandIn(keyword, keywords[keyword], {})
  if (demand?.written === undefined) return undefined
  const whole = demand.mostly === 1 && demand.when === undefined && demand.severity === 'error'
  return whole ? demand.value : undefined
}

/** The type that a column's keywords say; text where they say none. */
export function typeIn(keywords: Keywords): TypeName {
  const value = demandIn('type', keywords['type'], {})?.value
  const word = isMap(value) ? value['is'] : value
  return typeNames.find((name) => name === word) ?? 'text'
}

/** Reads what the keywords of a column let through. */
export function possibleIn(keywords: Keywords, type: TypeName): Possible {
  const end = (keyword: string, open: boolean): readonly End[] => {
    const value = readValue(always(keywords, keyword), type)
    return value === undefined ? [] : [{ keyword, value, open }]
  }
  const low = tightest([...end('min', false), ...end('above', true)], 1)
  const high = tightest([...end('max', false), ...end('below', true)], -1)
  const only = valuesIn(always(keywords, 'one-of'), type)
  return {
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(only === undefined ? {} : { only }),
    never: valuesIn(always(keywords, 'not-one-of'), type) ?? [],
  }
}

/** Reads a list of values; undefined when it is none, as where the values stand in a file. */
export function valuesIn(value: unknown, type: TypeName): readonly Value[] | undefined {
  return Array.isArray(value) ? value.flatMap((one) => readValue(one, type) ?? []) : undefined
}

/** Tells whether a value lies between the ends. */
export function isBetween(value: Value, { low, high }: Pick<Possible, 'low' | 'high'>): boolean {
  return (low === undefined || reaches(value, low, 1)) && (high === undefined || reaches(value, high, -1))
}

/** Tells whether no value at all can hold both ends. */
export function isEmpty({ low, high }: Pick<Possible, 'low' | 'high'>, type: TypeName): boolean {
  if (low === undefined || high === undefined) return false
  if (kindOf[type] === 'integer' && low.value.is === 'number' && high.value.is === 'number') {
    const least = floorOf(low.value.exact)
    const most = floorOf(high.value.exact)
    const first = least.floor + (least.exact && !low.open ? 0n : 1n)
    return first > most.floor - (most.exact && high.open ? 1n : 0n)
  }
  const order = compareValues(low.value, high.value)
  return order > 0 || (order === 0 && (low.open || high.open))
}

/** Tells whether nothing can hold both of two sets of keywords. */
export function isDisjoint(one: Possible, other: Possible, type: TypeName): boolean {
  const low = tightest(
    [one.low, other.low].filter((end) => end !== undefined),
    1,
  )
  const high = tightest(
    [one.high, other.high].filter((end) => end !== undefined),
    -1,
  )
  const ends = { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) }
  if (isEmpty(ends, type)) return true
  const only = one.only ?? other.only
  if (only === undefined) return false
  const isIn = (value: Value, list: readonly Value[]) => list.some((entry) => isEqual(entry, value))
  return only.every(
    (value) =>
      !isBetween(value, ends) ||
      (other.only !== undefined && !isIn(value, other.only)) ||
      isIn(value, [...one.never, ...other.never]),
  )
}

/** Tells whether two values of one column are equal. */
export function isEqual(one: Value, other: Value): boolean {
  if (one.is === 'bool' && other.is === 'bool') return one.value === other.value
  return compareValues(one, other) === 0
}

function tightest(ends: readonly End[], sign: 1 | -1): End | undefined {
  const [first, second] = ends
  if (first === undefined || second === undefined) return first
  const order = compareValues(first.value, second.value) * sign
  if (order === 0) return first.open ? first : second
  return order > 0 ? first : second
}

function reaches(value: Value, { value: limit, open }: End, sign: 1 | -1): boolean {
  const order = compareValues(value, limit) * sign
  return order > 0 || (order === 0 && !open)
}
