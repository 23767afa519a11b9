import { isMap } from '@ml-actions/verdict/mapping'
import { Unmapped } from '../unmapped.ts'

/** The keyword arguments of one expectation; each that is asked for is counted as read. */
export interface Kwargs {
  /** A value that is there and not null; undefined where it is not. */
  get(key: string): unknown
  /** The same, without counting it as read. */
  peek(key: string): unknown
  /** @throws {Unmapped} where it is missing, null or not text; so for the others of their kind */
  text(key: string): string
  texts(key: string): readonly string[]
  list(key: string): readonly unknown[]
  optionalNumber(key: string): number | bigint | undefined
  number(key: string): number | bigint
  flag(key: string, byDefault: boolean): boolean
  /** Keys that nobody asked for. */
  unread(): readonly string[]
}

/** Keys that say how theirs runs or reports, and demand nothing of the data. */
const manners = new Set([
  'result_format',
  'include_config',
  'catch_exceptions',
  'batch_id',
  'batch_index',
  'meta',
])

/** Reads keyword arguments. */
export function kwargsOf(value: Readonly<Record<string, unknown>>): Kwargs {
  const read = new Set<string>()
  const peek = (key: string) => (Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined)
  const get = (key: string) => {
    read.add(key)
    return peek(key)
  }
  const wanted = (key: string, what: string) => {
    const given = get(key)
    if (given === undefined) throw new Unmapped(`it has no ${key}`, ['kwargs'])
    return { given, wrong: () => new Unmapped(`its ${key} is not ${what}`, ['kwargs', key]) }
  }
  const list = (key: string) => {
    const { given, wrong } = wanted(key, 'a list')
    if (!Array.isArray(given)) throw wrong()
    return given as readonly unknown[]
  }
  const optionalNumber = (key: string) => {
    const given = get(key)
    if (given === undefined || typeof given === 'number' || typeof given === 'bigint') return given
    throw new Unmapped(`its ${key} is not a number`, ['kwargs', key])
  }
  return {
    get,
    peek,
    list,
    optionalNumber,
    text(key) {
      const { given, wrong } = wanted(key, 'text')
      if (typeof given !== 'string') throw wrong()
      return given
    },
    texts(key) {
      const given = list(key)
      if (given.every((one) => typeof one === 'string')) return given
      throw new Unmapped(`its ${key} holds something that is not text`, ['kwargs', key])
    },
    number(key) {
      wanted(key, 'a number')
      return optionalNumber(key) ?? 0
    },
    flag(key, byDefault) {
      const given = get(key) ?? byDefault
      if (typeof given !== 'boolean') throw new Unmapped(`its ${key} is not true or false`, ['kwargs', key])
      return given
    },
    unread: () => Object.keys(value).filter((key) => !read.has(key) && !manners.has(key)),
  }
}

/**
 * Puts the values of a suite's own parameters where expectations name them (`{"$PARAMETER": "most"}`).
 * @throws {Unmapped} for a parameter without a value, and for a sum or anything else that is computed of one
 */
export function withParameters(value: unknown, parameters: Words, at: Way = []): unknown {
  if (Array.isArray(value)) return value.map((one, index) => withParameters(one, parameters, [...at, index]))
  if (!isMap(value)) return value
  if (!Object.hasOwn(value, '$PARAMETER')) {
    const entries = Object.entries(value)
    return Object.fromEntries(
      entries.map(([key, one]) => [key, withParameters(one, parameters, [...at, key])]),
    )
  }
  const name = String(value['$PARAMETER'])
  if (Object.hasOwn(parameters, name)) return parameters[name]
  throw new Unmapped(`the parameter ${JSON.stringify(name.slice(0, 80))} has no value in the suite`, at)
}

type Words = Readonly<Record<string, unknown>>
type Way = readonly (string | number)[]
