import { never } from '@ml-actions/verdict/never'
import type { Analyses } from './analyses/analysis.ts'
import type { Instant } from './instant.ts'
import { isOver, managerOf, standing } from './journal.ts'
import { ruling } from './judge.ts'
import { refInWords } from './kubernetes/cluster.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { Observation } from './observation.ts'
import { type Drift, drifted, isOvertaken } from './phases/drifted.ts'
import { attaching, baking, held, settling, shifting } from './phases/exposing.ts'
import { isAlone, keepingByHost, plannedByHost } from './phases/hosted.ts'
import { planned, preparing, waitingReady } from './phases/preparing.ts'
import { keeping, promoting } from './phases/promoting.ts'
import { cleaning, restoring } from './phases/restoring.ts'
import { rolling } from './phases/rolling.ts'
import { percent } from './plan.ts'
import { lossOf, problemOf } from './readiness.ts'
import { afterRefusal } from './refusal.ts'
import { readyIn } from './rolling-arms.ts'
import { type Action, armsIn, halt, hold, isExposed, isTrying, moveTo, restore, type Scene } from './scene.ts'
import { type Intent, isTerminal, type Phase, type State } from './state.ts'

/**
 * Decides the next thing to do, from what is stored and what was seen; pure and total.
 *
 * In order: an intent that is under way is brought to its end; what is not as it was left halts; an exposed
 * candidate that fails, is lost or is out of time is taken from the traffic; else the phase decides.
 */
export function decide(state: State, seen: Observation, analyses: Analyses): Action {
  if (isTerminal(state.phase)) return { is: 'end' }
  if (state.intent !== null) return pending(state, seen, state.intent)
  const scene: Scene = { state, seen, analyses, ruling: ruling(state, seen, analyses) }
  const drift = driftOf(state, seen)
  if (drift !== undefined) return drifted(scene, drift, guarded)
  return guarded(scene) ?? inPhase(scene)
}

function pending(state: State, seen: Observation, intent: Intent): Action {
  const where = standing(intent, seen.target, state.id)
  switch (where.is) {
    case 'done':
      return { is: 'close', intent }
    case 'undone':
      return undone(state, seen, intent)
    case 'under-way':
      return underWay(state, seen, { since: intent.at, message: where.message })
    case 'drift':
      return isOvertaken({ state, seen })
        ? { is: 'drop', to: state.phase, why: where.message }
        : halt(state, seen, 'drift', where.message)
    default:
      return never(where)
  }
}

/** What did not happen is sent (again), but when the rollout is to end, or when the server itself has said no. */
function undone(state: State, seen: Observation, intent: Intent): Action {
  if (isToEnd(state, seen)) return { is: 'drop', to: ending(state, seen), why: 'the rollout was told to end' }
  if (isOutdated(state, intent, seen.now))
    return { is: 'drop', to: state.phase, why: 'the pods that it counted on may have ended since' }
  const { refusal } = seen
  const to = refusal?.intent.seq === intent.seq ? afterRefusal(state, refusal, seen.now) : undefined
  return to === undefined ? { is: 'send', intent } : { is: 'drop', to, why: saidBy(to) }
}

/** A return to pods that their controller is about to end is not made later: whether they are there is looked at again. */
function isOutdated(state: State, intent: Intent, now: Instant): boolean {
  const isReturn = intent.weight === 0 && state.weight === 100
  return (
    isReturn && trafficOf(state.plan).host?.revisions !== undefined && isOver(intent.at, freshSeconds, now)
  )
}

const freshSeconds = 30

function saidBy(to: Phase): string {
  if ('message' in to) return to.message
  return 'because' in to ? (to.because ?? []).map(({ is }) => is).join('; ') : ''
}

function underWay(
  state: State,
  seen: Observation,
  { since, message }: { readonly since: Instant; readonly message: string },
): Action {
  const { waits } = state.plan
  if (state.phase.is === 'Held' || !isOver(since, waits.readySeconds, seen.now))
    return { is: 'wait', seconds: waits.pollSeconds, why: message, judge: state.judge }
  const to: Phase = { is: 'Held', because: 'cleanup', message, step: -1, since: seen.now }
  return { is: 'move', to, what: 'hold', why: message, judge: state.judge }
}

/** Says what is not as the rollout left it; undefined when all is. */
function driftOf(state: State, seen: Observation): Drift | undefined {
  const remade = [...state.original, ...state.created].find(({ uid }, index) => {
    const found = seen.touched[index]?.metadata.uid
    return found !== undefined && found !== uid
  })
  if (remade !== undefined) return { message: `${refInWords(remade.ref)} was made anew by somebody else` }
  const traffic = trafficOf(state.plan)
  const route = `${traffic.kind} ${state.plan.route.name}`
  if (seen.route === undefined) return { message: `${route} is gone` }
  // What another controller makes it makes again: what counts of it is how many pods are ready.
  if (traffic.host === undefined && seen.stable.deployment === undefined)
    return { message: `Deployment ${state.stable.deployment} is gone` }
  const found = traffic.weightIn(seen.route, state.plan.route, armsIn({ state, seen }))
  if (found.is === 'foreign') return { message: `${found.message}${managerOf(seen.route)}` }
  const { weight } = found
  if (weight === state.weight) return undefined
  const message = `${route} gives the candidate ${weightInWords(weight)}, and the rollout gave it ${weightInWords(state.weight)}${managerOf(seen.route)}`
  return { message, weight }
}

