import { isOver } from '../journal.ts'
import { trafficOf } from '../kubernetes/traffic/catalogue.ts'
import type { Weight } from '../plan.ts'
import { capacityOf, podsFor } from '../readiness.ts'
import { type Action, halt, moveTo, poll, reachedStep, type Scene } from '../scene.ts'
import type { Phase } from '../state.ts'
import { shift } from './exposing.ts'

/** What is not as the rollout left it. */
export interface Drift {
  readonly message: string
  /** What the route gives the candidate now, where all that somebody changed is this; absent for anything else. */
  readonly weight?: Weight | null
}

/** A weight is put back this often, and then nobody fights any more. */
const mostPutBack = 3
/** Between two of them: who writes every few seconds has the last word. */
const putBackSeconds = 60

/**
 * Answers to a weight that somebody else wrote: it halts, or, where the rollout file asks for it, puts it back, at most
 * three times and once a minute. On the way back what is there is taken as it is: it only gets less.
 */
export function drifted(scene: Scene, drift: Drift, guarded: (scene: Scene) => Action | undefined): Action {
  const { state, seen } = scene
  const { phase, plan, weight, putBack = [] } = state
  const { message } = drift
  if (plan.onDrift !== 'restore' || drift.weight === undefined) return halt(state, seen, 'drift', message)
  if (phase.is === 'Restoring' || phase.is === 'Cleaning')
    return { ...moveTo(scene, phase, `go on from what is there: ${message}`), weight: drift.weight }
  // Harm does not wait until somebody may write again.
  const guard = guarded(scene)
  if (guard !== undefined) return guard
  if (weight === null) return halt(state, seen, 'drift', message)
  if (putBack.length >= mostPutBack)
    return halt(state, seen, 'drift', `${message}; it was put back ${putBack.length} times`)
  const last = putBack.at(-1)
  if (last !== undefined && !isOver(last, putBackSeconds, seen.now)) return poll(scene, message)
  const needed = podsFor(weight, state.stable.replicas)
  const capacity = capacityOf(seen.candidate)
  if (capacity < needed)
    return poll(scene, `${message}; ${capacity} pods of the candidate are ready, and it needs ${needed}`)
  const why = `it is put back, ${putBack.length + 1} of ${mostPutBack} times: ${message}`
  const action = shift(scene, { weight, next: resumed(scene), why })
  const intent = action.is === 'change' ? action.intent : undefined
  if (intent?.is !== 'change' || intent.weight !== weight) return halt(state, seen, 'drift', message)
  return { is: 'change', judge: scene.ruling.judged, intent: { ...intent, putsBack: true } }
}

/** Tells whether a change that was under way met a weight that somebody wrote meanwhile: then it is decided anew. */
export function isOvertaken({ state, seen }: Pick<Scene, 'state' | 'seen'>): boolean {
  const { intent, plan, stable, candidate } = state
  const traffic = trafficOf(plan)
  if (plan.onDrift !== 'restore' || intent?.is !== 'change' || seen.target === undefined) return false
  const isRoute = intent.ref.kind === traffic.kind && intent.ref.name === plan.route.name
  if (!isRoute || traffic.beside !== undefined || seen.target.metadata.uid !== intent.uid) return false
  return traffic.weightIn(seen.target, plan.route, { stable, candidate }).is === 'weight'
}

/** Where a rollout goes on when its weight is back: the route has to settle, and the step bakes anew. */
function resumed({ state, seen }: Scene): Phase {
  const { phase, weight } = state
  const isWhole = phase.is === 'Promoting' && weight === 100
  if (isWhole || phase.is === 'Held' || phase.is === 'Keeping') return phase
  return { is: 'Settling', step: reachedStep(state), since: seen.now }
}
