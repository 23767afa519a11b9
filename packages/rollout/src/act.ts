import { never } from '@ml-actions/verdict/never'
import type { Instant } from './instant.ts'
import { begun, closed, entered, patchOf } from './journal.ts'
import type { Cluster, Written } from './kubernetes/cluster.ts'
import { tryFence } from './kubernetes/fence.ts'
import { type Known, save } from './kubernetes/state-store.ts'
import type { Observation, Refusal } from './observation.ts'
import { outageOf, refusalOf } from './refusal.ts'
import type { Action } from './scene.ts'
import type { Intent, LogEntry, State } from './state.ts'
import type { World } from './world.ts'

/** What follows from an action: look again at once or after a while, or stop since somebody else owns the rollout. */
export type Done =
  /** `known`: the state that was stored last, where nothing else was done since. */
  | { readonly is: 'again'; readonly known?: Known }
  /** Look again: whether the change was made is not known, and it may be made yet. */
  | { readonly is: 'in-doubt' }
  /** Look again: the change was not made, and will not be. */
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'later'; readonly seconds: number; readonly why: string }
  | { readonly is: 'preempted' }

/**
 * Does one thing: at most one object is changed, and only after the intent to change it was stored. What the
 * server answers to the change is not believed but looked up, at the next observation.
 */
export async function act(
  world: World,
  known: Known,
  action: Exclude<Action, { readonly is: 'end' }>,
  seen: Observation,
): Promise<Done> {
  const { state } = known
  const { now } = seen
  switch (action.is) {
    case 'wait': {
      const later: Done = { is: 'later', seconds: action.seconds, why: action.why }
      if (action.judge === state.judge) return later
      const next = { ...state, seq: state.seq + 1, judge: action.judge }
      const done = await keep(world, known, next, later)
      if (done.is === 'later' && action.judge.last.length > 0) world.tell(lookIn(next, now, action.why))
      return done
    }
    case 'move': {
      const { to, what, why, judge, lastLines, weight } = action
      const told = {
        ...(lastLines === undefined ? {} : { lastLines }),
        ...(weight === undefined ? {} : { weight }),
      }
      return keep(world, known, entered({ ...state, judge, ...told }, to, { now, what, why }))
    }
    case 'drop': {
      const what = 'give up what was intended'
      return keep(
        world,
        known,
        entered({ ...state, intent: null }, action.to, { now, what, why: action.why }),
      )
    }
    case 'close':
      return keep(world, known, closed(state, action.intent, seen.target, now))
    case 'change': {
      const next = begun({ ...state, judge: action.judge }, action.intent, now)
      const saved = await save(world.cluster, known.manifest, next)
      if (saved.is === 'moved') return { is: 'preempted' }
      return next.intent === null ? { is: 'again' } : send(world.cluster, next, next.intent)
    }
    case 'send':
      return send(world.cluster, state, action.intent)
    default:
      return never(action)
  }
}

async function keep(world: World, known: Known, next: State, done?: Done): Promise<Done> {
  const saved = await save(world.cluster, known.manifest, next)
  if (saved.is === 'moved') return { is: 'preempted' }
  const entry = next.log.at(-1)
  if (entry !== undefined && entry !== known.state.log.at(-1)) world.tell(entry)
  return done ?? { is: 'again', known: saved }
}

/** What a look found is kept in the judge's memory and not in the log, which is short. */
function lookIn({ seq, phase, weight }: State, at: Instant, why: string): LogEntry {
  return { seq, at, phase: phase.is, what: 'look', why, weight }
}

async function send(cluster: Cluster, state: State, intent: Intent): Promise<Done> {
  const written = await sent(cluster, state, intent)
  const refusal = refusalOf(intent, written)
  if (refusal !== undefined) return { is: 'refused', refusal }
  if (written.is === 'lost') return { is: 'in-doubt' }
  if (written.is === 'forbidden' || (written.is === 'invalid' && written.because === 'unclear'))
    throw outageOf({ intent, message: written.message })
  // A failed test may mean that somebody wiped our fence off the object; a newer fence means a newer owner.
  if (written.is !== 'invalid') return { is: 'again' }
  const fence = await tryFence(cluster, intent.ref, state.fence)
  if (fence.is === 'denied')
    return { is: 'refused', refusal: { intent, because: 'denied', message: fence.message } }
  return { is: fence.is === 'ours' ? 'again' : 'preempted' }
}

function sent(cluster: Cluster, state: State, intent: Intent): Promise<Written> {
  switch (intent.is) {
    case 'create':
      return cluster.create(intent.manifest)
    case 'remove':
      return cluster.remove(intent.ref, intent.uid)
    case 'change':
      return cluster.patchTest(intent.ref, patchOf(intent, state.fence))
  }
}
