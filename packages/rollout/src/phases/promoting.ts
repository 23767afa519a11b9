import { isOver } from '../journal.ts'
import { at } from '../json.ts'
import { releaseName } from '../kubernetes/names.ts'
import { trafficOf } from '../kubernetes/traffic/catalogue.ts'
import type { Turn } from '../kubernetes/traffic/traffic.ts'
import { percent } from '../plan.ts'
import { readinessOf } from '../readiness.ts'
import { pinnedImage, recordOf } from '../record.ts'
import { type Action, armsIn, changeBy, halt, moveTo, poll, restore, type Scene, waitOut } from '../scene.ts'
import type { Phase } from '../state.ts'
import { raise, take } from './exposing.ts'
import { commonDigest, marksOf, recordedTemplate } from './preparing.ts'

/** Gives the candidate all of the traffic, verifies that it serves, and records it as a release. */
export function promoting(scene: Scene, phase: Extract<Phase, { readonly is: 'Promoting' }>): Action {
  const { state, seen } = scene
  if (state.weight !== 100)
    return raise(scene, { weight: percent(100), next: phase, since: phase.since, grounds: phase.grounds })
  const missing = unverified(scene)
  const { waits } = state.plan
  if (missing !== undefined) {
    if (!isOver(phase.since, waits.readySeconds, seen.now)) return poll(scene, missing)
    // Back to what was just rolled back from would be ping-pong: a person decides.
    return state.operation === 'rollback'
      ? halt(state, seen, 'not-verified', `the restored release could not be verified: ${missing}`)
      : restore(scene, `the promoted candidate could not be verified: ${missing}`)
  }
  const rest = waitOut(scene, { since: phase.since, seconds: waits.settleSeconds }, 'the route settles')
  if (rest !== undefined) return rest
  const next: Phase = { is: 'Keeping', since: seen.now }
  if (state.operation === 'rollback' || seen.records.candidate !== undefined)
    return moveTo(scene, next, 'all of the traffic is verified to be served')
  return recordCandidate(scene, next)
}

/** Keeps the old release running for a while, next takes its pods; the release that serves stays as it is. */
export function keeping(scene: Scene, phase: Extract<Phase, { readonly is: 'Keeping' }>): Action {
  const { state, seen } = scene
  const old = seen.stable.deployment
  const replicas = at(old, '/spec/replicas')
  const missing = unverified(scene)
  if (missing !== undefined) return poll(scene, missing)
  if (old === undefined || replicas === 0) return moveTo(scene, ended(scene), 'the old release has ended')
  const seconds = state.operation === 'rollback' ? 0 : state.plan.keepPreviousForSeconds
  if (!isOver(phase.since, seconds, seen.now)) return poll(scene, 'the old release is kept for a while')
  const left = leftOf(scene)
  if (left !== undefined)
    return take(scene, { turn: left, why: 'the route itself names the release that serves', next: phase })
  return changeBy(scene, {
    is: 'change',
    ref: { kind: 'Deployment', name: state.stable.deployment },
    why: 'the old release is not needed any more',
    next: phase,
    uid: old.metadata.uid ?? '',
    fields: [{ path: '/spec/replicas', ...(replicas === undefined ? {} : { pre: replicas }), post: 0 }],
  })
}

function leftOf(scene: Scene): Turn | undefined {
  const { plan } = scene.state
  const { route } = scene.seen
  return route === undefined ? undefined : trafficOf(plan).beside?.finish(route, plan.route, armsIn(scene))
}

/** Says what a fresh look shows that is not as it should be when the candidate serves everything. */
export function unverified(scene: Scene): string | undefined {
  const { state, seen } = scene
  const settled =
    seen.route === undefined ? undefined : trafficOf(state.plan).settled(seen.route, armsIn(scene))
  if (settled === undefined) return 'the route is gone'
  if (settled.is === 'pending') return settled.message
  const ready = readinessOf(seen.candidate, state.plan.target.container, state.candidate.image)
  return ready.is === 'ready' ? undefined : ready.message
}

/** The end of a rollout that went well. */
export function ended(scene: Scene): Phase {
  const { state, seen } = scene
  if (state.operation === 'deploy') return { is: 'Succeeded', since: seen.now }
  const is = `release ${state.candidate.release} (${state.candidate.version}) serves all traffic again`
  return { is: 'RolledBack', because: [{ is }], since: seen.now }
}

/** Records the release that serves now. */
export function recordCandidate(scene: Scene, next: Phase): Action {
  const { state, seen } = scene
  const { candidate, plan } = state
  const record = recordOf(
    {
      release: candidate.release,
      version: candidate.version,
      image: candidate.image,
      digest: commonDigest(seen.candidate.pods, plan.target.container),
      pinned: pinnedImage(candidate.image, seen.candidate.pods, plan.target.container),
      config: seen.config ?? [],
      replicas: candidate.replicas,
      slot: candidate.slot,
      deployment: candidate.deployment,
      template: recordedTemplate(scene, 'candidate'),
      outcome: 'good',
      sha: state.owner.sha,
    },
    marksOf(state),
  )
  return changeBy(scene, {
    is: 'create',
    ref: { kind: 'ControllerRevision', name: releaseName(plan.name, candidate.release) },
    why: 'record the release that serves now',
    next,
    manifest: record,
  })
}
