import type { ChangedByHand } from './changed-by-hand.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { Precondition } from './preflight.ts'
import type { State } from './state.ts'
import type { Surroundings } from './survey.ts'
import { servingRelease } from './target.ts'

/** Tells whether a rollout is done and only its outcome is left; a halted one is not. */
export function isOver(state: State): boolean {
  return state.phase.is === 'Succeeded' || state.phase.is === 'RolledBack'
}

/** Tells whether a release has all of the traffic and nothing is to change that: it is over, or promoted and kept. */
export function serves(state: State, release: number): boolean {
  const isKept = state.phase.is === 'Keeping' && state.preempt === null
  return (isOver(state) || isKept) && servingRelease(state) === release
}

/** The release that a rollback takes the traffic from. */
export function fromOf(state: State): number {
  return isOver(state) ? servingRelease(state) : state.candidate.release
}

/** Says which release was deployed last, and what runs in its place. */
export function servedByHand(byHand: ChangedByHand | undefined, state: State): readonly Precondition[] {
  if (byHand === undefined) return []
  const { deployment, image } = byHand
  const is = `Deployment ${deployment} runs ${image}, which no rollout deployed: release ${servingRelease(state)} was deployed last`
  return [{ name: 'serving', is, blocked: null }]
}

/** A rollout that halted goes on when a person asks for it: from what is there now, whatever was meant to be. */
export function woken(state: State, around: Surroundings, since: string): State {
  if (state.phase.is !== 'Halted') return state
  const { route } = around
  const seen =
    route === undefined
      ? undefined
      : trafficOf(state.plan).weightIn(route, state.plan.route, {
          ...state,
          beside: around.beside[state.candidate.slot],
        })
  const weight = seen?.is === 'weight' ? seen.weight : state.weight
  const because = [{ is: `restored after it had halted: ${state.phase.message}` }]
  // Of a shadow nothing is given back: what was made of copies of requests is taken away.
  const is = state.plan.strategy === 'shadow' ? 'Cleaning' : 'Restoring'
  return { ...state, intent: null, weight, phase: { is, because, since } }
}
