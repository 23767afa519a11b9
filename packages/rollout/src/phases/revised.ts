import { isOver } from '../journal.ts'
import { isObject, type JsonObject } from '../json.ts'
import { trafficOf } from '../kubernetes/traffic/catalogue.ts'
import type { Revising } from '../kubernetes/traffic/traffic.ts'
import { capacityOf, readinessOf } from '../readiness.ts'
import { type Action, armsIn, changeBy, halt, poll, type Scene } from '../scene.ts'
import type { FieldChange, HaltReason, Phase, State } from '../state.ts'

/**
 * Makes the stable release anew where its pods have ended, since the candidate has everything; the candidate serves until
 * that is ready. Called only then.
 */
export function madeAnew(
  scene: Scene,
  phase: Extract<Phase, { readonly is: 'Restoring' }>,
  revisions: Revising,
): Action {
  const { state, seen } = scene
  const { stable } = state
  const step = backOf(scene, revisions)
  if (step?.is === 'make') return make(scene, phase, step.fields)
  const ready = readinessOf(seen.stable, state.plan.target.container, stable.image)
  const message =
    step?.is === 'wait' ? step.message : 'message' in ready ? ready.message : 'it has too few pods'
  return waited(scene, phase, { because: 'no-capacity', message: `release ${stable.release}: ${message}` })
}

/** Puts what served back in two writes: first with nothing of the traffic, next as it was, when it is ready for all of it. */
export function endedByRevision(
  scene: Scene,
  phase: Extract<Phase, { readonly is: 'Cleaning' }>,
  { revisions, last }: { readonly revisions: Revising; readonly last: () => Action },
): Action {
  const { state, seen } = scene
  const { stable, plan } = state
  const step = backOf(scene, revisions)
  if (step?.is === 'make') return make(scene, phase, step.fields)
  const ready = readinessOf(seen.stable, plan.target.container, stable.image)
  const isReady = ready.is === 'ready' && capacityOf(seen.stable) >= stable.replicas
  if (step?.is === 'end' && isReady) return last()
  const lacks =
    'message' in ready ? ready.message : `it has ${capacityOf(seen.stable)} of ${stable.replicas} pods`
  const message = step?.is === 'wait' ? step.message : `what served is made anew: ${lacks}`
  return waited(scene, phase, { because: 'target-not-ready', message })
}

function backOf(scene: Scene, revisions: Revising) {
  const { route } = scene.seen
  return route === undefined ? undefined : revisions.back(route, armsIn(scene), servedBefore(scene.state))
}

function make(scene: Scene, next: Phase, fields: readonly FieldChange[]): Action {
  const { state, seen } = scene
  const { stable, plan } = state
  return changeBy(scene, {
    is: 'change',
    ref: { kind: trafficOf(plan).kind, name: plan.route.name },
    why: `make release ${stable.release} (${stable.version}) anew, without traffic until it is ready`,
    next,
    uid: seen.route?.metadata.uid ?? '',
    fields,
  })
}

function waited(
  scene: Scene,
  phase: Phase,
  { because, message }: { readonly because: HaltReason; readonly message: string },
): Action {
  const { state, seen } = scene
  const { readySeconds } = state.plan.waits
  return isOver(phase.since, readySeconds, seen.now)
    ? halt(state, seen, because, `${message}, after ${readySeconds} s`)
    : poll(scene, message)
}

function servedBefore({ original }: State): JsonObject {
  const value = original[0]?.fields.find(({ path }) => path === '/spec/predictor')?.value
  return isObject(value) ? value : {}
}
