import { isOver } from '../journal.ts'
import { stepBegun } from '../judge.ts'
import { trafficOf } from '../kubernetes/traffic/catalogue.ts'
import type { Turn } from '../kubernetes/traffic/traffic.ts'
import { marked } from '../kubernetes/workload.ts'
import { percent, type Weight } from '../plan.ts'
import { capacityOf, podsFor, readinessOf } from '../readiness.ts'
import {
  type Action,
  armsIn,
  changeBy,
  compared,
  hold,
  moveTo,
  poll,
  restore,
  type Scene,
  waitOut,
} from '../scene.ts'
import { type Grounds, isForPeople, type Phase } from '../state.ts'
import { marksOf } from './preparing.ts'

type In<Is extends Phase['is']> = Extract<Phase, { readonly is: Is }>

/** Names the candidate in the route at weight 0, so that proxies know it before it gets a request. */
export function attaching(scene: Scene): Action {
  const next: Phase = { is: 'Settling', step: -1, since: scene.seen.now }
  if (scene.state.weight !== null) return moveTo(scene, next, 'the route names the candidate already')
  return shift(scene, { weight: percent(0), next, why: 'let every proxy learn of the candidate first' })
}

/** Waits until a route change is accepted and has had time to reach every proxy. */
export function settling(scene: Scene, phase: In<'Settling'>): Action {
  const { state, seen, analyses } = scene
  const { waits } = state.plan
  const settled =
    seen.route === undefined ? undefined : trafficOf(state.plan).settled(seen.route, armsIn(scene))
  if (settled?.is !== 'accepted') {
    const message = settled?.message ?? 'the route is gone'
    if (isOver(phase.since, waits.acceptSeconds, seen.now))
      return restore(
        scene,
        `the route was not accepted in ${waits.acceptSeconds} s: ${message}`,
        'inconclusive',
      )
    return poll(scene, message)
  }
  const rest = waitOut(scene, { since: phase.since, seconds: waits.settleSeconds }, 'the route settles')
  if (rest !== undefined) return rest
  const missing = missingPods(scene)
  if (missing !== undefined)
    return isOver(phase.since, waits.readySeconds, seen.now) ? restore(scene, missing) : poll(scene, missing)
  const why = 'the route is accepted and had time to settle'
  const grounds: Grounds = { outcome: 'ready', since: null, until: null }
  if (phase.step < 0) {
    return state.operation === 'rollback'
      ? moveTo(scene, { is: 'Promoting', since: seen.now, grounds }, why)
      : moveTo(scene, { is: 'Shifting', step: 0, since: seen.now, grounds }, why)
  }
  return {
    ...moveTo(scene, { is: 'Baking', step: phase.step, since: seen.now }, why),
    judge: stepBegun(scene.ruling.judged, state, seen, analyses),
  }
}

/** Gives the candidate the weight of a step, once it has the pods for it. */
export function shifting(scene: Scene, phase: In<'Shifting'>): Action {
  const { state, seen } = scene
  const step = state.plan.steps[phase.step]
  if (step === undefined) return restore(scene, `the plan has no step ${phase.step + 1}`)
  const next: Phase = { is: 'Settling', step: phase.step, since: seen.now }
  if (state.weight === step.weight) return moveTo(scene, next, `the weight is ${step.weight} % already`)
  return raise(scene, { weight: step.weight, next, since: phase.since, grounds: phase.grounds })
}

/** Gathers evidence at one weight, until it says yes, or for as long as the step may take. */
export function baking(scene: Scene, phase: In<'Baking'>): Action {
  const { state, seen, ruling } = scene
  const { plan } = state
  if (ruling.hold !== undefined) return hold(scene, ruling.hold.because, ruling.hold.message)
  const step = plan.steps[phase.step]
  if (step === undefined) return restore(scene, `the plan has no step ${phase.step + 1}`)
  const { since, until } = ruling.judged
  if (ruling.outcome === 'pass' && isOver(phase.since, step.minBakeSeconds, seen.now)) {
    const grounds: Grounds = { outcome: 'pass', since, until }
    if (plan.strategy === 'shadow' && phase.step + 1 === plan.steps.length)
      return compared(scene, ruling.message, 'pass')
    return phase.step + 1 < plan.steps.length
      ? moveTo(scene, { is: 'Shifting', step: phase.step + 1, since: seen.now, grounds }, ruling.message)
      : moveTo(scene, { is: 'Promoting', since: seen.now, grounds }, ruling.message)
  }
  if (isOver(phase.since, step.maxBakeSeconds, seen.now)) {
    const message = `no pass in ${step.maxBakeSeconds} s at ${step.weight} %: ${ruling.message}`
    if (plan.strategy === 'shadow') return compared(scene, message, 'inconclusive')
    return plan.onInconclusive === 'rollback' ? restore(scene, message) : hold(scene, 'inconclusive', message)
  }
  return { is: 'wait', seconds: plan.judge.lookSeconds, why: ruling.message, judge: ruling.judged }
}

