import type { Deployed } from '@ml-actions/rollout/deploy'
import type { Phase, State } from '@ml-actions/rollout/state'
import { never } from '@ml-actions/verdict/never'
import type { Outcome } from '@ml-actions/verdict/verdict'

/** What a rollout's end, or its standstill, means outside: the outcome, why it is inconclusive, and what to do next. */
export interface Standing {
  readonly outcome: Outcome
  readonly terminal: boolean
  readonly reason?: string
  readonly todo?: string
}

/** Gives the meaning of what a run came to. */
export function standingOf(found: Extract<Deployed, { readonly state: State }>): Standing {
  const { state } = found
  switch (found.is) {
    case 'over':
    case 'held':
      return standingIn(state)
    case 'preempted':
      return {
        outcome: 'inconclusive',
        terminal: true,
        reason: 'preempted',
        todo: `follow the run that has it now: ${whoIs(state)}`,
      }
    case 'busy':
      return {
        outcome: 'inconclusive',
        terminal: true,
        reason: 'busy',
        todo: `wait for the run that has it, ${whoIs(state)}; or give mode: abort, or on-busy: supersede`,
      }
    case 'on-its-way':
      return { ...standingIn(state), terminal: false }
    default:
      return never(found)
  }
}

/** Gives the meaning of what came of taking a release back: what ended it is what was asked for. */
export function standingOfAbort(found: Extract<Deployed, { readonly state: State }>): Standing {
  const isBack = found.is === 'over' && found.state.phase.is === 'RolledBack'
  return isBack ? { outcome: 'pass', terminal: true } : standingOf(found)
}

/** Gives the meaning of a phase that a rollout stands in. */
export function standingIn({ phase, operation }: Pick<State, 'phase' | 'operation'>): Standing {
  switch (phase.is) {
    case 'Keeping':
      return { outcome: 'pass', terminal: true }
    case 'Succeeded':
      return afterTrial(phase.verdict ?? 'pass')
    case 'RolledBack':
      return operation === 'rollback'
        ? { outcome: 'pass', terminal: true }
        : { outcome: 'fail', terminal: true, todo: 'mend the release; nothing of it is left in the cluster' }
    case 'Halted':
      return {
        outcome: 'fail',
        terminal: true,
        reason: phase.because,
        todo: afterHalt(phase),
      }
    case 'Held':
      return { outcome: 'inconclusive', terminal: false, reason: reasonOf(phase), todo: afterHold(phase) }
    default:
      return {
        outcome: 'inconclusive',
        terminal: false,
        reason: 'on-its-way',
        todo: 'run this workflow again, as mode run or tick: it goes on where it is; mode: abort takes it back',
      }
  }
}

function afterHalt({ because }: Extract<Phase, { readonly is: 'Halted' }>): string {
  if (because === 'terminating')
    return 'deploy to a namespace that stays: this one is being deleted, with all that is in it'
  return 'look at what changed it, then run the rollback action: it starts from what is there'
}

/** A shadow moves no traffic: what it came to is what was judged. */
function afterTrial(outcome: Outcome): Standing {
  if (outcome === 'pass') return { outcome, terminal: true }
  const todo = 'mend the release; nothing of it is left in the cluster'
  if (outcome === 'fail') return { outcome, terminal: true, todo }
  return { outcome, terminal: true, reason: 'too-little-evidence', todo: 'let the shadow run for longer' }
}

function reasonOf({ because }: Extract<Phase, { readonly is: 'Held' }>): string {
  return because === 'inconclusive' ? 'too-little-evidence' : because
}

function afterHold({ because }: Extract<Phase, { readonly is: 'Held' }>): string {
  const back = 'mode: abort takes it back'
  switch (because) {
    case 'inconclusive':
    case 'deadline':
      return `mode: resume bakes on, ${back}`
    case 'no-telemetry':
      return `see that Prometheus answers for both releases: the next run goes on by itself; ${back}`
    case 'no-traffic':
      return `see why no request reaches the candidate: the next run goes on when one does; ${back}`
    case 'incident':
      return `mend what ails both releases: the next run goes on by itself; ${back}`
    case 'split-off':
      return `see why the gateway splits otherwise than it was told; ${back}`
    case 'shift':
      return `see whether the new release is meant to predict otherwise: mode: resume says so and bakes on, ${back}`
    case 'refused':
      return `have it allowed where it was refused, then mode: resume goes on; ${back}`
    case 'cleanup':
      return 'traffic is safe: remove what holds the object back (its finalizers), then run again'
    default:
      return never(because)
  }
}

function whoIs({ owner }: State): string {
  return owner.url === '' ? owner.run : owner.url
}
