import { compareDecimals, decimalOf } from '@ml-actions/conditions/values/decimal'
import { type Value, valueInWords } from '@ml-actions/conditions/values/value'
import { isMap } from '@ml-actions/verdict/mapping'
import { demandIn, membersIn } from '../demand.ts'
import {
  always,
  isBetween,
  isEmpty,
  isEqual,
  type Possible,
  possibleIn,
  typeIn,
  valuesIn,
} from './possible.ts'
import type { Keywords, Remark } from './remark.ts'

/** What the keywords of one column say against each other. */
export function lintColumn(name: string, keywords: Keywords): readonly Remark[] {
  const at = (keyword: string) => ['columns', name, keyword]
  const possible = possibleIn(keywords, typeIn(keywords))
  return [
    ...bounds(keywords, possible, at),
    ...lists(keywords, possible, at),
    ...patterns(keywords, at),
    ...absence(keywords, at),
    ...aggregates(keywords, possible, at),
    ...shares(keywords, at),
  ]
}

type At = (keyword: string) => readonly string[]

function contradiction(is: string, at: readonly string[]): Remark {
  return {
    severity: 'error',
    kind: 'contradiction',
    is,
    todo: 'mend one of the two: no value can hold both',
    at,
  }
}

function noEffect(is: string, at: readonly string[]): Remark {
  return { severity: 'warn', kind: 'no-effect', is, todo: 'take it away, or mend what was meant', at }
}

function bounds(keywords: Keywords, possible: Possible, at: At): readonly Remark[] {
  const { low, high } = possible
  const both = [
    ['min', 'above'],
    ['max', 'below'],
  ].flatMap(([closed = '', open = '']) => {
    if (always(keywords, closed) === undefined || always(keywords, open) === undefined) return []
    const lax = [low?.keyword, high?.keyword].includes(closed) ? open : closed
    const other = lax === open ? closed : open
    return [noEffect(`"${lax}" asks nothing that "${other}" does not ask`, at(lax))]
  })
  if (low === undefined || high === undefined || !isEmpty(possible, typeIn(keywords))) return both
  const [lowest, highest] = [valueInWords(low.value), valueInWords(high.value)]
  return [
    ...both,
    contradiction(
      `"${low.keyword}" ${lowest} leaves nothing of "${high.keyword}" ${highest}`,
      at(low.keyword),
    ),
  ]
}

function lists(keywords: Keywords, possible: Possible, at: At): readonly Remark[] {
  const { only, never } = possible
  const listed = ['one-of', 'not-one-of'].flatMap((keyword) => repeated(keywords, keyword, at))
  if (only === undefined || isEmpty(possible, typeIn(keywords))) return listed
  const outside = only.filter((value) => !isBetween(value, possible))
  const forbidden = only.filter((value) => never.some((other) => isEqual(value, other)))
  const lost = only.filter((value) => outside.includes(value) || forbidden.includes(value))
  if (lost.length === only.length) {
    return [
      ...listed,
      contradiction('no value of "one-of" is let through by the other keywords', at('one-of')),
    ]
  }
  return [
    ...listed,
    ...outside.map((value) =>
      noEffect(`"one-of" lists ${valueInWords(value)}, which the bounds do not let through`, at('one-of')),
    ),
    ...forbidden.map((value) =>
      noEffect(`"one-of" and "not-one-of" both list ${valueInWords(value)}`, at('not-one-of')),
    ),
  ]
}

function repeated(keywords: Keywords, keyword: string, at: At): readonly Remark[] {
  const values = valuesIn(demandIn(keyword, keywords[keyword], {})?.value, typeIn(keywords)) ?? []
  const twice = values.filter((value, index) => values.findIndex((one) => isEqual(one, value)) < index)
  return twice.map((value: Value) => noEffect(`"${keyword}" lists ${valueInWords(value)} twice`, at(keyword)))
}

function patterns(keywords: Keywords, at: At): readonly Remark[] {
  const [found, forbidden] = [always(keywords, 'matches'), always(keywords, 'does-not-match')]
  return typeof found === 'string' && found === forbidden
    ? [contradiction('"matches" and "does-not-match" ask the same pattern', at('does-not-match'))]
    : []
}

