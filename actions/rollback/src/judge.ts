import { entryInWords } from '@ml-actions/rollout/entry-in-words'
import { durationInWords } from '@ml-actions/rollout/exposure'
import { goesOn } from '@ml-actions/rollout/harm'
import { secondsBetween } from '@ml-actions/rollout/instant'
import { lastLinesTold } from '@ml-actions/rollout/last-lines'
import type { Precondition } from '@ml-actions/rollout/preflight'
import type { LogEntry } from '@ml-actions/rollout/state'
import type { Check, Table, Verdict } from '@ml-actions/verdict/verdict'
import { type Evidence, type Found, stateOf } from './evidence.ts'
import { harmChecks, harmNotes, harmTables, sharesInFacts } from './harm-in-words.ts'
import { cameTo, headlineOf } from './headline.ts'
import { secondsToSafe } from './seconds-to-safe.ts'
import { standingOf } from './standing.ts'

/** What no rollback brings back; a plan always lists it. */
const irreversible = [
  'Not rolled back: what was written to databases and feature stores since, and their schemas.',
  'Not rolled back: rotated secrets, mutable image tags, configuration kept outside of the pod template.',
  'Not rolled back: messages already consumed, cached predictions, traffic already answered.',
  'Not rolled back: stages and aliases of a model registry, but the one that move-alias names.',
]

/** Decides: what the rollback came to, and what that means outside. */
export function judge(evidence: Evidence): Verdict {
  const { found, heard, sources, reason, harm } = evidence
  const standing = standingOf(found)
  const headline = headlineOf(evidence)
  const { outcome, todo, reason: why } = standing
  // Where nothing was done, they are of a candidate of long ago.
  const lastLines = lastLinesTold(found.is === 'unchanged' ? undefined : stateOf(found)?.lastLines)
  const main: Check = {
    rule: 'rollback/restored',
    name: 'rollback',
    outcome,
    severity: 'error',
    is: cameTo(evidence),
    wanted: 'the release that was asked for serves all traffic, verified',
    ...(todo === undefined ? {} : { todo }),
    ...(why === undefined ? {} : { reason: why }),
    findings: [],
  }
  const harmed = harmChecks(harm)
  return {
    action: 'rollback',
    // Green means go to bed: a release that is back while the harm goes on is no such thing.
    outcome: goesOn(harm) ? 'inconclusive' : outcome,
    headline,
    checks: [main, ...harmed, ...aliasChecks(evidence), ...conditionsIn(found).map(conditionCheck)],
    metrics: [],
    tables: [
      ...lastLines.tables,
      ...harmTables(harm),
      ...planTables(found),
      ...(heard.length === 0 ? [] : [timeline(heard)]),
    ],
    notes: [
      ...(reason === '' ? [] : [`Reason given: ${reason}`]),
      ...lastLines.notes,
      ...furtherBack(evidence),
      ...harmNotes(harm),
      ...(found.is === 'over' ? (found.pruned ?? []) : []),
      ...(found.is === 'planned' || (found.is === 'undone' && found.came === 'would') ? irreversible : []),
    ],
    sources,
    facts: { ...factsOf(evidence, standing.terminal), ...sharesInFacts(harm) },
  }
}

/** Whoever presses at night may mean the release before: what serves came back by itself, or by the press before this one. */
function furtherBack({ found, to }: Evidence): readonly string[] {
  const isBackAlready =
    found.is === 'unchanged' && found.state.phase.is === 'RolledBack' && to === 'previous-good'
  return isBackAlready
    ? [
        `Release ${found.release} serves since the release after it was taken back; for the one before it, press again with to: "before-current"`,
      ]
    : []
}

/** The traffic is back whether or not the alias follows: it warns, and changes no outcome. */
function aliasChecks({ alias }: Evidence): readonly Check[] {
  if (alias === undefined) return []
  const { moved, is } = alias
  const rest = {
    rule: 'rollback/model-alias',
    name: 'model alias',
    severity: 'warn',
    is,
    findings: [],
  } as const
  const wanted = 'an alias that points to the model that serves'
  if (moved) return [{ ...rest, wanted, outcome: 'pass' }]
  const todo = 'point it there by hand: what reads the alias still gets the model that was left'
  return [{ ...rest, wanted, outcome: 'inconclusive', reason: 'not-moved', todo }]
}

function conditionsIn(found: Found): readonly Precondition[] {
  if (found.is === 'planned') return found.foresight.conditions
  return 'conditions' in found ? (found.conditions ?? []) : []
}

function conditionCheck({ name, is, blocked, warns }: Precondition): Check {
  if (warns !== undefined)
    return {
      rule: `rollback/${name}`,
      name,
      outcome: 'inconclusive',
      severity: 'warn',
      ...warns,
      reason: 'not-sure',
      findings: [],
    }
  return {
    rule: `rollback/${name}`,
    name,
    outcome: blocked === null ? 'pass' : 'fail',
    severity: 'error',
    is,
    wanted: blocked?.wanted ?? 'as found',
    ...(blocked === null ? {} : { todo: blocked.todo }),
    findings: [],
  }
}

function planTables(found: Found): readonly Table[] {
  if (found.is !== 'planned') return []
  const { steps, seconds } = found.foresight
  const rows = steps.map(({ what, why, fields }, index) => {
    // A field that stays as it is was only tested.
    const changes = fields
      .filter(({ pre, post }) => pre !== post)
      .map(({ path, pre, post }) => `${path}: ${pre} → ${post}`)
    return [String(index + 1), what, why, changes.join('; ')]
  })
  const title = `Plan: what would be changed, in this order; at least ${durationInWords(seconds)} in all`
  return [{ title, columns: ['#', 'what', 'why', 'fields'], rows }]
}

function timeline(heard: readonly LogEntry[]): Table {
  const rows = heard.map((entry) => [
    entry.at.slice(11, 19),
    shareOf(entry),
    entryInWords({ ...entry, weight: null }),
  ])
  return { title: 'What happened', columns: ['time (UTC)', 'weight', 'what'], rows }
}

/** What came of a Deployment in the words of rollouts. */
const phases = {
  would: 'None',
  serves: 'RolledBack',
  restored: 'RolledBack',
  failed: 'Halted',
  'on-its-way': 'Restoring',
} as const

function shareOf({ weight }: LogEntry): string {
  return weight === null ? '' : `${weight} %`
}

function factsOf({ found, heard, began, ended }: Evidence, terminal: boolean): Verdict['facts'] {
  if (found.is === 'undone') {
    const { came, from, to } = found
    const isSafe = came === 'restored' || came === 'serves'
    const seconds = came === 'serves' ? 0 : isSafe ? secondsBetween(began, ended) : null
    const releases = { 'from-release': from.number, 'to-release': to.number }
    return { phase: phases[came], terminal, 'rollout-id': null, 'seconds-to-safe': seconds, ...releases }
  }
  const state = stateOf(found)
  const releases = 'from' in found ? { 'from-release': found.from, 'to-release': found.to } : {}
  if (state === undefined)
    return { phase: 'None', terminal, 'rollout-id': null, 'seconds-to-safe': null, ...releases }
  const unchanged =
    found.is === 'unchanged' ? { 'from-release': found.release, 'to-release': found.release } : {}
  return {
    phase: state.phase.is,
    terminal,
    weight: state.weight,
    'rollout-id': state.id,
    'seconds-to-safe': found.is === 'unchanged' ? 0 : secondsToSafe(state, heard, began),
    ...releases,
    ...unchanged,
  }
}
