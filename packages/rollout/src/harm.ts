import { aboveCeilingLogE, type BadCount } from '@ml-actions/stats/sequential/absolute-limit'
import type { Clock } from './clock.ts'
import type { Criterion, ShareCriterion } from './criterion.ts'
import { type Instant, later } from './instant.ts'
import type { JudgeSettings } from './plan.ts'
import type { Look, Telemetry } from './telemetry/telemetry.ts'

/** Whether what users suffered is over, as far as the metrics tell. */
export type Harm =
  /** `not-asked`: nobody says whom, or what. `no-answer`: the metrics were asked, and nobody answered. */
  | { readonly is: 'not-asked' | 'no-answer'; readonly why: string }
  | { readonly is: 'asked'; readonly shares: readonly HarmShare[] }

/** One share of bad ones, before a restore was asked for and since it was done. */
export interface HarmShare {
  readonly criterion: ShareCriterion
  /** Over the minutes before, whichever release served; undefined where the metrics do not say. */
  readonly before: BadCount | undefined
  /** Undefined where nothing was counted since. */
  readonly since: BadCount | undefined
  /**
   * `within` its ceiling, `above` it beyond doubt, or `unsure`: nothing or too little was counted, or it is above by a
   * hair. Where no ceiling is asked for, a share is only told.
   */
  readonly stands: 'within' | 'above' | 'unsure' | 'only-told'
  /** Why nothing was counted since; `''` where something was. */
  readonly why: string
}

/** What is asked after a restore. */
export interface HarmAsked {
  readonly judge: Pick<JudgeSettings, 'criteria' | 'alphaFail' | 'dispersion'>
  /** By question, how bad ones scatter, where that was measured. */
  readonly measured: Readonly<Record<string, number>>
  /** Those that served when it was asked for, and those that serve now; the latter may have been made since. */
  readonly pods: {
    readonly before: readonly string[]
    readonly since: readonly string[]
    readonly areNew: boolean
  }
  /** How long ago the restore was asked for. */
  readonly secondsAgo: number
  /** How long the metrics are asked again until they tell. */
  readonly budgetSeconds: number
  readonly signal: AbortSignal
}

/** How far back the share before is counted: a restore is asked for when somebody has seen the harm. */
const beforeSeconds = 300
/** Requests below which a share within its ceiling says little: 0 of 100 leaves 5 % one chance in 170. */
const leastRequests = 100
/** Bad requests below which a share above its ceiling says nothing. */
const leastBad = 5
const pollSeconds = 5

/**
 * Asks the metrics whether the harm is over, once a release serves again: until they tell, or the time for it is used
 * up. A share that is above its ceiling is looked at anew until then, without the requests of the looks before: the
 * first seconds after a switch are not the answer. It throws nothing that a server's silence could cause.
 */
export async function harmAfter(
  { telemetry, clock }: { readonly telemetry: Telemetry; readonly clock: Clock },
  asked: HarmAsked,
): Promise<Harm> {
  const { signal, budgetSeconds } = asked
  const shares = sharesIn(asked.judge.criteria)
  if (shares.length === 0) return { is: 'not-asked', why: 'the rollout is judged by no share' }
  if (asked.pods.since.length === 0) return { is: 'no-answer', why: 'no pod of what serves was found' }
  const back = await telemetry.now()
  if (back === undefined) return { is: 'no-answer', why: 'the metrics server does not answer' }
  const end = clock.monotonic() + budgetSeconds
  const press = later(back, -asked.secondsAgo)
  const before: (BadCount | undefined)[] = []
  for (const { question } of shares) {
    const arms = { stable: asked.pods.before, candidate: [], since: press }
    const window = { from: later(press, -beforeSeconds), to: press }
    const look = arms.stable.length === 0 ? undefined : await telemetry.look(question, arms, window)
    before.push(countsIn(look))
  }
  let seen = shares.map((criterion, index): Watched => {
    const nothing = { since: undefined, stands: 'unsure', why: 'nothing was looked at' } as const
    return { share: { criterion, before: before[index], ...nothing }, from: back }
  })
  for (;;) {
    if (seen.every(isTold) || signal.aborted || clock.monotonic() >= end) break
    await clock.sleep(pollSeconds, signal)
    const now = await telemetry.now()
    if (now === undefined) continue
    const next: Watched[] = []
    for (const one of seen) next.push(isTold(one) ? one : await lookedAt(telemetry, asked, one, now))
    seen = next
  }
  return { is: 'asked', shares: seen.map(({ share }) => share) }
}

/** Tells whether the harm goes on: something is above its ceiling beyond doubt. */
export function goesOn(harm: Harm | undefined): boolean {
  return harm?.is === 'asked' && harm.shares.some(({ stands }) => stands === 'above')
}

interface Watched {
  readonly share: HarmShare
  /** Where the next look begins, by the server's clock. */
  readonly from: Instant
}

function isTold({ share: { stands, since } }: Watched): boolean {
  return stands === 'within' || (stands === 'only-told' && (since?.total ?? 0) >= leastRequests)
}

function sharesIn(criteria: readonly Criterion[]): readonly ShareCriterion[] {
  return criteria.filter((one) => one.is === 'share')
}

async function lookedAt(
  telemetry: Telemetry,
  asked: HarmAsked,
  { share, from }: Watched,
  now: Instant,
): Promise<Watched> {
  const { since: pods, areNew } = asked.pods
  const arms = { stable: areNew ? [] : pods, candidate: areNew ? pods : [], since: from }
  const look = await telemetry.look(share.criterion.question, arms, { from, to: now })
  const since = countsIn(look)
  if (since === undefined || since.total === 0) {
    const why = look.is === 'void' ? look.message : 'no request was counted'
    return share.since === undefined ? { share: { ...share, why }, from } : { share, from }
  }
  const stands = standing(since, share.criterion, asked)
  // What was beyond doubt is not taken back by what is in doubt.
  if (share.stands === 'above' && stands === 'unsure') return { share, from }
  return { share: { ...share, since, stands, why: '' }, from: stands === 'above' ? now : from }
}

/** Both arms together: which of them is empty depends on whether the pods are new. */
function countsIn(look: Look | undefined): BadCount | undefined {
  if (look?.is !== 'counted') return undefined
  const { stable, candidate } = look
  return { bad: stable.bad + candidate.bad, total: stable.requests + candidate.requests }
}

function standing(
  since: BadCount,
  { ceiling, question }: ShareCriterion,
  { judge, measured }: HarmAsked,
): HarmShare['stands'] {
  if (ceiling === null) return 'only-told'
  const spread = measured[question.name] ?? judge.dispersion
  const isSure = aboveCeilingLogE(since, ceiling) / spread >= -Math.log(judge.alphaFail)
  if (since.bad >= leastBad && isSure) return 'above'
  return since.total >= leastRequests && since.bad <= ceiling * since.total ? 'within' : 'unsure'
}
