import type { TargetWrite } from './history.ts'
import { later } from './instant.ts'
import { at, same } from './json.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import { podsByRelease } from './rolling-arms.ts'

/** Tells whether a step of a rolling update has more of the traffic than was approved, or has cost the stable release a pod. */
export function isThinned({ call, state }: TargetWrite): boolean {
  const step = state?.phase.is === 'Settling' || state?.phase.is === 'Baking' ? state.phase.step : undefined
  if (state?.plan.strategy !== 'rolling' || step === undefined) return false
  const pods = call.world.filter(({ kind }) => kind === 'Pod')
  const { stable, candidate } = podsByRelease(pods, state.plan.target.container, state.candidate.image)
  const weight = state.plan.steps[step]?.weight ?? 0
  return stable.length < state.stable.replicas || 100 * candidate.length > weight * pods.length
}

/** Tells whether a write changes what serves for the stable release. */
export function isStable({ call, ref, state, isFence }: TargetWrite): boolean {
  // Of a rolling update, both releases are one Deployment.
  if (state?.plan.strategy === 'rolling' || isFence) return false
  const { kind, host } = state === undefined ? { kind: undefined } : trafficOf(state.plan)
  if (state === undefined || host === undefined)
    return ref.kind === 'Deployment' && ref.name === state?.stable.deployment
  const { before, after } = call
  if (ref.kind !== kind || before === undefined || after === undefined) return false
  // A revision cannot be changed; that users get what they are meant to is a test of its own, by who is served.
  if (host.revisions !== undefined) return false
  return !same(host.template(before, state.stable), host.template(after, state.stable))
}

/** Tells whether the stable release may be changed: the time to keep it is over, or its pods are given back to it. */
export function isKept({ call, state }: TargetWrite): boolean {
  if (state === undefined) return false
  const { phase, plan } = state
  // Getting its pods back is the one thing that may be done to it earlier.
  if (phase.is === 'Restoring')
    return Number(at(call.after, '/spec/replicas')) > Number(at(call.before, '/spec/replicas'))
  const seconds = state.operation === 'rollback' ? 0 : plan.keepPreviousForSeconds
  return phase.is === 'Keeping' && state.weight === 100 && call.at >= later(phase.since, seconds)
}
