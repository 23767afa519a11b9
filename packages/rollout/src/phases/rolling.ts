import { isOver } from '../journal.ts'
import { at, type Json, same } from '../json.ts'
import { stepBegun } from '../judge.ts'
import type { Manifest } from '../kubernetes/cluster.ts'
import { type Rolling, rollingBack, rollingChange, surgeFor } from '../kubernetes/rolling-update.ts'
import { annotated, minReadySeconds, withImage } from '../kubernetes/workload.ts'
import { percent, type Weight } from '../plan.ts'
import { delayOf, problemOf, stallOf, unrolled } from '../readiness.ts'
import { releaseIn } from '../record.ts'
import { readyIn } from '../rolling-arms.ts'
import { type Action, changeBy, halt, moveTo, poll, restore, type Scene, waitOut } from '../scene.ts'
import type { FieldChange, Grounds, Phase } from '../state.ts'
import { baking, held } from './exposing.ts'
import { newAnnotations, recordBaseline } from './preparing.ts'
import { ended, recordCandidate } from './promoting.ts'
import { cleaning } from './restoring.ts'

type In<Is extends Phase['is']> = Extract<Phase, { readonly is: Is }>

/**
 * Decides for a rolling update: one Deployment, whose template is changed. With steps it is frozen and paused at each
 * until the judge says yes; without, the controller rolls it whole, and its own progress is what is judged.
 */
export function rolling(scene: Scene): Action {
  const { state, seen } = scene
  const { phase } = state
  const deployment = seen.route
  if (deployment === undefined) return poll(scene, `Deployment ${state.plan.target.deployment} is not there`)
  switch (phase.is) {
    case 'Planned':
      return planned(scene)
    case 'Shifting':
      return shifting(scene, phase, deployment)
    case 'Settling':
      return settling(scene, phase, deployment)
    case 'Baking':
      return baking(scene, phase)
    case 'Held':
      return held(scene, phase)
    case 'Promoting':
      return promoting(scene, phase, deployment)
    case 'Keeping':
      return keeping(scene, phase, deployment)
    case 'Restoring':
      return restoring(scene, phase, deployment)
    case 'Cleaning':
      return cleaning(scene, phase)
    default:
      return restore(scene, `a rolling update has no phase ${phase.is}`)
  }
}

/** Keeps a record of the release that serves; nothing is changed yet. */
function planned(scene: Scene): Action {
  const { state, seen } = scene
  if (state.operation === 'deploy' && seen.records.stable === undefined) return recordBaseline(scene)
  const grounds: Grounds = { outcome: 'ready', since: null, until: null }
  const isStepped = state.operation === 'deploy' && state.plan.steps.length > 0
  const next: Phase = isStepped
    ? { is: 'Shifting', step: 0, since: seen.now, grounds }
    : { is: 'Promoting', since: seen.now, grounds }
  return moveTo(scene, next, 'the release that serves is on record')
}

/** Lets the controller make the pods of a step, and no more. */
function shifting(scene: Scene, phase: In<'Shifting'>, deployment: Manifest): Action {
  const { state, seen } = scene
  const step = state.plan.steps[phase.step]
  if (step === undefined) return restore(scene, `the plan has no step ${phase.step + 1}`)
  const next: Phase = { is: 'Settling', step: phase.step, since: seen.now }
  if (state.weight === step.weight) return moveTo(scene, next, `the weight is ${step.weight} % already`)
  const why = phase.grounds.outcome === 'pass' ? 'the last step passed' : 'try the release on a few pods'
  return roll(scene, deployment, { is: 'frozen', weight: step.weight, next, why })
}

/** Waits for the pods of a step, pauses the Deployment, and lets the telemetry settle. */
function settling(scene: Scene, phase: In<'Settling'>, deployment: Manifest): Action {
  const { state, seen, analyses } = scene
  const { plan } = state
  const weight = plan.steps[phase.step]?.weight ?? percent(0)
  const problem = problemOf(seen.candidate)
  if (problem !== undefined) return restore(scene, `the candidate cannot start: ${problem}`)
  const needed = surgeFor(weight, state.stable.replicas)
  const ready = readyIn(seen.candidate.pods, minReadySeconds, seen.now)
  if (ready < needed) {
    const message = unready(scene, ready, needed)
    return isOver(phase.since, plan.waits.readySeconds, seen.now)
      ? restore(scene, `the candidate was not ready in ${plan.waits.readySeconds} s: ${message}`)
      : poll(scene, message)
  }
  if (at(deployment, '/spec/paused') !== true) {
    const why = `${ready} pods of the candidate are ready`
    return roll(scene, deployment, { is: 'paused', weight, next: { ...phase, since: seen.now }, why })
  }
  const rest = waitOut(
    scene,
    { since: phase.since, seconds: plan.waits.settleSeconds },
    'the requests settle',
  )
  if (rest !== undefined) return rest
  return {
    ...moveTo(scene, { is: 'Baking', step: phase.step, since: seen.now }, 'the step’s pods serve'),
    judge: stepBegun(scene.ruling.judged, state, seen, analyses),
  }
}

