import type { History, TargetWrite } from './history.ts'
import { at } from './json.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { Call } from './kubernetes/transcript.ts'
import { percent } from './plan.ts'
import { podsFor } from './readiness.ts'
import type { State } from './state.ts'

/** Tells whether a write gives the candidate more. What is put back was approved before somebody else took it away. */
export function isRaise({ weights, isFence, intent, state }: TargetWrite): boolean {
  if (weights === undefined || isFence) return false
  const isBack = intent?.is === 'change' && intent.putsBack === true
  return (weights.after ?? 0) > (isBack ? (state?.weight ?? 0) : (weights.before ?? 0))
}

/** Tells whether it goes beyond the first step. */
export function isLaterRaise(write: TargetWrite): boolean {
  const { state } = write
  if (!isRaise(write) || state === undefined || state.operation === 'rollback') return false
  if (state.plan.steps.length === 0) return false
  return state.phase.is === 'Promoting' || (state.phase.is === 'Shifting' && state.phase.step > 0)
}

/** Tells whether a rolling update takes no pod away before another is ready; true of the other strategies. */
export function isGapless({ call, state }: TargetWrite): boolean {
  if (state?.plan.strategy !== 'rolling') return true
  const most = at(call.after, '/spec/strategy/rollingUpdate/maxUnavailable')
  return most === 0 && Number(at(call.after, '/spec/minReadySeconds')) > 0
}

/** Tells whether the candidate had been seen to be ready, at a lower seq. */
export function wasReady(states: History['states'], state: State | undefined, seq: number): boolean {
  return states.some(
    (one) =>
      one.state.id === state?.id &&
      one.state.seq < seq &&
      ['Attaching', 'Shifting', 'Promoting'].includes(one.state.phase.is),
  )
}

/** Tells whether a release that is given more has the pods for it. */
export function hasPods({ call, ref, state, weights }: TargetWrite): boolean {
  if (state === undefined || weights === undefined) return false
  const ready = (name: string) => {
    const deployment = call.world.find((one) => one.kind === 'Deployment' && one.metadata.name === name)
    return Number(at(deployment, '/status/availableReplicas') ?? 0)
  }
  // A rolling update makes the pods by its weight; that none is missing meanwhile is I2's.
  if (state.plan.strategy === 'rolling') return true
  const { before, after } = { before: weights.before ?? 0, after: weights.after ?? 0 }
  // Pods that are made beside others get requests when they are ready, and no sooner.
  if (after > before && ref.kind === 'Deployment') return true
  const { stable, candidate } = namesIn(state, call)
  if (after > before) return ready(candidate) >= podsFor(percent(after), state.stable.replicas)
  return after === before || ready(stable) >= state.stable.replicas
}

/** Names the releases' Deployments: where each gets a new one, by what was said of them before the write. */
function namesIn({ plan, stable, candidate }: State, { before }: Call) {
  const { host } = trafficOf(plan)
  const nameOf = ({ slot, deployment }: State['stable']) =>
    host?.revisions === undefined ? deployment : host.place(plan.route, before, slot).deployment
  return { stable: nameOf(stable), candidate: nameOf(candidate) }
}

/** Tells whether a weight rises on a pass, of samples after the bake began. */
export function isFounded({ call, state }: TargetWrite, { states }: History): boolean {
  if (state === undefined || (state.phase.is !== 'Promoting' && state.phase.is !== 'Shifting')) return false
  const { grounds } = state.phase
  const baked = states.findLast(
    (one) => one.call.index < call.index && one.state.id === state.id && one.state.phase.is === 'Baking',
  )
  // The moment by the server's clock: that of the runner, which the state holds, may be hours off.
  const began = states.find(
    (one) => one.state.id === state.id && one.state.phase.since === baked?.state.phase.since,
  )
  if (began === undefined || grounds.since === null || grounds.until === null) return false
  return grounds.outcome === 'pass' && grounds.since >= began.call.at && grounds.until > grounds.since
}

/** Tells whether the rollout was being restored by then. */
export function wasRestoring(states: History['states'], state: State | undefined): boolean {
  return states.some(
    (one) =>
      one.state.id === state?.id &&
      one.state.seq <= state.seq &&
      (one.state.phase.is === 'Restoring' || one.state.phase.is === 'Cleaning'),
  )
}

/** Tells whether the candidate gets no more than its step. */
export function isApproved({ ref, state, weights }: TargetWrite): boolean {
  if (state === undefined || weights === undefined) return false
  const { phase, plan } = state
  if (phase.is === 'Promoting') return weights.after === 100 || ref.kind === 'Deployment'
  const step = phase.is === 'Shifting' ? plan.steps[phase.step] : undefined
  return step !== undefined && (weights.after ?? 0) <= step.weight
}
