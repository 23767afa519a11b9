import { isOver } from '../journal.ts'
import { at, same } from '../json.ts'
import { refInWords } from '../kubernetes/cluster.ts'
import { trafficOf } from '../kubernetes/traffic/catalogue.ts'
import { percent } from '../plan.ts'
import { capacityOf } from '../readiness.ts'
import { type Action, armsIn, changeBy, halt, moveTo, poll, type Scene, waitOut } from '../scene.ts'
import type { FieldChange, Phase } from '../state.ts'
import { shift } from './exposing.ts'
import { endedByRevision, madeAnew } from './revised.ts'

/** Gives the stable release all of the traffic, as soon as it can carry it, and lets requests drain. */
export function restoring(scene: Scene, phase: Extract<Phase, { readonly is: 'Restoring' }>): Action {
  const { state, seen } = scene
  const { waits } = state.plan
  if ((state.weight ?? 0) > 0) return takeBack(scene, phase)
  const next: Phase = { is: 'Cleaning', because: phase.because, since: seen.now }
  if (state.weight === null) return moveTo(scene, next, 'the candidate never had a place in the route')
  const settled =
    seen.route === undefined ? undefined : trafficOf(state.plan).settled(seen.route, armsIn(scene))
  const waited = isOver(phase.since, waits.acceptSeconds, seen.now)
  if (settled?.is !== 'accepted' && !waited) return poll(scene, settled?.message ?? 'the route is gone')
  const drain = waitOut(scene, { since: phase.since, seconds: waits.drainSeconds }, 'requests drain')
  if (drain !== undefined) return drain
  return moveTo(scene, next, 'the candidate gets no requests any more')
}

/** Puts back what was changed and removes what was made, one object at a time. */
export function cleaning(scene: Scene, phase: Extract<Phase, { readonly is: 'Cleaning' }>): Action {
  const { state, seen } = scene
  const changed = firstChanged(scene)
  const revisions = trafficOf(state.plan).host?.revisions
  if (changed !== undefined) {
    const last = () => putBack(scene, changed, phase)
    return revisions === undefined ? last() : endedByRevision(scene, phase, { revisions, last })
  }
  const settled =
    seen.route === undefined ? undefined : trafficOf(state.plan).settled(seen.route, armsIn(scene))
  // A gateway that still knows the candidate's Service would answer errors for it.
  if (settled?.is === 'pending' && !isOver(phase.since, state.plan.waits.acceptSeconds, seen.now))
    return poll(scene, settled.message)
  const made = state.created.at(-1)
  if (made !== undefined) {
    const why = 'it was made for the candidate'
    const { beside } = trafficOf(state.plan)
    const isBeside = beside?.isMade === true && same(beside.ref(state.plan.route, state.candidate), made.ref)
    // Without the object beside it, the route names the candidate no more.
    const weight = isBeside ? { weight: null } : {}
    return changeBy(scene, { is: 'remove', ref: made.ref, why, next: phase, uid: made.uid, ...weight })
  }
  if (state.operation === 'rollback')
    return halt(state, seen, 'target-not-ready', phase.because.map(({ is }) => is).join('; '))
  const { because, verdict } = phase
  const next: Phase =
    verdict === undefined
      ? { is: 'RolledBack', because, since: seen.now }
      : { is: 'Succeeded', because, since: seen.now, verdict }
  return moveTo(scene, next, 'all is as it was before')
}

function takeBack(scene: Scene, phase: Extract<Phase, { readonly is: 'Restoring' }>): Action {
  const { state, seen } = scene
  const { stable, plan } = state
  const capacity = capacityOf(seen.stable)
  const why = phase.because.map(({ is }) => is).join('; ')
  if (capacity >= stable.replicas) return shift(scene, { weight: percent(0), next: phase, why })
  const revisions = trafficOf(plan).host?.revisions
  if (revisions !== undefined && state.weight === 100) return madeAnew(scene, phase, revisions)
  const message = `the stable release has ${capacity} of ${stable.replicas} pods`
  if (capacityOf(seen.candidate) === 0 && capacity === 0)
    return halt(state, seen, 'no-capacity', `${message}, and the candidate has none`)
  if (isOver(phase.since, plan.waits.readySeconds, seen.now))
    return halt(state, seen, 'no-capacity', `${message} after ${plan.waits.readySeconds} s`)
  const old = seen.stable.deployment
  const replicas = at(old, '/spec/replicas')
  const isOurs = trafficOf(plan).host === undefined
  if (!isOurs || old === undefined || typeof replicas !== 'number' || replicas >= stable.replicas)
    return poll(scene, message)
  return changeBy(scene, {
    is: 'change',
    ref: { kind: 'Deployment', name: stable.deployment },
    why: 'the stable release needs its pods back',
    next: phase,
    uid: old.metadata.uid ?? '',
    fields: [{ path: '/spec/replicas', pre: replicas, post: stable.replicas }],
  })
}

interface Changed {
  readonly index: number
  readonly fields: readonly FieldChange[]
}

function firstChanged({ state, seen }: Scene): Changed | undefined {
  for (const [index, original] of state.original.entries()) {
    const now = seen.touched[index]
    const fields = original.fields.flatMap(({ path, value }): readonly FieldChange[] => {
      const found = at(now, path)
      if (now === undefined || same(found, value)) return []
      return [
        {
          path,
          ...(found === undefined ? {} : { pre: found }),
          ...(value === undefined ? {} : { post: value }),
        },
      ]
    })
    if (fields.length > 0) return { index, fields }
  }
  return undefined
}

function putBack(scene: Scene, { index, fields }: Changed, next: Phase): Action {
  const { state, seen } = scene
  const original = state.original[index]
  if (original === undefined) return poll(scene, 'there is nothing to put back')
  return changeBy(scene, {
    is: 'change',
    ref: original.ref,
    why: `put ${refInWords(original.ref)} back as it was`,
    next,
    uid: seen.touched[index]?.metadata.uid ?? '',
    fields,
    ...(original.weight === undefined ? {} : { weight: original.weight }),
  })
}
