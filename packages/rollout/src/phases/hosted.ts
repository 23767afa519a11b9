import { isOver } from '../journal.ts'
import type { Host } from '../kubernetes/traffic/traffic.ts'
import { annotated } from '../kubernetes/workload.ts'
import { percent } from '../plan.ts'
import { releaseIn } from '../record.ts'
import { type Action, armsIn, changeBy, moveTo, poll, type Scene } from '../scene.ts'
import type { Phase } from '../state.ts'
import { newAnnotations, recordBaseline } from './preparing.ts'
import { ended, unverified } from './promoting.ts'

/** Keeps a record of the release that serves, next has the candidate made by the one write that names it. */
export function plannedByHost(scene: Scene, host: Host): Action {
  const { state, seen } = scene
  const { route } = seen
  if (route === undefined) return poll(scene, `${state.plan.route.name} is not there`)
  // What keeps a revision from the traffic holds only of one that has everything and is the newest.
  const lack = host.revisions === undefined ? undefined : host.lack(route)
  if (lack !== undefined) return poll(scene, lack.is)
  if (state.operation === 'deploy' && seen.records.stable === undefined) return recordBaseline(scene)
  const record = seen.records.candidate === undefined ? undefined : releaseIn(seen.records.candidate)
  const source = record?.template ?? host.template(route, state.stable)
  const template = source === undefined ? undefined : annotated(source, newAnnotations(state))
  const { release, version } = state.candidate
  return changeBy(scene, {
    is: 'change',
    ref: { kind: route.kind, name: state.plan.route.name },
    why: `run release ${release} (${version}) beside the one that serves`,
    next: { is: 'WaitingReady', since: seen.now },
    weight: percent(0),
    uid: route.metadata.uid ?? '',
    fields: host.begin(route, armsIn(scene), template),
  })
}

/** Keeps the old release for a while, next leaves the one that serves as the only one. */
export function keepingByHost(
  scene: Scene,
  phase: Extract<Phase, { readonly is: 'Keeping' }>,
  host: Host,
): Action {
  const { state, seen } = scene
  const { route } = seen
  const missing = unverified(scene)
  if (missing !== undefined || route === undefined) return poll(scene, missing ?? 'the route is gone')
  const seconds = state.operation === 'rollback' ? 0 : state.plan.keepPreviousForSeconds
  const fields = finishOf(scene, host)
  if (fields.length === 0) return moveTo(scene, ended(scene), 'the old release has ended')
  if (!isOver(phase.since, seconds, seen.now)) return poll(scene, 'the old release is kept for a while')
  return changeBy(scene, {
    is: 'change',
    ref: { kind: route.kind, name: state.plan.route.name },
    why: 'the old release is not needed any more',
    next: phase,
    uid: route.metadata.uid ?? '',
    fields,
  })
}

/** Tells whether the old release is gone for good: then a way back is a rollout of its own. */
export function isAlone(scene: Pick<Scene, 'state' | 'seen'>, host: Host | undefined): boolean {
  return host !== undefined && scene.state.weight === 100 && finishOf(scene, host).length === 0
}

function finishOf({ state, seen }: Pick<Scene, 'state' | 'seen'>, host: Host) {
  const { original } = state
  const served = original[0]?.fields.find(({ path }) => path === '/spec/predictor')?.value
  return seen.route === undefined ? [] : host.finish(seen.route, armsIn({ state, seen }), served)
}
