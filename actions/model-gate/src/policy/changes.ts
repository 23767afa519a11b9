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

/**
 * One part of a demand: its value in words, and how strict it is where parts can be compared. One that cannot be compared
 * changes what is asked when it comes, too: without it a default stood, which may have been the stricter one.
 */
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
  if (was === undefined) {
    if (is?.strictness === undefined) return 'changed'
    return is.strictness === Number.NEGATIVE_INFINITY ? 'loosened' : 'added'
  }
  if (is === undefined) return was.strictness === Number.NEGATIVE_INFINITY ? 'tightened' : 'removed'
  if (was.strictness === undefined || is.strictness === undefined || was.strictness === is.strictness)
    return 'changed'
  return is.strictness > was.strictness ? 'tightened' : 'loosened'
}

/** The demand of a check, key by key. */
function partsOfCheck(asked: Asked): Parts {
  const { minRows, alpha, severity, tooSmall, point, columns, slices, metric, better, settings, probe } =
    asked
  const proof = proofIn(asked)
  const parts = new Map<string, Part>([
    ['metric', { words: probe === undefined ? metric : probe.name }],
    // More rows leave more slices out, where those that are too small are only reported.
    ['min-rows', { words: String(minRows), ...(tooSmall === 'report' ? {} : { strictness: minRows }) }],
    ['alpha', { words: String(alpha), ...strictnessOfAlpha(proof, alpha) }],
    ['severity', { words: severity, strictness: severity === 'error' ? 1 : 0 }],
    // Of proofs a value alone asks less; of harm that must not be proven it asks more, where it has an interval.
    [
      'by point',
      { words: point ? 'yes' : 'no', ...(proof === 'always' ? { strictness: point ? 0 : 1 } : {}) },
    ],
    ['require', { words: proofWords[proof], strictness: proofs.indexOf(proof) }],
    // Other slices are other questions, and the more of them, the less of a chance is harm in one.
    ['by', { words: columns.length === 0 ? 'all rows' : columns.join(', ') }],
    ['too-small', { words: tooSmall, strictness: tooSmall === 'report' ? 0 : 1 }],
  ])
  if (better !== undefined) parts.set('better', { words: better })
  for (const [key, value] of Object.entries(settings)) parts.set(key, { words: JSON.stringify(value) })
  for (const slice of slices) parts.set(`slice ${slice}`, { words: slice, strictness: 0 })
  for (const [key, part] of demanded(asked)) parts.set(key, part)
  for (const [key, value] of Object.entries(probe?.settings ?? {})) {
    if (!parts.has(key) && !words.has(key)) parts.set(key, { words: JSON.stringify(value) })
  }
  return parts
}

/** When a check asks for proof, from never to always. */
const proofs = ['never', 'to promote', 'always'] as const
type Proof = (typeof proofs)[number]

const proofWords: Readonly<Record<Proof, string>> = {
  never: 'no-proven-harm',
  'to promote': 'proven-ok to promote, no-proven-harm in review',
  always: 'proven-ok',
}

/** When a check asks for proof, with what stands where it does not say. */
function proofIn({ require, columns, demand }: Asked): Proof {
  if (require !== undefined) return require === 'proven-ok' ? 'always' : 'never'
  return columns.length > 0 || demand.is === 'gap' ? 'never' : 'to promote'
}

/** A smaller chance of a wrong answer asks more of a proof, and lets more harm through that must be proven. */
function strictnessOfAlpha(proof: Proof, alpha: number): Pick<Part, 'strictness'> {
  if (proof === 'to promote') return {}
  return { strictness: proof === 'always' ? -alpha : alpha }
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
  const { task, positive, threshold, firstRun, holdout, evaluator, waivers, candidate, baseline, checks } =
    policy
  const decides = checks.some(({ severity }) => severity === 'error')
  const parts = new Map<string, Part>([
    ['task', { words: task ?? 'none' }],
    ['candidate', { words: JSON.stringify(candidate) }],
    ['baseline', { words: JSON.stringify(baseline ?? null) }],
    ['first-run', { words: firstRun, strictness: firstRun === 'inconclusive' ? 1 : 0 }],
    // What nothing decides is inconclusive, so that a first demand is what lets anything through.
    ['checks that decide', { words: decides ? 'some' : 'none' }],
  ])
  if (positive !== undefined) parts.set('positive', { words: positive })
  if (threshold !== undefined) parts.set('threshold', { words: String(threshold) })
  if (holdout !== undefined) {
    // Each look has its part of alpha: fewer of it ask more of proofs and less of harm.
    parts.set('holdout.looks', { words: String(holdout.looks) })
    parts.set('holdout.adaptivity', { words: holdout.adaptivity })
    const hides = holdout.reveal === 'verdict'
    parts.set('holdout.reveal', { words: holdout.reveal, strictness: hides ? 1 : 0 })
  }
  for (const path of evaluator) parts.set(`evaluator ${path}`, { words: path, strictness: 0 })
  for (const { check, until, reason } of waivers) {
    parts.set(`waiver of ${check}`, {
      words: `until ${until}: ${reason}`,
      strictness: Number.NEGATIVE_INFINITY,
    })
  }
  return parts
}
