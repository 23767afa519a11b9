import type { Pointer, Settings } from '@ml-actions/action/settings'
import { isMap } from '@ml-actions/conditions/forms/form'
import { typeNames } from '@ml-actions/conditions/values/kind'
import { isGlob, matchesGlob } from '@ml-actions/data-validate/forms/glob'
import type { TypeName } from '@ml-actions/dataset/table'
import type { Place } from '@ml-actions/verdict/place'
import type { Severity } from '@ml-actions/verdict/verdict'
import { type Demand, demandIn, membersIn, pairsIn } from '../demand.ts'
import { isSame } from '../same.ts'
import { boundStrictness, type Strictness, strictness, together } from './strictness.ts'

type Keywords = Readonly<Record<string, unknown>>

/** What happened to one demand; `changed` may let through what was not let through before. */
export type Happening = 'loosened' | 'removed' | 'changed' | 'tightened' | 'added' | 'reworded'

/** One difference between two contracts. */
export interface Change {
  readonly happening: Happening
  /** The column's name or glob; undefined for the dataset. */
  readonly subject?: string
  readonly keyword: string
  /** What was asked and what is, as the contract writes it; undefined where nothing was. */
  readonly was?: unknown
  readonly is?: unknown
  /** `warn` for what decided nothing before. */
  readonly severity: Severity
  /** Where it stands now; where it is gone, where it would stand. */
  readonly place: Place
  readonly before?: Place
}

/** Keys of a contract that ask nothing. */
const words = new Set(['contract', 'name', 'owner', 'description'])

/** Lists each difference between two contracts: pure, in the order of the new one, then what is gone. */
export function changesBetween(old: Settings, now: Settings): readonly Change[] {
  const [before, after] = [mapIn(old.value), mapIn(now.value)]
  const both: Both = { old, now, at: [], was: before, is: after }
  const whole = keysOf(both).filter((key) => key !== 'columns' && key !== 'data')
  return [
    ...whole.flatMap((key) => (words.has(key) ? reworded(both, key) : keywordChanges(both, key))),
    ...dataChanges(both),
    ...columnChanges(both),
  ]
}

/** Two maps of keywords that stand at the same place in both contracts. */
interface Both {
  readonly old: Settings
  readonly now: Settings
  readonly at: Pointer
  /** Where the old one stood, if elsewhere: the glob that a column was under. */
  readonly from?: Pointer
  readonly was: Keywords
  readonly is: Keywords
  readonly subject?: string
  readonly type?: TypeName
}

function mapIn(value: unknown): Keywords {
  return isMap(value) ? value : {}
}

function keysOf({ was, is }: Pick<Both, 'was' | 'is'>): readonly string[] {
  return [...new Set([...Object.keys(is), ...Object.keys(was)])]
}

/** Pairs up what one keyword asks in both, and compares the pairs. */
function keywordChanges(both: Both, key: string): readonly Change[] {
  const left = [...membersIn(key, both.is[key])]
  const otherwise = (one: Demand, beside: Keywords) =>
    Array.isArray(one.value) ? undefined : demandIn(key, undefined, beside)
  const changes = membersIn(key, both.was[key]).flatMap((old) => {
    const found = left.findIndex((one) => one.identity === old.identity)
    const [one] = found < 0 ? [] : left.splice(found, 1)
    return changeOf(both, [key, key], old, one ?? otherwise(old, both.is))
  })
  return [...changes, ...left.flatMap((one) => changeOf(both, [key, key], otherwise(one, both.was), one))]
}

/** Compares one demand of the old contract with its counterpart; the keyword may have taken another form. */
function changeOf(
  both: Both,
  keys: readonly [string, string],
  old?: Demand,
  now?: Demand,
): readonly Change[] {
  const happening = happeningOf(keys, both.type, old, now)
  if (happening === undefined) return []
  const [oldKey, keyword] = keys
  const written = (key: string, value: unknown) => (oldKey === keyword ? value : { [key]: value })
  return [
    {
      happening,
      ...(both.subject === undefined ? {} : { subject: both.subject }),
      keyword,
      ...(old?.written === undefined ? {} : { was: written(oldKey, old.written) }),
      ...(now?.written === undefined ? {} : { is: written(keyword, now.written) }),
      severity: (old ?? now)?.severity ?? 'error',
      place: placeOf(both.now, both.at, keyword, now),
      ...(old?.written === undefined ? {} : { before: placeOf(both.old, both.from ?? both.at, oldKey, old) }),
    },
  ]
}

function placeOf(settings: Settings, at: Pointer, keyword: string, demand?: Demand): Place {
  const inside = demand?.index === undefined ? [] : [demand.index]
  return settings.keyPlace([...at, keyword, ...inside])
}