function absence(keywords: Keywords, at: At): readonly Remark[] {
  if (always(keywords, 'nulls') !== 'never') return []
  return ['null-share', 'null-count'].flatMap((keyword) => {
    const range = always(keywords, keyword)
    if (range === undefined) return []
    return allows(range, 0)
      ? [noEffect(`"${keyword}" asks nothing where "nulls" is never`, at(keyword))]
      : [contradiction(`"${keyword}" wants nulls, and "nulls" is never`, at(keyword))]
  })
}

/** Ranges of a column's own numbers, each of which lies where its values may lie. */
const within = ['lowest', 'highest', 'mean', 'median']

function aggregates(keywords: Keywords, possible: Possible, at: At): readonly Remark[] {
  const outside = within.flatMap((keyword) => {
    const range = always(keywords, keyword)
    if (range === undefined || !isApart(range, possible)) return []
    return [contradiction(`"${keyword}" lies outside the bounds of every value`, at(keyword))]
  })
  const { only } = possible
  const distinct = always(keywords, 'distinct')
  const few =
    only !== undefined && distinct !== undefined && isAbove(distinct, only.length)
      ? [contradiction(`"distinct" wants more different values than "one-of" lists`, at('distinct'))]
      : []
  return [...outside, ...few, ...quantiles(always(keywords, 'quantiles'), at)]
}

/** A higher quantile is never less than a lower one. */
function quantiles(value: unknown, at: At): readonly Remark[] {
  const entries = Object.entries(isMap(value) ? value : {})
    .filter(([key]) => decimalOf(key) !== undefined)
    .toSorted(([one], [other]) => Number(one) - Number(other))
  return entries.flatMap(([key, range], index) => {
    const least = numberIn(range, ['min', 'above'])
    const later = entries.slice(index + 1).find(([, next]) => {
      const most = numberIn(next, ['max', 'below'])
      return least !== undefined && most !== undefined && compareDecimals(least, most) > 0
    })
    if (later === undefined) return []
    return [
      contradiction(`quantile ${key} is wanted above quantile ${later[0]}`, [...at('quantiles'), later[0]]),
    ]
  })
}

function shares(keywords: Keywords, at: At): readonly Remark[] {
  return Object.entries(keywords).flatMap(([keyword, value]) =>
    membersIn(keyword, value).flatMap(({ mostly }) =>
      typeof mostly === 'number' && mostly < 0.5
        ? [noEffect(`"mostly" ${mostly} lets most of the values be wrong`, [...at(keyword), 'mostly'])]
        : [],
    ),
  )
}

function numberIn(range: unknown, [closed, open]: readonly [string, string]) {
  const map = isMap(range) ? range : { [closed]: range }
  const value = map[closed] ?? map[open]
  return value === undefined ? undefined : decimalOf(String(value))
}

/** Whether a range of numbers lets a number through. */
function allows(range: unknown, number: number): boolean {
  const at = { unscaled: BigInt(number), scale: 0 }
  const low = numberIn(range, ['min', 'above'])
  const high = numberIn(range, ['max', 'below'])
  const open = (key: string) => isMap(range) && range[key] !== undefined
  const order = (limit: typeof low) => (limit === undefined ? undefined : compareDecimals(at, limit))
  const [fromLow = 1, fromHigh = -1] = [order(low), order(high)]
  return (
    (fromLow > 0 || (fromLow === 0 && !open('above'))) && (fromHigh < 0 || (fromHigh === 0 && !open('below')))
  )
}

function isAbove(range: unknown, number: number): boolean {
  const low = numberIn(range, ['min', 'above'])
  return low !== undefined && compareDecimals(low, { unscaled: BigInt(number), scale: 0 }) > 0
}

/** Whether a range of numbers and the bounds of the values have nothing in common. */
function isApart(range: unknown, { low, high }: Possible): boolean {
  const [least, most] = [numberIn(range, ['min', 'above']), numberIn(range, ['max', 'below'])]
  const above =
    high?.value.is === 'number' && least !== undefined && compareDecimals(least, high.value.exact) > 0
  return (
    above || (low?.value.is === 'number' && most !== undefined && compareDecimals(most, low.value.exact) < 0)
  )
}
