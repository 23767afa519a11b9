import type { Settings } from '@ml-actions/action/settings'
import { typeNames } from '@ml-actions/conditions/values/kind'
import { isGlob, matchesGlob } from '@ml-actions/data-validate/forms/glob'
import type { TypeName } from '@ml-actions/dataset/table'
import { isMap, mapOf } from '@ml-actions/verdict/mapping'
import { demandIn, pairsIn, withoutText } from '../demand.ts'
import { type Both, type Change, type Keywords, keysOf } from './change.ts'
import { changeOf, keywordChanges } from './keywords.ts'
import { leavesOthersAlone, mentions, readsCells, readsRows } from './meaning.ts'

/** Compares the rules of the columns: each name and glob of either contract. */
export function columnChanges({ old, now, was, is }: Both): readonly Change[] {
  const [before, after] = [mapOf(was['columns']), mapOf(is['columns'])]
  return keysOf({ was: before, is: after }).flatMap((name) => {
    const [from, to] = [ruleFor(before, name), ruleFor(after, name)]
    if (from === undefined && to === undefined) return []
    const [oldRule, newRule] = [mapOf(before[from ?? '']), mapOf(after[to ?? ''])]
    const columns = { old, now, subject: name, at: ['columns', to ?? name], from: ['columns', from ?? name] }
    const type = typeIn(newRule) ?? typeIn(oldRule)
    const both = { ...columns, was: oldRule, is: newRule, ...(type === undefined ? {} : { type }) }
    if (from === undefined) return newColumn(both)
    if (to === undefined) return goneColumn(both)
    const others = findsOthers(name, before, after) ? [globChange(both)] : []
    return [...ruleChanges(both, { from, to }), ...others]
  })
}

/** Compares two rules of one column, its own or that of a glob. */
function ruleChanges(both: Both, found: { readonly from: string; readonly to: string }): readonly Change[] {
  const { was, is, subject } = both
  // What a glob asks to be there, and how often, is asked of the glob and of none of its columns.
  const mustBe = (rule: Keywords, by: string) =>
    by === subject ? demandIn('required', rule['required'], rule) : withoutText(false)
  const own = subject === found.from && subject === found.to
  const keys = pairsIn(was, is).filter(([, key]) => key !== 'required' && (own || key !== 'count'))
  return [
    ...changeOf(both, ['required', 'required'], mustBe(was, found.from), mustBe(is, found.to)),
    ...fewClassesGone(both),
    ...keys.flatMap(([oldKey, key]) =>
      oldKey === key
        ? keywordChanges(both, key)
        : changeOf(both, [oldKey, key], demandIn(oldKey, was[oldKey], {}), demandIn(key, is[key], {})),
    ),
  ]
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

/** Of a category few classes are asked for, unless another keyword says which there may be. */
function fewClassesGone(both: Both): readonly Change[] {
  const [old, now] = [both.was, both.is].map((rule) => demandIn('distinct', rule['distinct'], rule))
  const isSilent = old !== undefined && old.written === undefined && now === undefined
  return isSilent && typeIn(both.is) === 'category' ? changeOf(both, ['distinct', 'distinct'], old) : []
}

/** A new column asks more of the data, but data that has it may have been refused, or been read otherwise. */
function newColumn(both: Both): readonly Change[] {
  const { old, now, at, is, subject = '' } = both
  const about = { subject, keyword: 'column', is, severity: 'error' as const, place: now.keyPlace(at) }
  const because = whatWasHeld(mapOf(old.value), subject, is)
  return [
    { ...about, ...(because === undefined ? { happening: 'added' } : { happening: 'changed', because }) },
  ]
}

function goneColumn({ old, now, at, from = at, was, subject = '' }: Both): readonly Change[] {
  const places = { place: now.keyPlace(['columns']), before: old.keyPlace(from) }
  return [{ happening: 'removed', subject, keyword: 'column', was, severity: 'error', ...places }]
}

/** A glob finds other columns than before, since some have a rule of their own now, or no longer. */
function globChange({ old, now, at, from = at, was, is, subject = '' }: Both): Change {
  const keyword = is['count'] === undefined ? 'required' : 'count'
  const said = { was: was[keyword], is: is[keyword] }
  const places = { place: now.keyPlace([...at, keyword]), before: old.keyPlace([...from, keyword]) }
  const because = 'other columns than before have a rule of their own, which it does not find'
  return { happening: 'changed', subject, keyword, ...said, because, severity: 'error', ...places }
}

/** Why data that has a column may have failed by a contract that does not name it; undefined where naming it lets nothing through. */
function whatWasHeld(old: Keywords, name: string, rule: Keywords): string | undefined {
  if (demandIn('other-columns', old['other-columns'], old)?.value === 'refuse') {
    return 'data that has such a column was refused'
  }
  const demands = Object.entries(rule).flatMap(([key, value]) => {
    const demand = demandIn(key, value, rule)
    return demand === undefined ? [] : [{ key, demand }]
  })
  const type = typeIn(rule)
  const reading = demands.filter(({ key, demand }) => readsCells(key, demand, type))
  const isMentioned = mentions(old, name)
  const isAlone = reading.every(({ key, demand }) =>
    key === 'type' ? leavesOthersAlone({}, demand, isMentioned) : !isMentioned && !readsRows(old),
  )
  return isAlone ? undefined : 'other checks see its cells, which are read otherwise'
}

/** Whether a glob that both contracts have, and that must find columns, finds others than before. */
function findsOthers(glob: string, before: Keywords, after: Keywords): boolean {
  if (!isGlob(glob) || !Object.hasOwn(before, glob) || !Object.hasOwn(after, glob)) return false
  const [old, now] = [before, after].map((columns) => new Set(ownUnder(glob, columns)))
  const left = [...(old ?? [])].filter((name) => now?.has(name) !== true)
  const asks = (key: string) => demandIn(key, mapOf(before[glob])[key], mapOf(before[glob]))
  if (asks('required')?.value === true) return left.length > 0
  return asks('count') !== undefined && (left.length > 0 || old?.size !== now?.size)
}

/** The columns that have a rule of their own though a glob matches them. */
function ownUnder(glob: string, columns: Keywords): readonly string[] {
  return Object.keys(columns).filter((name) => !isGlob(name) && matchesGlob(glob, name))
}

/** Whether columns may stand otherwise than in the order that the old contract named them in. */
export function orderMoved({ old, now, was, is }: Both): boolean {
  const [before, after] = [namesIn(old, was), namesIn(now, is)]
  const kept = after.filter((name) => before.includes(name))
  const isTaken = (name: string) => before.some((glob) => isGlob(glob) && matchesGlob(glob, name))
  return (
    kept.some((name, index) => name !== before[index]) ||
    after.some((name) => !before.includes(name) && isTaken(name))
  )
}

/** The names and globs of columns as they stand in the file: a map of JavaScript puts `2013` before `a`. */
function namesIn(settings: Settings, contract: Keywords): readonly string[] {
  const at = (name: string) => {
    const { line = 0, column = 0 } = settings.keyPlace(['columns', name])
    return line * 2 ** 21 + column
  }
  return Object.keys(mapOf(contract['columns'])).toSorted((one, other) => at(one) - at(other))
}
