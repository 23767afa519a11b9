import { checkSettings } from '@ml-actions/action/check-settings'
import { readSettings, type Settings } from '@ml-actions/action/settings'
import type { Implied } from '@ml-actions/conditions/keywords/keyword'
import { kindOf, typeNames } from '@ml-actions/conditions/values/kind'
import type { Dialect, TypeName } from '@ml-actions/dataset/table'
import { Misuse } from '@ml-actions/verdict/faults'
import { isMap } from '@ml-actions/verdict/mapping'
import { isGlob, matchesGlob } from '../forms/glob.ts'
import type { ColumnRule, Contract, Data, Sample } from './contract.ts'
import { demandsOf, impliedBy, rowRulesOf, type Written } from './demands.ts'
import { schema } from './json-schema.ts'
import { readingOf, spelledInWords, withoutReading } from './reading.ts'
import { typeWords } from './type-words.ts'
import { validate } from './validate.generated.js'

type Map = Readonly<Record<string, unknown>>

/**
 * Reads a contract from the text of its file.
 * @param document  answers for the files that it names beside the data; without it their content is not judged
 * @throws {Misuse} with line and column, for anything that the author must mend
 */
export function parseContract(text: string, path: string, document: Document = () => undefined): Contract {
  const settings = readSettings(text, path)
  checkSettings(settings, validate, schema, typeWords)
  const value: Map = isMap(settings.value) ? settings.value : {}
  const written = { settings, value, typeOf: typesIn(value['columns']), document }
  const columns = columnRules(written, value['columns'])
  const demands = [
    ...demandsOf({ ...written, level: 'dataset', at: [] }),
    ...rowRulesOf({ ...written, at: ['row-rules'] }, value['row-rules']),
  ]
  const implied =
    value['columns'] === undefined ? [] : impliedBy('dataset', value, settings.keyPlace(['columns']))
  const sample = sampleOf(value['sample'])
  const name = value['name']
  return {
    path,
    ...(typeof name === 'string' ? { name } : {}),
    ...(value['data'] === undefined ? {} : { data: dataOf(settings, value['data']) }),
    columns,
    demands: [...demands, ...implied],
    ...(sample === undefined ? {} : { sample }),
  }
}

/** Tells the type of a column by its name: that of its own rule, or of the first glob that matches. */
function typesIn(columns: unknown): TypeOf {
  const rules = Object.entries(isMap(columns) ? columns : {}).map(([pattern, keywords]) => ({
    pattern,
    type: isMap(keywords) ? typeIn(keywords['type']) : undefined,
  }))
  return (column) =>
    (
      rules.find(({ pattern }) => pattern === column) ??
      rules.find(({ pattern }) => isGlob(pattern) && matchesGlob(pattern, column))
    )?.type
}

function sampleOf(value: unknown): Sample | undefined {
  return isMap(value) ? { rows: Number(value['rows']), seed: String(value['seed'] ?? '') } : undefined
}

type TypeOf = (column: string) => TypeName | undefined

/** Answers with the bytes of a file. */
type Document = (path: string) => Uint8Array | undefined

/** What is known of the contract wherever a part of it is read. */
type Known = Pick<Written, 'settings' | 'typeOf' | 'document'>

function columnRules(known: Known, value: unknown): readonly ColumnRule[] {
  const rules = Object.entries(isMap(value) ? value : {}).map(([pattern, keywords]) =>
    columnRule(known, pattern, isMap(keywords) ? keywords : {}),
  )
  // In a map of JavaScript, `2013` comes before `a` wherever it stands in the text.
  return rules.toSorted(({ place: one }, { place: other }) => {
    const lines = (one.line ?? 0) - (other.line ?? 0)
    return lines === 0 ? (one.column ?? 0) - (other.column ?? 0) : lines
  })
}

function columnRule(known: Known, pattern: string, value: Map): ColumnRule {
  const { settings } = known
  const at = ['columns', pattern]
  const place = settings.keyPlace(at)
  const type = typeIn(value['type'])
  const typed = type === undefined ? {} : { type }
  const asked = { ...known, level: 'column' as const, at, column: pattern, ...typed }
  const reading = readingOf(value, {
    ...asked,
    place: (...inside) => settings.place([...at, ...inside]),
    conditions: () => [],
  })
  const spelled = spelledInWords(value, reading)
  const demands = demandsOf({ ...asked, value: withoutReading(value, type) }).map((demand) =>
    demand.check.name === 'type' && spelled !== undefined ? { ...demand, spelled } : demand,
  )
  const implied = impliedBy('column', value, place).filter(
    ({ check }) =>
      isImplied(check.implied, type, value) &&
      // A count says how many columns a glob must find, none included.
      !(check.name === 'required' && Object.hasOwn(value, 'count')),
  )
  return {
    pattern,
    isGlob: isGlob(pattern),
    ...typed,
    ...(reading === undefined ? {} : { reading }),
    optional: [...implied, ...demands].every(({ check }) => check.name !== 'required'),
    demands: [...implied, ...demands],
    place,
  }
}

function isImplied(
  { on, types, unless = [] }: Implied<unknown> = nothing,
  type: TypeName | undefined,
  value: Map,
) {
  if (unless.some((keyword) => Object.hasOwn(value, keyword))) return false
  if (type === undefined) return types === undefined
  return on.includes(kindOf[type]) && types?.includes(type) !== false
}

const nothing: Implied<unknown> = { asked: undefined, on: [] }

/** The type that a column's keywords say, in the short or the long form, with its other keys or without. */
function typeIn(value: unknown): TypeName | undefined {
  const short = isMap(value) && Object.hasOwn(value, 'value') ? value['value'] : value
  const word = isMap(short) ? short['is'] : short
  return typeNames.find((name) => name === word)
}

function dataOf(settings: Settings, value: unknown): Data {
  const map = isMap(value) ? value : { path: value }
  const paths = [map['path'] ?? []].flat().filter((path) => typeof path === 'string')
  if (paths.includes('') || (paths.length === 0 && map['path'] !== undefined)) {
    const place = settings.place(['data'])
    throw new Misuse({ is: '"data" names no file', wanted: 'a path or a glob', todo: 'write one', place })
  }
  const { format, encoding, shards, flatten } = map
  return {
    paths,
    ...(typeof format === 'string' ? { format } : {}),
    ...(shards === 'separate' ? { separate: true } : {}),
    ...(flatten === true ? { flatten } : {}),
    dialect: {
      ...(typeof encoding === 'string' ? { encoding } : {}),
      ...dialectOf(isMap(map['csv']) ? map['csv'] : {}),
    },
  }
}

/** The schema has let through only the keys of a dialect, each of its type. */
function dialectOf(keys: Map): Dialect {
  const words = Object.entries(keys).map(([key, value]) => [
    key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ])
  return Object.fromEntries(words)
}
