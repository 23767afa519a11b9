import { combine } from '@ml-actions/verdict/combine'
import type { Outcome } from '@ml-actions/verdict/verdict'
import type { Analyses, Judgement, Trial } from './analyses/analysis.ts'
import type { Observation } from './observation.ts'
import { splitOf, withSplit } from './split.ts'
import type { HoldReason, Judged, State } from './state.ts'
import type { Look } from './telemetry/telemetry.ts'
import { marked } from './trail.ts'

/** What the evidence up to now means for the traffic. */
export interface Ruling {
  readonly judged: Judged
  readonly outcome: Outcome
  /** Why traffic must not move although nothing failed. */
  readonly hold: { readonly because: HoldReason; readonly message: string } | undefined
  readonly message: string
}

/** Looks in a row without an answer, or without a request to the candidate, after which the rollout is held. */
export const patience = 3

/** What a rollout's analyses are made from. */
export function trialOf({ plan, judge }: Pick<State, 'plan' | 'judge'>): Trial {
  return {
    settings: plan.judge,
    alone: plan.strategy === 'blue-green',
    dispersion: judge.dispersion ?? {},
  }
}

/** The memory of a judge that has seen nothing. */
export const nothingJudged: Judged = {
  kept: {},
  since: null,
  until: null,
  voids: 0,
  idle: 0,
  last: [],
  split: { candidate: 0, all: 0 },
  accepted: [],
  dispersion: null,
  trail: [],
}

/** Adds what was just looked at, and says what all of it means; pure, so that a look may be repeated. */
export function ruling(state: State, seen: Observation, analyses: Analyses): Ruling {
  const known = withBursts(state, seen)
  const judged = withLooks(known, seen, analyses)
  // What a person has waved through asks for nothing any more; a fail stays one.
  const asked = judged.last.filter(
    ({ outcome, hold }) => outcome === 'fail' || hold === undefined || !judged.accepted.includes(hold),
  )
  const said = combine(asked.map((one) => ({ outcome: one.outcome, severity: 'error' })))
  // A pass is worth nothing while telemetry is silent; a fail stays one.
  const outcome = judged.voids > 0 && said === 'pass' ? 'inconclusive' : said
  const message = judged.last.map((one) => one.is).join('; ') || 'nothing was looked at yet'
  return { judged, outcome, hold: holdOf({ ...known, judge: judged }, seen.looks), message }
}

/** The judge's memory when a step has settled: evidence for a pass begins now, by the telemetry server's clock. */
export function stepBegun(judged: Judged, state: State, seen: Observation, analyses: Analyses): Judged {
  const kept = analyses(trialOf(state)).map((analysis) => {
    const old = judged.kept[analysis.name] ?? analysis.start()
    return [analysis.name, analysis.step(old)] as const
  })
  return {
    ...judged,
    kept: Object.fromEntries(kept),
    since: seen.serverNow,
    until: seen.serverNow,
    voids: 0,
    idle: 0,
    last: [],
    split: nothingJudged.split,
  }
}

/** What was measured of bursts before the rollout is frozen when it is known. */
function withBursts(state: State, { dispersion }: Observation): State {
  if (dispersion === undefined || state.judge.dispersion !== null) return state
  return { ...state, judge: { ...state.judge, dispersion } }
}

function withLooks(state: State, seen: Observation, analyses: Analyses): Judged {
  const { judge } = state
  if (seen.looks.length === 0) {
    // The first time that the server's clock is known, the step's samples begin.
    const begins = judge.until === null && seen.serverNow !== null
    return begins ? { ...judge, since: seen.serverNow, until: seen.serverNow } : judge
  }
  const answered = seen.looks.filter((look) => look.is !== 'void')
  if (answered.length < seen.looks.length) return { ...judge, voids: judge.voids + 1 }
  const kept = { ...judge.kept }
  const last: Judgement[] = []
  for (const analysis of analyses(trialOf(state))) {
    const look = answered.find((one) => one.question === analysis.name)
    const old = kept[analysis.name] ?? analysis.start()
    const next = look === undefined ? old : analysis.add(old, look)
    kept[analysis.name] = next
    last.push(analysis.judge(next))
  }
  const requests = answered.reduce((sum, look) => sum + look.candidate.requests, 0)
  const until = answered[0]?.window.to ?? judge.until
  return {
    ...judge,
    kept,
    until,
    voids: 0,
    idle: requests === 0 ? judge.idle + 1 : 0,
    last,
    split: withSplit(state, answered),
    trail: marked(judge.trail, { at: seen.now, weight: state.weight, judgements: last }),
  }
}

function holdOf(state: State, looks: readonly Look[]): Ruling['hold'] {
  const judged = state.judge
  const isOpen = (reason: HoldReason | undefined) => reason !== undefined && !judged.accepted.includes(reason)
  if (judged.voids >= patience) {
    const empty = looks.find((look) => look.is === 'void')
    const message = empty === undefined ? 'telemetry does not answer' : empty.message
    return { because: 'no-telemetry', message: `${judged.voids} looks in a row say nothing: ${message}` }
  }
  if (judged.idle >= patience)
    return { because: 'no-traffic', message: `no request reached the candidate in ${judged.idle} looks` }
  const held = judged.last.find(({ hold }) => isOpen(hold))
  if (held?.hold !== undefined) return { because: held.hold, message: held.is }
  const split = splitOf(state)
  return split?.is === 'far-off' && isOpen('split-off')
    ? { because: 'split-off', message: split.message }
    : undefined
}