function happeningOf(
  [oldKey, key]: readonly [string, string],
  type: TypeName | undefined,
  old?: Demand,
  now?: Demand,
): Happening | undefined {
  const relaxes = relaxing.has(key)
  if (old === undefined) return now === undefined ? undefined : relaxes ? 'loosened' : 'added'
  if (now === undefined) return relaxes ? 'tightened' : 'removed'
  const value =
    oldKey === key
      ? strictness(key, old.value, now.value, type)
      : boundStrictness(key, old.value, now.value, type)
  const strict = together([value, manner(old, now)])
  if (strict === 'looser' && now.written === undefined) return 'removed'
  if (strict === 'tighter' && old.written === undefined) return 'added'
  if (strict !== 'same') return happenings[strict]
  return old.words === now.words ? undefined : 'reworded'
}

/** Keywords that ask less where they are, and more where they are not. */
const relaxing = new Set(['sample', 'accept'])

const happenings = { looser: 'loosened', tighter: 'tightened', other: 'changed' } as const

function manner(old: Demand, now: Demand): Strictness {
  const when = isSame(old.when, now.when)
    ? 'same'
    : old.when === undefined
      ? 'looser'
      : now.when === undefined
        ? 'tighter'
        : 'other'
  return together([
    strictness('min', old.mostly, now.mostly, 'number'),
    strictness('min', old.minEvaluated, now.minEvaluated, 'number'),
    old.severity === now.severity ? 'same' : now.severity === 'warn' ? 'looser' : 'tighter',
    isSame(old.nulls, now.nulls) ? 'same' : old.nulls === undefined ? 'tighter' : 'looser',
    when,
  ])
}

function reworded({ old, now, was, is }: Both, keyword: string): readonly Change[] {
  if (isSame(was[keyword], is[keyword])) return []
  const said = { was: was[keyword], is: is[keyword] }
  const places = { place: now.keyPlace([keyword]), before: old.keyPlace([keyword]) }
  return [{ happening: 'reworded', keyword, ...said, severity: 'error', ...places }]
}

/** Another path is for people to see; another reading of the same bytes may change what every check sees. */
function dataChanges({ old, now, was, is }: Both): readonly Change[] {
  const [before, after] = [was['data'], is['data']].map((data) => (isMap(data) ? data : { path: data }))
  if (isSame(before, after)) return []
  const { path: _, ...oldReading } = before ?? {}
  const { path: __, ...newReading } = after ?? {}
  const happening = isSame(oldReading, newReading) ? 'reworded' : 'changed'
  const places = { place: now.keyPlace(['data']), before: old.keyPlace(['data']) }
  return [{ happening, keyword: 'data', was: was['data'], is: is['data'], severity: 'error', ...places }]
}

function columnChanges({ old, now, was, is }: Both): readonly Change[] {
  const [before, after] = [mapIn(was['columns']), mapIn(is['columns'])]
  return keysOf({ was: before, is: after }).flatMap((name) => {
    const [from, to] = [ruleFor(before, name), ruleFor(after, name)]
    if (from === undefined && to === undefined) return []
    // A glob's count is asked of the glob and of none of its columns.
    const rule = (found: string | undefined, columns: Keywords) => {
      const { count, ...others } = mapIn(columns[found ?? ''])
      return found === name && count !== undefined ? { ...others, count } : others
    }
    const [oldRule, newRule] = [rule(from, before), rule(to, after)]
    const columns = { old, now, subject: name, at: ['columns', to ?? name], from: ['columns', from ?? name] }
    const type = typeIn(newRule) ?? typeIn(oldRule)
    const both = { ...columns, was: oldRule, is: newRule, ...(type === undefined ? {} : { type }) }
    if (from === undefined || to === undefined) return wholeColumn(both, from === undefined)
    return pairsIn(oldRule, newRule).flatMap(([oldKey, key]) =>
      oldKey === key
        ? keywordChanges(both, key)
        : changeOf(
            both,
            [oldKey, key],
            demandIn(oldKey, oldRule[oldKey], {}),
            demandIn(key, newRule[key], {}),
          ),
    )
  })
}

/** The rule that speaks of a column: its own, or the glob that matches it; of a glob only its own. */
function ruleFor(columns: Keywords, name: string): string | undefined {
  if (Object.hasOwn(columns, name)) return name
  if (isGlob(name)) return undefined
  return Object.keys(columns).find((pattern) => isGlob(pattern) && matchesGlob(pattern, name))
}

function typeIn(rule: Keywords): TypeName | undefined {
  const demand = demandIn('type', rule['type'], rule)
  const word = isMap(demand?.value) ? demand.value['is'] : demand?.value
  return typeNames.find((name) => name === word)
}

function wholeColumn({ old, now, at, from = at, was, is, subject }: Both, isNew: boolean): readonly Change[] {
  const about = {
    keyword: 'column',
    severity: 'error' as const,
    ...(subject === undefined ? {} : { subject }),
  }
  return isNew
    ? [{ ...about, happening: 'added', is, place: now.keyPlace(at) }]
    : [{ ...about, happening: 'removed', was, place: now.keyPlace(['columns']), before: old.keyPlace(from) }]
}
