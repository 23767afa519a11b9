import type { TypeName } from '@ml-actions/dataset/table'
import { isMap } from '@ml-actions/verdict/mapping'
import type { Manner } from '../draft.ts'
import type { Part } from '../part.ts'
import { re2Of } from '../patterns/python.ts'
import { Unmapped } from '../unmapped.ts'
import type { Writing } from '../writing.ts'

/** The column that is checked. */
interface Column {
  readonly name: string
  readonly nullable: boolean
  readonly type?: TypeName
}

type Values = Readonly<Record<string, unknown>>
type Keyword = readonly [keyword: string, value: unknown]

/** The arguments of a check with one, and what each check becomes. */
interface Built {
  readonly argument: string
  readonly keywords: (values: Values) => readonly Keyword[]
}

const one = (argument: string, keyword: string, as = (value: unknown) => value): Built => ({
  argument,
  keywords({ [argument]: value, ...others }) {
    refuseOthers(others)
    if (value === undefined) throw new Unmapped(`it needs ${argument}`)
    return [[keyword, as(value)]]
  },
})
const list = (value: unknown) => [value]

const builtIn: Readonly<Record<string, Built>> = {
  equal_to: one('value', 'one-of', list),
  not_equal_to: one('value', 'not-one-of', list),
  greater_than: one('min_value', 'above'),
  greater_than_or_equal_to: one('min_value', 'min'),
  less_than: one('max_value', 'below'),
  less_than_or_equal_to: one('max_value', 'max'),
  in_range: { argument: 'min_value', keywords: rangeOf },
  isin: one('allowed_values', 'one-of'),
  notin: one('forbidden_values', 'not-one-of'),
  str_matches: one('pattern', 'matches', (value) => `^(?:${re2Of(textIn(value))})`),
  str_contains: one('pattern', 'matches', (value) => re2Of(textIn(value))),
  str_startswith: one('string', 'matches', (value) => `^${quoted(textIn(value))}`),
  str_endswith: one('string', 'matches', (value) => `${quoted(textIn(value))}\\z`),
  str_length: { argument: 'min_value', keywords: lengthOf },
  unique_values_eq: one('values', 'distinct-set', (value) => ({ exactly: value })),
}

const shorter: Readonly<Record<string, string>> = {
  eq: 'equal_to',
  ne: 'not_equal_to',
  gt: 'greater_than',
  ge: 'greater_than_or_equal_to',
  lt: 'less_than',
  le: 'less_than_or_equal_to',
  between: 'in_range',
}

/** One check as it stands in the schema. */
interface Check {
  readonly name: string
  readonly values: Values
  readonly manner: Manner
  refuse(why: string): void
}

/** Writes the checks of a column: a map by name, or a list whose members name themselves in their options. */
export function writeChecks(column: Part, about: Column, into: Writing): void {
  const found = Array.isArray(column.get('checks')) ? listed(column, about) : named(column, about)
  for (const check of found) writeCheck(check, about, into)
}

function listed(column: Part, about: Column): readonly Check[] {
  const checks = column.parts('checks', (index) => `check ${index + 1} of ${column.name}`)
  return checks.flatMap((check) => {
    const options = check.part('options')
    const name = options?.read('check_name', 'text')
    if (options !== undefined && name !== undefined) return checkOf(check, name, about, options)
    check.refuse(undefined, 'it does not say which check it is')
    return []
  })
}

function named(column: Part, about: Column): readonly Check[] {
  const checks = column.part('checks', `checks of ${column.name}`)
  return (checks?.keys() ?? []).flatMap((name) => {
    const value = checks?.get(name)
    const refuse = (why: string) => checks?.refuse(name, why)
    if (!isMap(value))
      return [{ name, values: { [builtFor(name)?.argument ?? '']: value }, manner: {}, refuse }]
    const check = checks?.part(name, `check ${JSON.stringify(name.slice(0, 80))} of ${column.name}`)
    return check === undefined ? [] : checkOf(check, name, about, check.part('options'))
  })
}