function guarded(scene: Scene): Action | undefined {
  const { state, seen } = scene
  const { phase, plan } = state
  if (isToEnd(state, seen)) return moveTo(scene, ending(state, seen), 'the rollout was told to end')
  // What a rollback has restored is never taken back by a rule: a person decides.
  if (state.operation === 'rollback' && isExposed(state)) return undefined
  if (isExposed(state)) {
    if (scene.ruling.outcome === 'fail') return restore(scene, scene.ruling.message)
    const lost = lostBy(scene)
    if (lost !== undefined) return restore(scene, `the candidate is not ready any more: ${lost}`)
  }
  if (!isTrying(phase)) return undefined
  const astray = astrayIn(scene)
  if (astray !== undefined) return restore(scene, astray, 'inconclusive')
  if (!isOver(state.deadline, 0, seen.now)) return undefined
  const late = `the deadline of ${plan.deadlineSeconds} s is over`
  if (plan.onDeadline === 'rollback' || !isExposed(state)) return restore(scene, late, 'inconclusive')
  return phase.is === 'Held' ? undefined : hold(scene, 'deadline', late)
}

/** What the controller of the route made of it that nobody asked for. */
function astrayIn(scene: Scene): string | undefined {
  const { route } = scene.seen
  const revisions = trafficOf(scene.state.plan).host?.revisions
  return route === undefined ? undefined : revisions?.astray(route, armsIn(scene))
}

/** What the candidate lost of what its weight needs; pods of a rolling update that are on their way are its phases' own. */
function lostBy({ state, seen }: Scene): string | undefined {
  if (state.plan.strategy === 'rolling') {
    if (state.phase.is !== 'Baking' && state.phase.is !== 'Held') return undefined
    const none = readyIn(seen.candidate.pods, 0, seen.now) === 0 ? 'none of its pods is' : undefined
    return problemOf(seen.candidate) ?? none
  }
  const { service } = state.candidate
  // A gateway answers errors for a backend that is not there, and no pod counts them.
  if (seen.candidate.service === undefined) return `Service ${service} is gone`
  const weight = state.weight ?? percent(0)
  // Where each pod takes its share, fewer pods are fewer requests: it is lost when none is left.
  const byPods = trafficOf(state.plan).pods !== undefined && weight < 100
  return lossOf(seen.candidate, weight, byPods ? 1 : state.candidate.replicas)
}

/** Tells whether somebody asked for the stable release back and this has not begun. */
function isToEnd(state: State, seen: Observation): boolean {
  if (isAlone({ state, seen }, trafficOf(state.plan).host)) return false
  return state.preempt !== null && state.phase.is !== 'Restoring' && state.phase.is !== 'Cleaning'
}

function ending(state: State, seen: Observation): Phase {
  const { by, reason } = state.preempt ?? { by: state.owner }
  const why = reason === undefined ? '' : `: ${reason}`
  const is = state.plan.strategy === 'shadow' ? 'Cleaning' : 'Restoring'
  return { is, because: [{ is: `taken over by ${by.run}${why}` }], since: seen.now }
}

function inPhase(scene: Scene): Action {
  const { phase, plan } = scene.state
  if (plan.strategy === 'rolling') return rolling(scene)
  const { host } = trafficOf(plan)
  switch (phase.is) {
    case 'Planned':
      return host === undefined ? planned(scene) : plannedByHost(scene, host)
    case 'Preparing':
      return preparing(scene)
    case 'WaitingReady':
      return waitingReady(scene, phase)
    case 'Attaching':
      return attaching(scene)
    case 'Settling':
      return settling(scene, phase)
    case 'Shifting':
      return shifting(scene, phase)
    case 'Baking':
      return baking(scene, phase)
    case 'Held':
      return held(scene, phase)
    case 'Promoting':
      return promoting(scene, phase)
    case 'Keeping':
      return host === undefined ? keeping(scene, phase) : keepingByHost(scene, phase, host)
    case 'Restoring':
      return restoring(scene, phase)
    case 'Cleaning':
      return cleaning(scene, phase)
    case 'Succeeded':
    case 'RolledBack':
    case 'Halted':
      return { is: 'end' }
    default:
      return never(phase)
  }
}

function weightInWords(weight: number | null): string {
  return weight === null ? 'no place' : `${weight} %`
}