/** Lets the controller roll to the end, verifies that it did, and records the release. */
function promoting(scene: Scene, phase: In<'Promoting'>, deployment: Manifest): Action {
  const { state, seen } = scene
  const { plan, candidate } = state
  if (state.weight !== 100) {
    const why =
      phase.grounds.outcome === 'pass' ? 'the last step passed' : `roll out release ${candidate.release}`
    return roll(scene, deployment, {
      is: 'open',
      weight: percent(100),
      next: { ...phase, since: seen.now },
      why,
    })
  }
  const stalled = stallOf(deployment)
  const delay = delayOf(seen.candidate)
  const late = stalled === undefined || delay === undefined ? stalled : `${stalled}; ${delay}`
  const failure = problemOf(seen.candidate) ?? late
  if (failure !== undefined) {
    return state.operation === 'rollback'
      ? halt(state, seen, 'not-verified', `the restored release could not be verified: ${failure}`)
      : restore(scene, `the candidate cannot start: ${failure}`)
  }
  const missing = unrolled(seen.candidate, plan.target.container, candidate.image)
  if (missing !== undefined) return poll(scene, missing)
  const rest = waitOut(
    scene,
    { since: phase.since, seconds: plan.waits.settleSeconds },
    'the requests settle',
  )
  if (rest !== undefined) return rest
  const next: Phase = { is: 'Keeping', since: seen.now }
  if (state.operation === 'rollback' || seen.records.candidate !== undefined)
    return moveTo(scene, next, 'every pod runs the release')
  return recordCandidate(scene, next)
}

/** Puts the way to roll back as it was; no old pods are left to be kept. */
function keeping(scene: Scene, phase: In<'Keeping'>, deployment: Manifest): Action {
  const { state, seen } = scene
  const missing = unrolled(seen.candidate, state.plan.target.container, state.candidate.image)
  if (missing !== undefined) return poll(scene, missing)
  const fields = knobs.flatMap((path) => fieldBetween(path, deployment, originalOf(scene, path)))
  if (fields.length === 0) return moveTo(scene, ended(scene), 'every pod runs the release')
  return changeBy(scene, {
    is: 'change',
    ref: { kind: 'Deployment', name: state.plan.target.deployment },
    why: 'put the way to roll back as it was',
    next: phase,
    uid: deployment.metadata.uid ?? '',
    fields,
  })
}

/** What is not of the release, and so is put back when it serves. */
const knobs = ['/spec/paused', '/spec/minReadySeconds', '/spec/progressDeadlineSeconds', '/spec/strategy']

/** Puts the old template back, unpaused in the same write, and waits until its pods serve everything. */
function restoring(scene: Scene, phase: In<'Restoring'>, deployment: Manifest): Action {
  const { state, seen } = scene
  const { waits, target } = state.plan
  const why = phase.because.map(({ is }) => is).join('; ')
  const was = (path: string) => originalOf(scene, path)
  if (state.weight !== null || !same(at(deployment, '/spec/template'), was('/spec/template'))) {
    return changeBy(scene, {
      is: 'change',
      ref: { kind: 'Deployment', name: target.deployment },
      why,
      next: phase,
      weight: null,
      uid: deployment.metadata.uid ?? '',
      fields: rollingBack(deployment, was, waits.readySeconds),
    })
  }
  const missing = unrolled({ ...seen.stable, deployment }, target.container, state.stable.image)
  if (missing === undefined)
    return moveTo(
      scene,
      { is: 'Cleaning', because: phase.because, since: seen.now },
      'the stable release serves everything',
    )
  if (!isOver(phase.since, waits.readySeconds, seen.now)) return poll(scene, missing)
  return halt(
    state,
    seen,
    'no-capacity',
    `the stable release is not whole after ${waits.readySeconds} s: ${missing}`,
  )
}

function roll(
  scene: Scene,
  deployment: Manifest,
  how: {
    readonly is: Rolling['is']
    readonly weight: Weight
    readonly next: Phase
    readonly why: string
  },
): Action {
  const { state, seen } = scene
  const { candidate, plan, stable } = state
  const record = seen.records.candidate === undefined ? undefined : releaseIn(seen.records.candidate)
  const source = record?.template ?? at(deployment, '/spec/template')
  const imaged = withImage(source, plan.target.container, candidate.image)
  const template = annotated(imaged, newAnnotations(state))
  const readySeconds = Math.max(minReadySeconds, Number(originalOf(scene, '/spec/minReadySeconds') ?? 0))
  return changeBy(scene, {
    is: 'change',
    ref: { kind: 'Deployment', name: plan.target.deployment },
    why: how.why,
    next: how.next,
    weight: how.weight,
    uid: deployment.metadata.uid ?? '',
    fields: rollingChange(deployment, {
      ...{ is: how.is, weight: how.weight, template, readySeconds },
      release: candidate.release,
      replicas: stable.replicas,
      progressSeconds: plan.waits.readySeconds,
    }),
  })
}

function unready({ seen }: Scene, ready: number, needed: number): string {
  const some = `${ready} of ${needed} pods of the candidate are ready`
  const missing = delayOf(seen.candidate)
  return missing === undefined ? some : `${some}; ${missing}`
}

function originalOf({ state }: Scene, path: string): Json | undefined {
  return state.original[0]?.fields.find((field) => field.path === path)?.value
}

function fieldBetween(path: string, now: Manifest, post: Json | undefined): readonly FieldChange[] {
  const pre = at(now, path)
  if (same(pre, post)) return []
  return [{ path, ...(pre === undefined ? {} : { pre }), ...(post === undefined ? {} : { post }) }]
}
