import type { Settings } from '@ml-actions/action/settings'
import type { TypeName } from '@ml-actions/dataset/table'
import { both, type Predicate } from '@ml-actions/engine/expression'
import { checks } from '../checks/catalogue.ts'
import type { Check } from '../checks/check.ts'
import type { Condition } from '../forms/condition.ts'
import { type About, isMap, refusal } from '../forms/form.ts'
import { type Capable, type PushColumn, unpushed } from '../push/push.ts'
import { decimalOf } from '../values/decimal.ts'
import { kindOf, typeNames } from '../values/kind.ts'
import type { Demand } from './contract.ts'
import { refuseUntypedDemand } from './untyped.ts'

type Keywords = Readonly<Record<string, unknown>>
type At = readonly (string | number)[]

const catalogue: readonly Check[] = checks

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
    const check = catalogue.find(({ name, level }) => name === keyword && level === written.level)
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
    const forms = catalogue.filter(({ level, name }) => level === 'row' && Object.hasOwn(map, name))
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
  return catalogue.flatMap((check) =>
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
  refuseType(check, about)
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
    conditions: (value, ...inside) => conditionsOf(written, value, [...at, ...inside]),
  }
}

/** Reads conditions on the values of columns, as they stand under `when`. */
export function conditionsOf({ type: _, ...written }: Written, value: unknown, at: At): readonly Condition[] {
  return Object.entries(isMap(value) ? value : {}).map(([column, keywords]) => {
    const type = written.typeOf(column)
    const inside = { ...written, level: 'column' as const, column, at: [...at, column] }
    const map = isMap(keywords) ? keywords : {}
    const demands = demandsOf({ ...inside, value: map, ...(type === undefined ? {} : { type }) })
    if (demands.length === 0) {
      const about = aboutOf(inside, 'when', inside.at)
      const wanted = 'a demand on the value, such as `one-of: [DE]`'
      throw refusal(about, { is: 'asks nothing', wanted, todo: 'write one, or take the column away' })
    }
    const abroad = demands.find(({ check, asked }) => (check.refers?.(asked) ?? []).length > 0)
    if (abroad !== undefined) {
      const about = aboutOf(inside, abroad.check.name, [...inside.at, abroad.check.name])
      const todo = 'list the values, or ask it of the column itself'
      throw refusal(about, { is: 'asks for values of another file in a condition', wanted: 'a list', todo })
    }
    return {
      column,
      refuseUntyped: (heading) => {
        for (const demand of demands) refuseUntypedDemand(demand, heading)
      },
      test: (cells) => {
        const tests = demands.map(({ check, asked }) => check.test?.(cells, asked) ?? (() => false))
        return (row) => tests.every((test) => test(row))
      },
      pushTest: (cells, engine) => pushDemands(demands, cells, engine),
      words: `${column} is ${demands.map(({ check, asked }) => check.wanted(asked)).join(' and ')}`,
    }
  })
}

function pushDemands(demands: readonly Demand[], column: PushColumn, engine: Capable): Predicate | string {
  const predicates: Predicate[] = []
  for (const { check, asked } of demands) {
    const one = check.pushTest?.(column, asked, engine) ?? unpushed(check)
    if (typeof one === 'string') return one
    predicates.push(one)
  }
  return predicates.reduce(both, { is: 'always' })
}

function formOf(forms: readonly Check[], rule: Keywords, about: About): Check {
  const [form, second] = forms
  if (form !== undefined && second === undefined) return form
  const names = catalogue.filter(({ level }) => level === 'row').map(({ name }) => name)
  const is =
    second === undefined
      ? `has a rule without a form (${Object.keys(rule).join(', ').slice(0, 80)})`
      : `has a rule of two forms (${forms.map(({ name }) => name).join(', ')})`
  throw refusal(about, { is, wanted: `one of ${names.join(', ')}`, todo: 'write one rule for each form' })
}

/** Refuses a check on a column whose type it has no meaning for. */
function refuseType(check: Check, about: About): void {
  if (check.level !== 'column' || check.on.includes(kindOf[about.type ?? 'text'])) return
  const fitting = typeNames.filter((name) => check.on.includes(kindOf[name]))
  const is =
    about.type === undefined
      ? 'is asked of a column that has no type, which makes it text'
      : `is asked of a column of type ${about.type}`
  const todo = about.type === undefined ? `say \`type: ${fitting.at(-1)}\`` : 'take it away, or mend the type'
  throw refusal(about, { is, wanted: `a column of type ${fitting.join(', ')}`, todo })
}

const one = { unscaled: 1n, scale: 0 }

function plain(check: Check, asked: unknown) {
  return { check, asked, when: [], severity: 'error' as const, mostly: one, minEvaluated: 1, written: true }
}
