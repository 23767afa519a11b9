import type { Pointer, Settings } from '@ml-actions/action/settings'
import { mapOf } from '@ml-actions/verdict/mapping'
import type { Place } from '@ml-actions/verdict/place'
import { type Demand, demandIn, isAll, isWhole, lists, membersIn } from '../demand.ts'
import { isSame } from '../same.ts'
import type { Both, Change, Happening, Keywords } from './change.ts'
import { judgesEach, judgesOnlyEach, leavesOthersAlone, mentions, readsCells } from './meaning.ts'
import { boundStrictness, leastStrictness, type Strictness, strictness, together } from './strictness.ts'

/** Pairs up what one keyword asks in both, and compares the pairs. */
export function keywordChanges(both: Both, key: string): readonly Change[] {
  const left = [...membersIn(key, both.is[key])]
  const otherwise = (one: Demand, beside: Keywords) =>
    lists.has(key) && Array.isArray(one.value) ? undefined : demandIn(key, undefined, beside)
  const changes = membersIn(key, both.was[key]).flatMap((old) => {
    const found = left.findIndex((one) => one.identity === old.identity)
    const [one] = found < 0 ? [] : left.splice(found, 1)
    return changeOf(both, [key, key], old, one ?? otherwise(old, both.is))
  })
  return [...changes, ...left.flatMap((one) => changeOf(both, [key, key], otherwise(one, both.was), one))]
}

/** Compares one demand of the old contract with its counterpart; the keyword may have taken another form. */
export function changeOf(
  both: Both,
  keys: readonly [string, string],
  old?: Demand,
  now?: Demand,
): readonly Change[] {
  const happening = happeningOf(both, keys, old, now)
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
      // A warning decided nothing; but what reads the cells decides what every other check sees.
      ...(happening === 'changed' && reads(both, keyword, old, now)
        ? { because: 'cells are read otherwise' }
        : {}),
      severity: reads(both, keyword, old, now) ? 'error' : ((old ?? now)?.severity ?? 'error'),
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
  both: Both,
  [oldKey, key]: readonly [string, string],
  old?: Demand,
  now?: Demand,
): Happening | undefined {
  if (old === undefined) return now === undefined ? undefined : whenNew(both, key, now)
  if (now === undefined) return whenGone(both, key)
  const value =
    oldKey === key
      ? strictness(key, old.value, now.value, both.type)
      : boundStrictness(key, old.value, now.value, both.type)
  const strict = together([value, manner(key, old, now)])
  if (strict === 'tighter' && value === 'tighter' && !staysWithType(both, key)) return 'changed'
  if (strict === 'looser' && now.written === undefined) return 'removed'
  if (strict === 'tighter' && old.written === undefined) return 'added'
  if (strict !== 'same') return happenings[strict]
  return old.words === now.words ? undefined : 'reworded'
}

const happenings = { looser: 'loosened', tighter: 'tightened', other: 'changed' } as const

/** A new demand asks more; but what reads cells otherwise may let any of them through. */
function whenNew(both: Both, key: string, now: Demand): Happening {
  if (key === 'sample') return 'loosened'
  if (key === 'type') return leavesOthersAlone(both.was, now, mentioned(both)) ? 'added' : 'changed'
  return readsCells(key, now, both.type) ? 'changed' : 'added'
}

function whenGone({ old }: Both, key: string): Happening {
  if (key !== 'sample') return 'removed'
  // Of all rows instead of some, a share or a mean is another one.
  return judgesOnlyEach(mapOf(old.value)) ? 'tightened' : 'changed'
}

/** A cell that is no longer of the type reaches no other check, so that the type must fail it. */
function staysWithType({ is }: Both, key: string): boolean {
  if (key !== 'type' && key !== 'accept') return true
  const type = demandIn('type', is['type'], is)
  return type !== undefined && isWhole(type)
}

function reads({ type }: Both, key: string, old?: Demand, now?: Demand): boolean {
  return [old, now].some((demand) => demand !== undefined && readsCells(key, demand, type))
}

function mentioned({ old, subject = '' }: Both): boolean {
  return mentions(mapOf(old.value), subject)
}

function manner(key: string, old: Demand, now: Demand): Strictness {
  return together([
    leastStrictness(old.mostly, now.mostly),
    leastStrictness(old.minEvaluated, now.minEvaluated),
    old.severity === now.severity ? 'same' : now.severity === 'warn' ? 'looser' : 'tighter',
    nullsStrictness(old, now),
    whenStrictness(key, old, now),
  ])
}

/** More rows under a demand are more that may fail; but not where a share of them, or all together, is judged. */
function whenStrictness(key: string, old: Demand, now: Demand): Strictness {
  if (isSame(old.when, now.when)) return 'same'
  if (old.when === undefined) return 'looser'
  return now.when === undefined && judgesEach(key) && isAll(now.mostly) ? 'tighter' : 'other'
}

/** What is done with a null where others are compared: left out unless the rule says otherwise. */
function nullsStrictness(
  { nulls: old = 'skip' }: Demand,
  { nulls: now = 'skip', mostly }: Demand,
): Strictness {
  if (old === now) return 'same'
  if (now === 'skip') return 'looser'
  return old === 'skip' && isAll(mostly) ? 'tighter' : 'other'
}