/** A check with one argument writes it as `value`. */
function checkOf(check: Part, name: string, about: Column, options?: Part): readonly Check[] {
  const keys = check.keys().filter((key) => key !== 'options')
  const argument = builtFor(name)?.argument ?? ''
  const isShort = keys.length === 1 && keys[0] === 'value'
  const values = Object.fromEntries(keys.map((key) => [isShort ? argument : key, check.get(key)]))
  const manner = options === undefined ? {} : mannerOf(options, about)
  return manner === undefined ? [] : [{ name, values, manner, refuse: (why) => check.refuse(undefined, why) }]
}

function builtFor(name: string): Built | undefined {
  const long = Object.hasOwn(shorter, name) ? (shorter[name] ?? name) : name
  return Object.hasOwn(builtIn, long) ? builtIn[long] : undefined
}

/** What a check's options say; undefined, and refused, for what changes which values it sees. */
function mannerOf(options: Part, { nullable }: Column): Manner | undefined {
  for (const key of ['check_name', 'name', 'title', 'description']) options.read(key, 'text')
  const [warns, ignores] = [options.read('raise_warning', 'flag'), options.read('ignore_na', 'flag')]
  options.read('element_wise', 'flag')
  options.read('n_failure_cases', 'number')
  const why = options.read('error', 'text')
  const asked = options.keys().filter((key) => ['groupby', 'groups'].includes(key) && options.has(key))
  for (const key of asked) options.refuse(key, 'a check looks at all rows together')
  if (nullable && ignores === false)
    options.refuse('ignore_na', 'a null reaches no check of values: say `nulls: never`')
  options.rest()
  if (asked.length > 0 || (nullable && ignores === false)) return undefined
  return { ...(warns === true ? { severity: 'warn' as const } : {}), ...(why === undefined ? {} : { why }) }
}

function writeCheck({ name, values, manner, refuse }: Check, column: Column, into: Writing): void {
  const built = builtFor(name)
  if (built === undefined) {
    refuse('it is a function of Python, and none of those that pandera brings')
    return
  }
  try {
    for (const [keyword, value] of built.keywords(inType(values, column))) {
      const fault = into.column(column.name, keyword, value, manner)
      if (fault !== undefined) refuse(fault)
    }
  } catch (error) {
    if (!(error instanceof Unmapped)) throw error
    refuse(error.why)
  }
}

/** pandera writes spans of time as nanoseconds. */
function inType(values: Values, { type }: Column): Values {
  if (type !== 'duration') return values
  const spanOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spanOf)
    if (typeof value !== 'number' && typeof value !== 'bigint') return value
    const digits = String(value).replace('-', '').padStart(10, '0')
    const sign = value < 0 ? '-' : ''
    return `${sign}PT${digits.slice(0, -9)}.${digits.slice(-9)}S`
  }
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, spanOf(value)]))
}

function rangeOf(values: Values): readonly Keyword[] {
  const {
    min_value: min,
    max_value: max,
    include_min: withMin = true,
    include_max: withMax = true,
    ...others
  } = values
  refuseOthers(others)
  if (
    min === undefined ||
    max === undefined ||
    typeof withMin !== 'boolean' ||
    typeof withMax !== 'boolean'
  ) {
    throw new Unmapped('it needs min_value and max_value')
  }
  return [
    [withMin ? 'min' : 'above', min],
    [withMax ? 'max' : 'below', max],
  ]
}

function lengthOf(values: Values): readonly Keyword[] {
  const { min_value: min, max_value: max, exact_value: exact, ...others } = values
  refuseOthers(others)
  if (exact !== undefined && exact !== null) return [['length', exact]]
  const range = {
    ...(min === undefined || min === null ? {} : { min }),
    ...(max === undefined || max === null ? {} : { max }),
  }
  return [['length', range]]
}

function refuseOthers(others: Values): void {
  const [key] = Object.keys(others)
  if (key !== undefined)
    throw new Unmapped(`it has ${JSON.stringify(key.slice(0, 80))}, which is not known here`)
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return value
  throw new Unmapped('it needs text')
}

function quoted(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
}