/** Goes on when a person says so, or when what was missing is back; else waits. */
export function held(scene: Scene, phase: In<'Held'>): Action {
  const { state, seen, ruling, analyses } = scene
  const heals = !isForPeople(phase)
  const isBack = seen.looks.length > 0 && ruling.hold === undefined && ruling.judged.voids === 0
  if (seen.command === 'resume' || (heals && isBack && ruling.judged.idle === 0)) {
    const why = seen.command === 'resume' ? 'told to go on' : 'what was missing is back'
    const isMeant = seen.command === 'resume' && (phase.because === 'shift' || phase.because === 'split-off')
    const accepted = [...ruling.judged.accepted, ...(isMeant ? [phase.because] : [])]
    return {
      ...moveTo(scene, onward(scene, phase), why),
      judge: stepBegun({ ...ruling.judged, accepted }, state, seen, analyses),
    }
  }
  const { hold: now } = ruling
  // What was missing may be back while something else is missing: people are told what it is that they wait for.
  if (heals && seen.looks.length > 0 && now !== undefined && now.because !== phase.because)
    return hold(scene, now.because, now.message)
  return { ...poll(scene, phase.message), seconds: state.plan.judge.lookSeconds }
}

/** Where a held rollout goes on: what was refused may have been the last write of a step that has to settle. */
function onward({ state, seen }: Scene, { because, step }: In<'Held'>): Phase {
  const since = seen.now
  const grounds: Grounds = { outcome: 'ready', since: null, until: null }
  if (step === state.plan.steps.length) return { is: 'Promoting', since, grounds }
  return { is: because === 'refused' ? 'Settling' : 'Baking', step, since }
}

/** Raises the candidate's weight, but never above what its ready pods can carry. */
export function raise(
  scene: Scene,
  asked: {
    readonly weight: Weight
    readonly next: Phase
    readonly since: string
    readonly grounds: Grounds
  },
): Action {
  const { state, seen } = scene
  const { waits } = state.plan
  // More pods need no pods: none of them gets a request before it is ready.
  const turn = turnOf(scene, asked.weight)
  if (turn?.ref.kind === 'Deployment') return shift(scene, { ...asked, why: whyOf(asked.grounds) })
  const needed = podsFor(asked.weight, state.stable.replicas)
  const capacity = capacityOf(seen.candidate)
  if (capacity >= needed) {
    return shift(scene, { ...asked, why: whyOf(asked.grounds) })
  }
  const message = `${capacity} pods of the candidate are ready, and ${asked.weight} % of traffic needs ${needed}`
  return isOver(asked.since, waits.readySeconds, seen.now) ? restore(scene, message) : poll(scene, message)
}

/** Writes a weight into the route. */
export function shift(
  scene: Scene,
  { weight, next, why }: { readonly weight: Weight; readonly next: Phase; readonly why: string },
): Action {
  const { state, seen } = scene
  const { route, plan } = { route: seen.route, plan: state.plan }
  const traffic = trafficOf(plan)
  if (route === undefined) return poll(scene, `${traffic.kind} ${plan.route.name} is not there`)
  const turn = turnOf(scene, weight)
  if (turn !== undefined) return take(scene, { turn, why, next: turn.weight === weight ? next : state.phase })
  return changeBy(scene, {
    is: 'change',
    ref: { kind: traffic.kind, name: plan.route.name },
    why,
    next,
    weight,
    uid: route.metadata.uid ?? '',
    fields: traffic.change(route, plan.route, armsIn(scene), weight),
  })
}

/** Makes one write of those that a weight in two objects needs. */
export function take(
  scene: Scene,
  { turn, why, next }: { readonly turn: Turn; readonly why: string; readonly next: Phase },
): Action {
  if (turn.is !== 'create') return changeBy(scene, { ...turn, why, next })
  return changeBy(scene, { ...turn, manifest: marked(turn.manifest, marksOf(scene.state)), why, next })
}

function turnOf(scene: Scene, weight: Weight): Turn | undefined {
  const { plan } = scene.state
  const { route } = scene.seen
  if (route === undefined) return undefined
  return trafficOf(plan).beside?.turn(route, plan.route, armsIn(scene), weight)
}

/** Where each pod takes its share, a weight is there when its pods are. */
function missingPods({ state, seen }: Scene): string | undefined {
  if (trafficOf(state.plan).pods === undefined) return undefined
  const ready = readinessOf(seen.candidate, state.plan.target.container, state.candidate.image)
  return ready.is === 'ready' ? undefined : ready.message
}

function whyOf({ outcome }: Grounds): string {
  return outcome === 'pass' ? 'the last step passed' : 'the candidate is ready'
}
