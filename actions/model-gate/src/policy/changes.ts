import type { Place } from '@ml-actions/verdict/place'
import type { Asked, Policy } from './policy.ts'

/** What happened to one demand; `changed` may let through what was not let through before. */
export type Happening = 'loosened' | 'removed' | 'changed' | 'tightened' | 'added'

/** One difference between two policies. */
export interface Change {
  readonly happening: Happening
  /** The check's name; undefined for the policy as a whole. */
  readonly check?: string
  /** The key: `min`, `alpha`, `waivers`. */
  readonly key: string
  /** What was asked and what is, in words; absent where nothing was. */
  readonly was?: string
  readonly is?: string
  readonly place: Place
}

/** What lets through, or may let through, more than before. */
export const weaker: readonly Happening[] = ['removed', 'loosened', 'changed']

/** One part of a demand: its value in words, and how strict it is where parts can be compared. */
interface Part {
  readonly words: string
  readonly strictness?: number
}

type Parts = ReadonlyMap<string, Part>

/** Lists each difference between two policies: of the whole, then check by check as the new one has them. */
export function changesBetween(old: Policy, now: Policy): readonly Change[] {
  const place = { path: now.path }
  const whole = compared(partsOfPolicy(old), partsOfPolicy(now), { place })
  const names = [...new Set([...now.checks, ...old.checks].map(({ name }) => name))]
  const ofChecks = names.flatMap((check): readonly Change[] => {
    const [was, is] = [old, now].map(({ checks }) => checks.find(({ name }) => name === check))
    if (was === undefined) return [{ happening: 'added', check, key: 'check', place: is?.place ?? place }]
    if (is === undefined) return [{ happening: 'removed', check, key: 'check', place }]
    return compared(partsOfCheck(was), partsOfCheck(is), { check, place: is.place })
  })
  return [...whole, ...ofChecks]
}

function compared(old: Parts, now: Parts, of: Pick<Change, 'check' | 'place'>): readonly Change[] {
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key): readonly Change[] => {
    const [was, is] = [old.get(key), now.get(key)]
    if (was?.words === is?.words) return []
    const words = {
      ...(was === undefined ? {} : { was: was.words }),
      ...(is === undefined ? {} : { is: is.words }),
    }
    return [{ ...of, happening: happeningOf(was, is), key, ...words }]
  })
}

function happeningOf(was: Part | undefined, is: Part | undefined): Happening {
  // A key that is strict by being there, such as a limit, has a strictness; one that is lenient has a negative one.
  if (was === undefined) return (is?.strictness ?? 0) === Number.NEGATIVE_INFINITY ? 'loosened' : 'added'
  if (is === undefined) return was.strictness === Number.NEGATIVE_INFINITY ? 'tightened' : 'removed'
  if (was.strictness === undefined || is.strictness === undefined || was.strictness === is.strictness)
    return 'changed'
  return is.strictness > was.strictness ? 'tightened' : 'loosened'
}

/** The demand of a check, key by key. */
function partsOfCheck(asked: Asked): Parts {
  const { minRows, alpha, severity, require, tooSmall, point, columns, slices, metric, probe } = asked
  const parts = new Map<string, Part>([
    ['metric', { words: probe === undefined ? metric : probe.name }],
    ['min-rows', { words: String(minRows), strictness: minRows }],
    ['alpha', { words: String(alpha), strictness: -alpha }],
    ['severity', { words: severity, strictness: severity === 'error' ? 1 : 0 }],
    ['by point', { words: point ? 'yes' : 'no', strictness: point ? 0 : 1 }],
    ['too-small', { words: tooSmall, strictness: tooSmall === 'report' ? 0 : 1 }],
  ])
  if (require !== undefined)
    parts.set('require', { words: require, strictness: require === 'proven-ok' ? 1 : 0 })
  for (const column of columns) parts.set(`by ${column}`, { words: column })
  for (const slice of slices) parts.set(`slice ${slice}`, { words: slice })
  for (const [key, part] of demanded(asked)) parts.set(key, part)
  for (const [key, value] of Object.entries(probe?.settings ?? {})) {
    if (!parts.has(key) && !words.has(key)) parts.set(key, { words: JSON.stringify(value) })
  }
  return parts
}

/** Keys that ask nothing, or are told above. */
const words = new Set(['why', 'severity', 'alpha', 'require', 'min-rows', 'by', 'not-worse-by', 'better-by'])

const stricterWhenMore = new Set(['min', 'above'])

function demanded({ demand }: Asked): readonly (readonly [string, Part])[] {
  switch (demand.is) {
    case 'range':
      return demand.limits.map(({ word, value }) => [
        word,
        { words: String(value), strictness: stricterWhenMore.has(word) ? value : -value },
      ])
    case 'gap':
      return [['gap', { words: String(demand.max), strictness: -demand.max }]]
    case 'not-worse-by':
    case 'better-by': {
      const { is, value } = demand.margin
      const key = is === 'relative' ? `${demand.is} relative` : demand.is
      return [[key, { words: String(value), strictness: demand.is === 'better-by' ? value : -value }]]
    }
  }
}

/** What a policy says of all its checks. */
function partsOfPolicy(policy: Policy): Parts {
  const { task, positive, threshold, firstRun, holdout, evaluator, waivers, candidate, baseline } = policy
  const parts = new Map<string, Part>([
    ['task', { words: task ?? 'none' }],
    ['candidate', { words: JSON.stringify(candidate) }],
    ['baseline', { words: JSON.stringify(baseline ?? null) }],
    ['first-run', { words: firstRun, strictness: firstRun === 'inconclusive' ? 1 : 0 }],
  ])
  if (positive !== undefined) parts.set('positive', { words: positive })
  if (threshold !== undefined) parts.set('threshold', { words: String(threshold) })
  if (holdout !== undefined) {
    parts.set('holdout.looks', { words: String(holdout.looks), strictness: -holdout.looks })
    const isFull = holdout.adaptivity === 'full'
    parts.set('holdout.adaptivity', { words: holdout.adaptivity, strictness: isFull ? 1 : 0 })
    const hides = holdout.reveal === 'verdict'
    parts.set('holdout.reveal', { words: holdout.reveal, strictness: hides ? 1 : 0 })
  }
  for (const path of evaluator) parts.set(`evaluator ${path}`, { words: path })
  for (const { check, until, reason } of waivers) {
    parts.set(`waiver of ${check}`, {
      words: `until ${until}: ${reason}`,
      strictness: Number.NEGATIVE_INFINITY,
    })
  }
  return parts
}
