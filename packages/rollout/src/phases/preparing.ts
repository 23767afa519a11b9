import { isOver } from '../journal.ts'
import { at, type JsonObject } from '../json.ts'
import type { Manifest } from '../kubernetes/cluster.ts'
import { releaseName } from '../kubernetes/names.ts'
import { trafficOf } from '../kubernetes/traffic/catalogue.ts'
import {
  annotated,
  deploymentFor,
  type Marks,
  serviceFor,
  templateFor,
  templateIn,
} from '../kubernetes/workload.ts'
import { type Plan, percent } from '../plan.ts'
import { podsFor, readinessOf } from '../readiness.ts'
import { pinnedImage, recordOf, releaseIn, runningDigest } from '../record.ts'
import { type Action, changeBy, moveTo, poll, restore, type Scene } from '../scene.ts'
import type { FieldChange, Phase, State } from '../state.ts'

/** Fields of a Deployment that is there already which a rollout writes, and puts back. */
export const slotFields = ['/spec/template', '/spec/replicas', '/spec/minReadySeconds'] as const

/** Keeps a record of the release that serves, next makes the candidate's Deployment. */
export function planned(scene: Scene): Action {
  const { state, seen } = scene
  const { stable, candidate, plan } = state
  const serving = seen.stable.deployment
  if (serving === undefined) return poll(scene, `Deployment ${stable.deployment} is not there`)
  if (state.operation === 'deploy' && seen.records.stable === undefined) return recordBaseline(scene)
  const ref = { kind: 'Deployment', name: candidate.deployment } as const
  const why = `run release ${candidate.release} (${candidate.version}) beside the one that serves`
  const record = seen.records.candidate === undefined ? undefined : releaseIn(seen.records.candidate)
  const source = record?.template ?? at(serving, '/spec/template')
  const template = annotated(templateFor(source, plan.target.container, candidate), newAnnotations(state))
  const sized = { ...candidate, replicas: firstPods(state) }
  const made = deploymentFor(serving, template, sized, marksOf(state))
  const there = seen.candidate.deployment
  if (there === undefined) {
    // A POST cannot test the fence. Made without pods, one that arrives late leaves an idle slot and no more.
    const manifest = deploymentFor(serving, template, { ...candidate, replicas: 0 }, marksOf(state))
    const next: Phase = { is: 'Planned', since: seen.now }
    return changeBy(scene, { is: 'create', ref, why: 'make room for the candidate', next, manifest })
  }
  const next: Phase = { is: 'Preparing', since: seen.now }
  const fields = slotFields.flatMap((path) => fieldBetween(path, there, made))
  return changeBy(scene, { is: 'change', ref, why, next, uid: there.metadata.uid ?? '', fields })
}

/** What a new release says of itself; one that is restored says what it said. */
export function newAnnotations({ operation, plan }: State): Plan['annotations'] {
  return operation === 'deploy' ? plan.annotations : undefined
}

/** Makes the Service that finds the candidate's pods. */
export function preparing(scene: Scene): Action {
  const { state, seen } = scene
  const next: Phase = { is: 'WaitingReady', since: seen.now }
  if (seen.candidate.service !== undefined) return moveTo(scene, next, 'the candidate has its Service')
  const pattern = seen.stable.service ?? seen.route
  if (pattern?.kind !== 'Service') return restore(scene, `Service ${state.stable.service} is gone`)
  return changeBy(scene, {
    is: 'create',
    ref: { kind: 'Service', name: state.candidate.service },
    why: 'give the candidate an address of its own',
    next,
    manifest: serviceFor(pattern, state.candidate, marksOf(state)),
  })
}

/** Waits until the candidate is ready, wholly; nobody sends it a request before. */
export function waitingReady(scene: Scene, phase: Extract<Phase, { readonly is: 'WaitingReady' }>): Action {
  const { state, seen } = scene
  const { plan, candidate } = state
  const ready = readinessOf(seen.candidate, plan.target.container, candidate.image)
  if (ready.is === 'failed') return restore(scene, `the candidate cannot start: ${ready.message}`)
  const needed = firstPods(state)
  if (ready.is === 'ready' && ready.capacity >= needed) {
    const why = `${ready.capacity} pods of the candidate are ready`
    const grounds = { outcome: 'ready', since: null, until: null } as const
    if (trafficOf(plan).attaches) return moveTo(scene, { is: 'Attaching', since: seen.now }, why)
    return state.operation === 'rollback'
      ? moveTo(scene, { is: 'Promoting', since: seen.now, grounds }, why)
      : moveTo(scene, { is: 'Shifting', step: 0, since: seen.now, grounds }, why)
  }
  const message = ready.is === 'waiting' ? ready.message : `${ready.capacity} of ${needed} pods are ready`
  if (isOver(phase.since, plan.waits.readySeconds, seen.now))
    return restore(scene, `the candidate was not ready in ${plan.waits.readySeconds} s: ${message}`)
  return poll(scene, message)
}

/** Gives the pods that the candidate has when it begins: all that the traffic needs, or those of its first step. */
function firstPods({ operation, plan, stable }: State): number {
  const [first] = plan.steps
  const { pods } = trafficOf(plan)
  return pods === undefined || first === undefined || operation === 'rollback'
    ? podsFor(percent(100), stable.replicas)
    : pods(first.weight, stable.replicas)
}

/** Gives the marks for what a rollout makes. */
export function marksOf(state: State): Marks {
  return { name: state.plan.name, id: state.id, fence: state.fence }
}

/** Gives the digest that all pods of a slot run; null when it is not known or not one. */
export function commonDigest(pods: readonly Manifest[], container: string): string | null {
  const digests = new Set(pods.map((pod) => runningDigest(pod, container)))
  const [digest] = digests
  return digests.size === 1 && digest !== undefined ? digest : null
}

/** Keeps a record of the release that serves, so that it can be restored when a better one is gone. */
export function recordBaseline(scene: Scene): Action {
  const { state, seen } = scene
  const { stable, plan } = state
  const record = recordOf(
    {
      release: stable.release,
      version: stable.version,
      image: stable.image,
      digest: commonDigest(seen.stable.pods, plan.target.container),
      pinned: pinnedImage(stable.image, seen.stable.pods, plan.target.container),
      config: seen.config ?? [],
      replicas: stable.replicas,
      slot: stable.slot,
      deployment: stable.deployment,
      template: recordedTemplate(scene, 'stable'),
      outcome: 'unknown',
      sha: state.owner.sha,
    },
    marksOf(state),
  )
  return changeBy(scene, {
    is: 'create',
    ref: { kind: 'ControllerRevision', name: releaseName(plan.name, stable.release) },
    why: 'record the release that serves, so that it can be restored later',
    next: { is: 'Planned', since: seen.now },
    manifest: record,
  })
}

/** Gives what is recorded of a release to make it again by. */
export function recordedTemplate({ state, seen }: Scene, arm: 'stable' | 'candidate'): JsonObject {
  const { host } = trafficOf(state.plan)
  if (host === undefined || seen.route === undefined)
    return templateIn(seen[arm].deployment, state.plan, state[arm])
  return host.template(seen.route, state[arm]) ?? {}
}

function fieldBetween(path: string, old: Manifest, made: Manifest): readonly FieldChange[] {
  const pre = at(old, path)
  const post = at(made, path)
  return [{ path, ...(pre === undefined ? {} : { pre }), ...(post === undefined ? {} : { post }) }]
}
