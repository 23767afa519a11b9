import type { Judgement } from '@ml-actions/rollout/analyses/analysis'
import { analysesOf } from '@ml-actions/rollout/analyses/catalogue'
import { entryInWords } from '@ml-actions/rollout/entry-in-words'
import { exposureIn, storyOf } from '@ml-actions/rollout/exposure'
import { later } from '@ml-actions/rollout/instant'
import { trialOf } from '@ml-actions/rollout/judge'
import { lastLinesTold } from '@ml-actions/rollout/last-lines'
import type { Precondition } from '@ml-actions/rollout/preflight'
import { splitOf } from '@ml-actions/rollout/split'
import type { LogEntry, State } from '@ml-actions/rollout/state'
import type { Quantity } from '@ml-actions/verdict/quantity'
import type { Check, Outcome, Table, Verdict } from '@ml-actions/verdict/verdict'
import { comparedVerdict } from './compared.ts'
import { decisionOf } from './decision.ts'
import { type Evidence, type Found, type PairedEvidence, stateOf } from './evidence.ts'
import { headlineOf } from './headline.ts'
import { coursesOf, overTime } from './over-time.ts'
import { conditionsTable, planTables } from './plan-tables.ts'
import { type Standing, standingIn, standingOf, standingOfAbort } from './standing.ts'

/** Decides: what the rollout came to, and what that means outside. */
export function judge(evidence: Evidence | PairedEvidence): Verdict {
  if ('pairs' in evidence) return comparedVerdict(evidence)
  const { found, heard, sources, warnings } = evidence
  const state = stateOf(found)
  const standing = meaningOf(evidence)
  const story = storyOf(state?.log ?? [], heard)
  const exposure = exposureIn(story)
  const judgements = state === undefined ? [] : judgementsOf(state)
  const headline = headlineOf(evidence, { exposure, judgements })
  const courses = state === undefined ? undefined : overTime(coursesOf(state, judgements))
  const lastLines = lastLinesTold(state?.lastLines)
  const rules = judgements.map((one) => ruleCheck(one, standing.outcome, evidence))
  return {
    action: 'canary-deploy',
    outcome: standing.outcome,
    headline,
    checks: [
      rolloutCheck(standing, headline, evidence),
      ...rules,
      ...splitChecks(state),
      ...conditionChecks(conditionsIn(found)),
    ],
    metrics: [],
    tables: [
      ...lastLines.tables,
      ...(found.is === 'planned' ? planTables(found) : []),
      ...(courses === undefined ? [] : [courses]),
      ...(story.length === 0 ? [] : [timeline(story)]),
      ...[conditionsTable(conditionsIn(found))].filter(({ rows }) => rows.length > 0),
    ],
    notes: [
      ...warnings,
      ...lastLines.notes,
      ...(state === undefined ? [] : burstNotes(state)),
      ...(found.is === 'over' ? (found.pruned ?? []) : []),
    ],
    sources,
    facts: { ...factsOf(found, standing), 'seconds-to-safe': exposure.toSafe },
  }
}

/** A tick, and a look at how it stands, have done all they were asked: the job goes on. */
export function onItsWay(_: Verdict, evidence: Evidence | PairedEvidence): boolean {
  if ('pairs' in evidence) return false
  const { mode, found } = evidence
  return mode === 'status' || found.is === 'idle' || (mode === 'tick' && found.is === 'on-its-way')
}

function meaningOf({ found, mode }: Evidence): Standing {
  switch (found.is) {
    case 'planned':
      return meaningOfBlockers(found.foresight.blockers)
    case 'blocked':
      return meaningOfBlockers(found.blockers)
    case 'unchanged':
    case 'role':
      return { outcome: 'pass', terminal: true }
    case 'idle':
      return {
        outcome: 'inconclusive',
        terminal: true,
        reason: 'nothing-evaluated',
        todo: 'give the input "image" to begin one',
      }
    case 'stands':
      return standingIn(found.state)
    default:
      return mode === 'abort' ? standingOfAbort(found) : standingOf(found)
  }
}

