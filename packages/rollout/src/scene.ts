import type { Finding } from '@ml-actions/verdict/finding'
import type { Outcome } from '@ml-actions/verdict/verdict'
import type { Analyses } from './analyses/analysis.ts'
import { type Instant, later, secondsBetween } from './instant.ts'
import type { Draft } from './journal.ts'
import type { Ruling } from './judge.ts'
import type { Slots } from './kubernetes/traffic/traffic.ts'
import type { LastLines } from './last-lines.ts'
import type { Observation } from './observation.ts'
import type { Weight } from './plan.ts'
import type { HaltReason, HoldReason, Intent, Judged, Phase, State } from './state.ts'

/** The one thing to do next. */
export type Action =
  /** Nothing is left to do. */
  | { readonly is: 'end' }
  /** Look again after some seconds. */
  | { readonly is: 'wait'; readonly seconds: number; readonly why: string; readonly judge: Judged }
  /** Write the state in another phase. */
  | {
      readonly is: 'move'
      readonly to: Phase
      readonly what: string
      readonly why: string
      readonly judge: Judged
      /** Why the candidate does not start, by its log, where it is given up for that. */
      readonly lastLines?: LastLines
      /** What the route gives the candidate, where that is taken as it was found. */
      readonly weight?: Weight | null
    }
  /** Write the intent ahead, then send it. */
  | { readonly is: 'change'; readonly intent: Draft; readonly judge: Judged }
  /** Send an intent that is stored already. */
  | { readonly is: 'send'; readonly intent: Intent }
  /** Give up an intent that did not happen, since the rollout is to end. */
  | { readonly is: 'drop'; readonly to: Phase; readonly why: string }
  /** Note that an intent is done. */
  | { readonly is: 'close'; readonly intent: Intent }

/** Writes the state in another phase. */
export type Move = Extract<Action, { readonly is: 'move' }>

/** Looks again later. */
export type Wait = Extract<Action, { readonly is: 'wait' }>

/** What every phase decides on. */
export interface Scene {
  readonly state: State
  readonly seen: Observation
  readonly ruling: Ruling
  readonly analyses: Analyses
}

/** Gives what a way to move traffic is told: the two releases, and the object beside the route's. */
export function armsIn({ state, seen }: Pick<Scene, 'state' | 'seen'>): Slots {
  const { stable, candidate, weight } = state
  return { stable, candidate, beside: seen.beside, weight }
}

/** Tells whether the candidate gets requests while it is still on trial. */
export function isExposed(state: State): boolean {
  return (state.weight ?? 0) > 0 && isTrying(state.phase)
}

/** Tells whether the rollout is on its way up: neither promoted nor being taken back. */
export function isTrying(phase: Phase): boolean {
  return phase.is !== 'Keeping' && phase.is !== 'Restoring' && phase.is !== 'Cleaning'
}

/** The newest step whose weight the candidate was given, −1 before the first; as many as there are when it has everything. */
export function reachedStep({ phase, plan, weight }: Pick<State, 'phase' | 'plan' | 'weight'>): number {
  const all = plan.steps.length
  if (phase.is === 'Promoting') return weight === 100 ? all : all - 1
  if (phase.is === 'Shifting') return weight === plan.steps[phase.step]?.weight ? phase.step : phase.step - 1
  return 'step' in phase ? phase.step : -1
}

/** Takes the candidate from the traffic, for a reason; of a shadow, what was made of copies of requests is taken away. */
export function restore(scene: Scene, is: string, verdict: Outcome = 'fail'): Action {
  const because: readonly Finding[] = [{ is }]
  if (scene.state.plan.strategy === 'shadow') return compared(scene, is, verdict)
  return {
    is: 'move',
    to: { is: 'Restoring', because, since: scene.seen.now },
    what: 'restore the stable release',
    why: is,
    judge: scene.ruling.judged,
  }
}

/** Ends a shadow with what came of it: nothing of it is promoted. */
export function compared(scene: Scene, is: string, verdict: Outcome): Move {
  return moveTo(scene, { is: 'Cleaning', because: [{ is }], since: scene.seen.now, verdict }, is)
}

/** Ends a rollout that does not know how to go on. */
export function halt(state: State, seen: Observation, because: HaltReason, message: string): Action {
  return {
    is: 'move',
    to: { is: 'Halted', because, message, since: seen.now },
    what: 'halt',
    why: message,
    judge: state.judge,
  }
}

/** Leaves the traffic where it is, until evidence comes or a person decides. */
export function hold(scene: Scene, because: HoldReason, message: string): Action {
  const step = reachedStep(scene.state)
  return moveTo(scene, { is: 'Held', because, message, step, since: scene.seen.now }, message)
}

/** Goes to another phase without changing anything but the state. */
export function moveTo(scene: Scene, to: Phase, why: string): Move {
  return { is: 'move', to, what: `go on to ${to.is}`, why, judge: scene.ruling.judged }
}

/** Changes one object. */
export function changeBy(scene: Scene, intent: Draft): Action {
  return { is: 'change', intent, judge: scene.ruling.judged }
}

/** Looks again after a poll, or as soon as a time has passed that is waited for; undefined when it has. */
export function waitOut(
  scene: Scene,
  { since, seconds }: { readonly since: Instant; readonly seconds: number },
  why: string,
): Wait | undefined {
  const left = secondsBetween(scene.seen.now, later(since, seconds))
  if (left <= 0) return undefined
  const wait = poll(scene, why)
  return { ...wait, seconds: Math.min(wait.seconds, left) }
}

/** Looks again after a poll. */
export function poll(scene: Scene, why: string): Wait {
  return {
    is: 'wait',
    seconds: scene.state.plan.waits.pollSeconds,
    why,
    judge: scene.ruling.judged,
  }
}
