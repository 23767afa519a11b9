import type { State } from './state.ts'

/**
 * How much of one slot a decision is made of: all of it; all but its pods, which is what its capacity is counted from;
 * or its Deployment alone, which has to be there.
 */
export type Watch = 'whole' | 'capacity' | 'deployment'

/** What a rollout looks at of the two slots. Each object that is not read is a request less, at every look. */
export function watchedIn(
  state: Pick<State, 'phase' | 'operation' | 'weight' | 'preempt' | 'lastLines'>,
): Watched {
  const { phase, operation, preempt, lastLines } = state
  // Why a candidate did not start is asked of its pods, once, when it is given up.
  const isAsked = preempt === null && lastLines === undefined
  switch (phase.is) {
    case 'Restoring':
      // Who can take the traffic matters until it is given back.
      return (state.weight ?? 0) > 0
        ? { stable: 'capacity', candidate: isAsked ? 'whole' : 'capacity' }
        : { stable: 'deployment', candidate: isAsked ? 'whole' : 'deployment' }
    case 'Cleaning':
      return { stable: 'deployment', candidate: 'deployment' }
    case 'Keeping':
      return { stable: 'deployment', candidate: preempt === null ? 'whole' : 'deployment' }
    default:
      // One that is told to end does, whatever its candidate is like.
      if (preempt !== null) return { stable: 'deployment', candidate: 'deployment' }
      return operation === 'rollback' ? watchedInRollback(phase) : { stable: 'whole', candidate: 'whole' }
  }
}

interface Watched {
  readonly stable: Watch
  readonly candidate: Watch
}

/** A release that is made again is not judged: of what it replaces, only that it is there counts. */
function watchedInRollback(phase: State['phase']): Watched {
  if (phase.is === 'Planned') return { stable: 'deployment', candidate: 'deployment' }
  if (phase.is === 'Preparing') return { stable: 'capacity', candidate: 'capacity' }
  return { stable: 'deployment', candidate: 'whole' }
}