function meaningOfBlockers(blockers: readonly { readonly todo: string }[]): Standing {
  const [first] = blockers
  if (first === undefined) return { outcome: 'pass', terminal: true }
  return { outcome: 'fail', terminal: true, reason: 'blocked', todo: first.todo }
}

/** A split that is not as told bends no number, since exposure is observed; a person should know of it. */
function splitChecks(state: State | undefined): readonly Check[] {
  const seen = state === undefined ? undefined : splitOf(state)
  if (seen === undefined) return []
  const { is, message, requests } = seen
  return [
    {
      rule: 'deploy/split',
      name: 'split',
      outcome: is === 'as-told' ? 'pass' : 'inconclusive',
      severity: 'warn',
      is: message,
      wanted: 'requests split as the route was told',
      ...(is === 'as-told' ? {} : { reason: 'split-off', todo: 'see sticky sessions and kept connections' }),
      counts: { evaluated: requests, failed: 0, skipped: 0 },
      findings: [],
    },
  ]
}

/** Says where bursts were not measured, once it was tried. */
function burstNotes({ plan, judge }: State): readonly string[] {
  const { criteria, dispersion: assumed } = plan.judge
  const measured = judge.dispersion
  if (measured === null || judge.trail.length === 0) return []
  const unknown = criteria.filter(
    ({ is, question }) => is === 'share' && measured[question.name] === undefined,
  )
  if (unknown.length === 0) return []
  const names = unknown.map(({ question }) => question.name).join(', ')
  return [
    `How bad ones come in bursts could not be measured for ${names}: it takes 30 of them on two pods of the stable release in the four hours before. A dispersion of ${assumed} is assumed.`,
  ]
}

/** What the evidence up to now says, worked out anew, so that it is there in every phase. */
export function judgementsOf(state: State): readonly Judgement[] {
  return analysesOf(trialOf(state)).flatMap((analysis) => {
    const kept = state.judge.kept[analysis.name]
    return kept === undefined ? [] : [analysis.judge(kept)]
  })
}

function rolloutCheck(
  { outcome, reason, todo }: Standing,
  headline: string,
  { found, mode }: Evidence,
): Check {
  const state = stateOf(found)
  const because = state !== undefined && 'because' in state.phase ? state.phase.because : []
  return {
    rule: 'deploy/rollout',
    name: 'rollout',
    outcome,
    severity: 'error',
    is: headline,
    wanted:
      mode === 'abort'
        ? 'a release on trial that is taken back'
        : 'a release that serves all traffic, judged and verified',
    ...(todo === undefined ? {} : { todo }),
    ...(reason === undefined ? {} : { reason }),
    findings: typeof because === 'string' ? [] : because,
  }
}

/** A rule that says what the rollout came to decided it; one that says otherwise by now is only reported. */
function ruleCheck(judgement: Judgement, came: Outcome, { asked }: Evidence): Check {
  const { analysis, outcome, is, wanted, facts } = judgement
  const number = (name: string) => (typeof facts[name] === 'number' ? facts[name] : 0)
  const at = asked[analysis]
  return {
    rule: `deploy/${analysis}`,
    name: analysis,
    outcome,
    severity: outcome === came ? 'error' : 'warn',
    is,
    wanted,
    ...(outcome === 'pass' ? {} : { todo: outcome === 'fail' ? 'mend the release' : 'gather more evidence' }),
    ...(outcome === 'inconclusive' ? { reason: 'too-little-evidence' } : {}),
    observed: facts['distance'] === undefined ? ratioIn(facts) : distanceIn(facts),
    counts: { evaluated: number('candidate-requests'), failed: number('candidate-bad'), skipped: 0 },
    ...(at === undefined ? {} : { asked: at }),
    findings: [],
  }
}

