import type { Settings } from '@ml-actions/action/settings'
import { type About, refusal } from '@ml-actions/conditions/forms/form'
import { refuseKind } from '@ml-actions/conditions/forms/kind-of-column'
import { conditionsOf } from '@ml-actions/conditions/read'
import { decimalOf } from '@ml-actions/conditions/values/decimal'
import type { TypeName } from '@ml-actions/dataset/table'
import { isMap } from '@ml-actions/verdict/mapping'
import { checks } from '../checks/catalogue.ts'
import type { Check } from '../checks/check.ts'
import { isKeyword } from '../checks/check.ts'
import type { Demand } from './contract.ts'

type Keywords = Readonly<Record<string, unknown>>
type At = readonly (string | number)[]

/** What a condition may hold, engines being able to answer it or not. */
const ofConditions = checks.filter(isKeyword)

/** A map of the contract that holds keywords among other keys, and where it stands. */
export interface Written {
  readonly settings: Settings
  readonly level: Check['level']
  readonly value: Keywords
  /** Where `value` stands in the file. */
  readonly at: At
  /** The column that it speaks of, and its type as the contract says it. */
  readonly column?: string
  readonly type?: TypeName
  /** The type that the contract says for a column of this name. */
  readonly typeOf: (column: string) => TypeName | undefined
  readonly document?: About['document']
}

/**
 * Reads the demands that a map of keywords makes, in the author's order.
 * @throws {Misuse} with its place, for a demand that has no meaning
 */
export function demandsOf(written: Written): readonly Demand[] {
  return Object.entries(written.value).flatMap(([keyword, given]) => {
    const check = checks.find(({ name, level }) => name === keyword && level === written.level)
    if (check === undefined) return []
    const isList = check.list === true && Array.isArray(given) && given.every(isCompound)
    return isList
      ? given.flatMap((one, index) => demandOf(written, check, one, [check.name, index]))
      : demandOf(written, check, given, [check.name])
  })
}

/** Reads the row rules: each a map with the key of one form, and beside it the keys that every rule has. */
export function rowRulesOf(written: Omit<Written, 'level'>, rules: unknown): readonly Demand[] {
  return (Array.isArray(rules) ? rules : []).flatMap((rule: unknown, index) => {
    const at = [...written.at, index]
    const map = isMap(rule) ? rule : {}
    const forms = checks.filter(({ level, name }) => level === 'row' && Object.hasOwn(map, name))
    const check = formOf(forms, map, aboutOf({ ...written, level: 'row' }, 'row-rules', at))
    const about = aboutOf({ ...written, level: 'row' }, check.name, at)
    const asked = check.asks.read(map, about)
    return asked === undefined
      ? []
      : [{ ...plain(check, asked), ...longKeys(map, about), place: about.place() }]
  })
}

/** What is asked because the contract says nothing else. */
export function impliedBy(level: Check['level'], value: Keywords, place: Demand['place']): readonly Demand[] {
  return checks.flatMap((check) =>
    check.level !== level || check.implied === undefined || Object.hasOwn(value, check.name)
      ? []
      : [{ ...plain(check, check.implied.asked), place, written: false }],
  )
}

function isCompound(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function demandOf(written: Written, check: Check, given: unknown, keys: At): readonly Demand[] {
  const long: Keywords = isMap(given) && Object.hasOwn(given, 'value') ? given : {}
  const isLong = long === given
  const at = [...written.at, ...keys]
  const about = aboutOf(written, check.name, isLong ? [...at, 'value'] : at)
  if (check.level === 'column') refuseKind(check.on, about)
  const asked = check.asks.read(isLong ? long['value'] : given, about)
  if (asked === undefined) return []
  const place = written.settings.keyPlace(at)
  return [{ ...plain(check, asked), ...longKeys(long, aboutOf(written, check.name, at)), place }]
}

/** The keys that the long form of every demand has. */
function longKeys(long: Keywords, about: About) {
  const { severity, name, why } = long
  return {
    severity: severity === 'warn' ? ('warn' as const) : ('error' as const),
    mostly: decimalOf(String(long['mostly'] ?? 1)) ?? one,
    minEvaluated: Number(long['min-evaluated'] ?? 1),
    when: long['when'] === undefined ? [] : about.conditions(long['when'], 'when'),
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof why === 'string' ? { why } : {}),
  }
}

function aboutOf(written: Written, keyword: string, at: At): About {
  const { settings, column, type, typeOf, document } = written
  return {
    keyword,
    ...(column === undefined ? {} : { column }),
    ...(type === undefined ? {} : { type }),
    typeOf,
    ...(document === undefined ? {} : { document }),
    place: (...inside) => settings.place([...at, ...inside]),
    conditions: (value, ...inside) =>
      conditionsOf({ ...written, word: 'when', keywords: ofConditions, value, at: [...at, ...inside] }),
  }
}

function formOf(forms: readonly Check[], rule: Keywords, about: About): Check {
  const [form, second] = forms
  if (form !== undefined && second === undefined) return form
  const names = checks.filter(({ level }) => level === 'row').map(({ name }) => name)
  const is =
    second === undefined
      ? `has a rule without a form (${Object.keys(rule).join(', ').slice(0, 80)})`
      : `has a rule of two forms (${forms.map(({ name }) => name).join(', ')})`
  throw refusal(about, { is, wanted: `one of ${names.join(', ')}`, todo: 'write one rule for each form' })
}

const one = { unscaled: 1n, scale: 0 }

function plain(check: Check, asked: unknown) {
  return { check, asked, when: [], severity: 'error' as const, mostly: one, minEvaluated: 1, written: true }
}
