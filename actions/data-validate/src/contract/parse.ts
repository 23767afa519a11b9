import { checkSettings } from '@ml-actions/action/check-settings'
import { readSettings, type Settings } from '@ml-actions/action/settings'
import type { Dialect, TypeName } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import { checks } from '../checks/catalogue.ts'
import type { Check } from '../checks/check.ts'
import { type About, isMap, refusal } from '../forms/form.ts'
import { isGlob } from '../forms/glob.ts'
import { decimalOf } from '../values/decimal.ts'
import { kindOf, typeNames } from '../values/kind.ts'
import type { ColumnRule, Contract, Data, Demand } from './contract.ts'
import { schema } from './json-schema.ts'
import { validate } from './validate.generated.js'

type Map = Readonly<Record<string, unknown>>
type At = readonly (string | number)[]

const catalogue: readonly Check[] = checks

/**
 * Reads a contract from the text of its file.
 * @throws {Misuse} with line and column, for anything that the author must mend
 */
export function parseContract(text: string, path: string): Contract {
  const settings = readSettings(text, path)
  checkSettings(settings, validate, schema)
  const value: Map = isMap(settings.value) ? settings.value : {}
  const columns = columnRules(settings, value['columns'])
  const typeOf = (name: string) => columns.find(({ pattern }) => pattern === name)?.type
  const about = { typeOf }
  const demands = demandsOf(settings, { level: 'dataset', value, at: [], about })
  const implied =
    value['columns'] === undefined ? [] : impliedBy('dataset', value, settings.keyPlace(['columns']))
  const name = value['name']
  return {
    path,
    ...(typeof name === 'string' ? { name } : {}),
    ...(value['data'] === undefined ? {} : { data: dataOf(settings, value['data']) }),
    columns,
    demands: [...demands, ...implied],
  }
}

function columnRules(settings: Settings, value: unknown): readonly ColumnRule[] {
  return Object.entries(isMap(value) ? value : {}).map(([pattern, keywords]) =>
    columnRule(settings, pattern, isMap(keywords) ? keywords : {}),
  )
}

function columnRule(settings: Settings, pattern: string, value: Map): ColumnRule {
  const at = ['columns', pattern]
  const place = settings.keyPlace(at)
  const type = typeIn(value['type'])
  const about = { column: pattern, ...(type === undefined ? {} : { type }), typeOf: () => undefined }
  const demands = demandsOf(settings, { level: 'column', value, at, about })
  const implied = impliedBy('column', value, place).filter(
    ({ check }) =>
      (type === undefined || (check.implied?.on ?? []).includes(kindOf[type])) &&
      // A count says how many columns a glob must find, none included.
      !(check.name === 'required' && Object.hasOwn(value, 'count')),
  )
  return {
    pattern,
    isGlob: isGlob(pattern),
    ...(type === undefined ? {} : { type }),
    optional: [...implied, ...demands].every(({ check }) => check.name !== 'required'),
    demands: [...implied, ...demands],
    place,
  }
}

/** The type that a column's keywords say, in the short or the long form, with its other keys or without. */
function typeIn(value: unknown): TypeName | undefined {
  const short = isMap(value) && Object.hasOwn(value, 'value') ? value['value'] : value
  const word = isMap(short) ? short['is'] : short
  return typeNames.find((name) => name === word)
}

interface Written {
  readonly level: Check['level']
  /** Keyword to demand, among keys that are no checks. */
  readonly value: Map
  /** Where `value` stands in the file. */
  readonly at: At
  readonly about: Pick<About, 'column' | 'type' | 'typeOf'>
}

function demandsOf(settings: Settings, written: Written): readonly Demand[] {
  return Object.entries(written.value).flatMap(([keyword, given]) => {
    const check = catalogue.find(({ name, level }) => name === keyword && level === written.level)
    return check === undefined ? [] : demandOf(settings, written, check, given)
  })
}

function demandOf(settings: Settings, written: Written, check: Check, given: unknown): readonly Demand[] {
  const long: Map = isMap(given) && Object.hasOwn(given, 'value') ? given : {}
  const isLong = long === given
  const at = [...written.at, check.name, ...(isLong ? ['value'] : [])]
  const about: About = {
    ...written.about,
    keyword: check.name,
    place: (...inside) => settings.place([...at, ...inside]),
  }
  refuseType(check, about)
  const asked = check.asks.read(isLong ? long['value'] : given, about)
  if (asked === undefined) return []
  const { severity, name, why } = long
  return [
    {
      ...plain(check, asked),
      severity: severity === 'warn' ? 'warn' : 'error',
      mostly: decimalOf(String(long['mostly'] ?? 1)) ?? one,
      minEvaluated: Number(long['min-evaluated'] ?? 1),
      ...(typeof name === 'string' ? { name } : {}),
      ...(typeof why === 'string' ? { why } : {}),
      place: settings.keyPlace([...written.at, check.name]),
      written: true,
    },
  ]
}

/** Refuses a check on a column whose type it has no meaning for. */
function refuseType(check: Check, about: About): void {
  if (check.level === 'dataset' || check.on.includes(kindOf[about.type ?? 'text'])) return
  const fitting = typeNames.filter((name) => check.on.includes(kindOf[name]))
  const is =
    about.type === undefined
      ? 'is asked of a column that has no type, which makes it text'
      : `is asked of a column of type ${about.type}`
  const todo = about.type === undefined ? `say \`type: ${fitting.at(-1)}\`` : 'take it away, or mend the type'
  throw refusal(about, { is, wanted: `a column of type ${fitting.join(', ')}`, todo })
}

/** What is asked because the contract says nothing else. */
function impliedBy(level: Check['level'], value: Map, place: Demand['place']): readonly Demand[] {
  return catalogue.flatMap((check) =>
    check.level !== level || check.implied === undefined || Object.hasOwn(value, check.name)
      ? []
      : [{ ...plain(check, check.implied.asked), place, written: false }],
  )
}

const one = { unscaled: 1n, scale: 0 }

function plain(check: Check, asked: unknown) {
  return { check, asked, severity: 'error' as const, mostly: one, minEvaluated: 1 }
}

function dataOf(settings: Settings, value: unknown): Data {
  const map = isMap(value) ? value : { path: value }
  const paths = [map['path']].flat().filter((path) => typeof path === 'string')
  if (paths.length === 0 || paths.includes('')) {
    const place = settings.place(['data'])
    throw new Misuse({ is: '"data" names no file', wanted: 'a path or a glob', todo: 'write one', place })
  }
  const { format, encoding } = map
  return {
    paths,
    ...(typeof format === 'string' ? { format } : {}),
    dialect: {
      ...(typeof encoding === 'string' ? { encoding } : {}),
      ...dialectOf(isMap(map['csv']) ? map['csv'] : {}),
    },
  }
}

/** The schema has let through only the keys of a dialect, each of its type. */
function dialectOf({ 'blank-lines': blankLines, ...others }: Map): Dialect {
  return { ...(others as Dialect), ...(blankLines === 'skip' || blankLines === 'row' ? { blankLines } : {}) }
}