function ratioIn(facts: Judgement['facts']): Quantity {
  const number = (name: string) => (typeof facts[name] === 'number' ? facts[name] : null)
  const [mine, theirs] = [number('candidate-bad-share'), number('stable-bad-share')]
  const n = (number('candidate-requests') ?? 0) + (number('stable-requests') ?? 0)
  return {
    value: mine === null || theirs === null || theirs === 0 ? null : mine / theirs,
    low: number('ratio-low'),
    high: number('ratio-high'),
    level: number('ratio-level') ?? 0.99,
    n,
    method: 'confidence sequence of the conditional label test (Lindon & Malek 2022)',
    definition: 'share of bad requests of the candidate over that of the stable release',
  }
}

function distanceIn(facts: Judgement['facts']): Quantity {
  const number = (name: string) => (typeof facts[name] === 'number' ? facts[name] : null)
  return {
    value: number('distance'),
    n: (number('candidate-requests') ?? 0) + (number('stable-requests') ?? 0),
    definition:
      'total variation distance between the predicted classes of both releases, less what chance shows',
  }
}

/** What is not as it must be, each by itself, and in one line all that is. */
function conditionChecks(conditions: readonly Precondition[]): readonly Check[] {
  const isWrong = ({ blocked, warns }: Precondition) => blocked !== null || warns !== undefined
  const held = conditions.filter((one) => !isWrong(one))
  const wrong = conditions.filter(isWrong).map(conditionCheck)
  if (held.length === 0) return wrong
  const names = held.map(({ name }) => name).join(', ')
  const is = `${held.length} of ${conditions.length} conditions are as they must be: ${names}`
  const rest = { wanted: 'all that a rollout needs', findings: [] }
  return [
    ...wrong,
    { rule: 'deploy/conditions', name: 'conditions', outcome: 'pass', severity: 'warn', is, ...rest },
  ]
}

/** What was found before anything was changed. */
function conditionsIn(found: Found): readonly Precondition[] {
  if (found.is === 'blocked') return found.conditions
  return found.is === 'planned' ? found.foresight.conditions : []
}

function conditionCheck({ name, is, blocked, warns }: Precondition): Check {
  const wrong = blocked ?? warns
  return {
    rule: `deploy/${name}`,
    name,
    outcome: 'fail',
    severity: blocked === null ? 'warn' : 'error',
    is,
    wanted: wrong?.wanted ?? '',
    ...(wrong === undefined ? {} : { todo: wrong.todo }),
    findings: [],
  }
}

function timeline(story: readonly LogEntry[]): Table {
  return {
    title: 'What happened',
    columns: ['time (UTC)', 'weight', 'what'],
    rows: story.map((entry) => [
      entry.at.slice(11, 19),
      entry.weight === null ? '' : `${entry.weight} %`,
      entryInWords({ ...entry, weight: null }),
    ]),
  }
}

function factsOf(found: Found, standing: Standing): Verdict['facts'] {
  const state = stateOf(found)
  const next = found.is === 'on-its-way' ? nextTick(found.state, found.seconds) : null
  const common = { terminal: standing.terminal, 'next-tick-at': next, decision: decisionOf(found) }
  if (state === undefined) return { ...common, phase: 'None', weight: null, 'rollout-id': null }
  return {
    ...common,
    phase: state.phase.is,
    weight: state.weight,
    'rollout-id': state.id,
    'from-release': state.stable.release,
    'from-version': state.stable.version,
    'to-release': state.candidate.release,
    'to-version': state.candidate.version,
    image: state.plan.image,
    'previous-image': state.stable.image,
    ticks: state.ticks ?? 1,
  }
}

/** Counted from the newest entry: the state knows no later moment. */
function nextTick({ log, phase }: State, seconds: number): string {
  return later(log.at(-1)?.at ?? phase.since, seconds)
}
