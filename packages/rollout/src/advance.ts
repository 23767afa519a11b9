import { Outage } from '@ml-actions/verdict/faults'
import { act, type Done } from './act.ts'
import { decide } from './decide.ts'
import type { Instant } from './instant.ts'
import { inWords } from './journal.ts'
import type { Cluster } from './kubernetes/cluster.ts'
import { type Lease, renewSeconds } from './kubernetes/lease.ts'
import { type Known, load } from './kubernetes/state-store.ts'
import { lastLinesOf } from './last-lines.ts'
import type { Command, Observation, Refusal } from './observation.ts'
import { observe } from './observe.ts'
import { isTimeToPrune, prune } from './prune.ts'
import { afterRefusal, outageOf } from './refusal.ts'
import type { Action } from './scene.ts'
import { isForPeople, isTerminal, type State } from './state.ts'
import { steadyClock } from './steady-clock.ts'
import type { Drive, World } from './world.ts'

/** How one process's part of a rollout ended. */
export type Advanced =
  /** In a phase in which nothing will change any more, or only the old release is still kept (`Keeping`). */
  | {
      readonly is: 'over'
      readonly state: State
      /** What became of the oldest releases on record, in sentences; absent where there is nothing to say. */
      readonly pruned?: readonly string[]
    }
  /** Waiting for a person. */
  | { readonly is: 'held'; readonly state: State }
  /** Somebody else owns it. `state` is theirs when it could be read. */
  | { readonly is: 'preempted'; readonly state: State }
  /** This process's time, tick or run is over; the next one goes on after `seconds`. */
  | {
      readonly is: 'on-its-way'
      readonly state: State
      readonly because: 'ticked' | 'out-of-time' | 'interrupted'
      readonly seconds: number
      readonly why: string
    }

/** Sends of one intent after which the cluster is taken to be broken. */
const mostSends = 10

/**
 * Drives a rollout that this process owns: observes, decides, acts, and again, until it ends, waits for a
 * person, belongs to somebody else, or the process's time is up.
 */
export async function advance(
  world: World,
  owned: { readonly known: Known; readonly lease: Lease; readonly command: Command },
  drive: Drive,
): Promise<Advanced> {
  const { clock } = world
  const end = clock.monotonic() + drive.budgetSeconds
  const { name } = owned.known.state.plan
  const { fence } = owned.known.state
  // What this process has just stored is there as it was stored, or the next write of it is refused: by its version.
  let own: Known | undefined = owned.known
  let { command } = owned
  let last: State | undefined
  let sends = { seq: -1, count: 0 }
  let answers: Answers = {}
  let steady: World | undefined
  let pruned: readonly string[] = []
  for (;;) {
    const known = own ?? (await load(world.cluster, name))
    own = undefined
    if (known.is !== 'stored') throw lost(name, known.is)
    const { state } = known
    if (state.fence !== fence || !(await owned.lease.renew())) return { is: 'preempted', state }
    if (isTerminal(state.phase)) return over(state, pruned)
    steady ??= { ...world, clock: steadyClock(clock, newestIn(state)) }
    const seen = { ...(await observe(steady, state, command)), ...refusedIn(answers) }
    const action = await withLastLines(world.cluster, decide(state, seen, world.analyses), { state, seen })
    if (action.is === 'end') return over(state, pruned)
    // Before the end is stored: whoever is killed in between is followed by one that goes on here.
    if (isTimeToPrune(state, action)) pruned = await prune(world, state)
    if (action.is === 'send') sends = counted(sends, action.intent.seq, inWords(action.intent))
    const done = await act(world, known, action, seen)
    if (action.is === 'move') command = 'go-on'
    answers = answersAfter(action.is === 'change' ? {} : answers, done, { state, now: seen.now })
    if (done.is === 'preempted') return { is: 'preempted', state: await theirs(world, name, state) }
    if (done.is === 'again') own = done.known
    last = state
    const rest = { seconds: done.is === 'later' ? done.seconds : 0, why: done.is === 'later' ? done.why : '' }
    if (done.is === 'later' && last.phase.is === 'Keeping') return over(state, pruned)
    if (done.is === 'later' && isForPeople(state.phase)) return { is: 'held', state }
    if (done.is === 'later' && drive.mode === 'tick')
      return { is: 'on-its-way', state, because: 'ticked', ...rest }
    if (drive.signal.aborted) return { is: 'on-its-way', state, because: 'interrupted', ...rest }
    if (clock.monotonic() + rest.seconds > end)
      return { is: 'on-its-way', state, because: 'out-of-time', ...rest }
    if (done.is === 'later') await rested(world, owned.lease, { seconds: done.seconds, signal: drive.signal })
  }
}

function over(state: State, pruned: readonly string[]): Advanced {
  return { is: 'over', state, ...(pruned.length === 0 ? {} : { pruned }) }
}

/**
 * Asks a candidate that is given up why it did not start, before its pods are gone; while it has traffic of its own,
 * that is taken back first.
 */
async function withLastLines(
  cluster: Cluster,
  action: Action,
  { state, seen }: { readonly state: State; readonly seen: Observation },
): Promise<Action> {
  if (action.is !== 'move' || state.lastLines !== undefined || state.preempt !== null) return action
  const ends = ['Restoring', 'Cleaning', 'Halted'].includes(action.to.is)
  const hasTraffic =
    (state.weight ?? 0) > 0 && (state.plan.strategy === 'canary' || state.plan.strategy === 'blue-green')
  if (!ends || hasTraffic) return action
  const lastLines = await lastLinesOf(cluster, seen.candidate.pods)
  return lastLines === undefined ? action : { ...action, lastLines }
}

/** What this process was told of the intent that it sent last. */
interface Answers {
  /** Whether one is missing, so that what was sent may be done yet. */
  readonly inDoubt?: boolean
  readonly refusal?: Refusal
}

/**
 * Keeps what was answered, until another intent is sent. What an earlier owner had sent cannot be done any more: the
 * fence that was raised since is tested by it.
 * @throws {Outage} for a refusal where the intent has to stay
 */
function answersAfter(
  answers: Answers,
  done: Done,
  { state, now }: { readonly state: State; readonly now: Instant },
): Answers {
  if (done.is === 'in-doubt') return { inDoubt: true }
  if (done.is !== 'refused') return answers
  const { refusal } = done
  // The one whose answer is missing may be done after a look that does not find it.
  if (answers.inDoubt === true || afterRefusal(state, refusal, now) === undefined) throw outageOf(refusal)
  return { refusal }
}

function refusedIn({ refusal }: Answers): Pick<Observation, 'refusal'> {
  return refusal === undefined ? {} : { refusal }
}

/** The newest time on record: a runner whose clock is behind it goes on from there. */
function newestIn({ phase, log }: State): Instant {
  return [phase.since, ...log.map(({ at }) => at)].toSorted().at(-1) ?? phase.since
}

/** Sleeps without letting the lease run out. */
export async function rested(
  world: World,
  lease: Lease,
  { seconds, signal }: { readonly seconds: number; readonly signal: AbortSignal },
): Promise<void> {
  for (let left = seconds; left > 0 && !signal.aborted; left -= renewSeconds) {
    await world.clock.sleep(Math.min(left, renewSeconds), signal)
    if (left > renewSeconds) await lease.renew()
  }
}

function counted(sends: { readonly seq: number; readonly count: number }, seq: number, what: string) {
  const count = sends.seq === seq ? sends.count + 1 : 1
  if (count > mostSends)
    throw new Outage({
      is: `the cluster did not do this in ${mostSends} tries: ${what}`,
      wanted: 'that it is done, or refused',
      todo: 'look at the API server, then run again: the rollout goes on where it is',
    })
  return { seq, count }
}

async function theirs(world: World, name: string, state: State): Promise<State> {
  const known = await load(world.cluster, name)
  return known.is === 'stored' ? known.state : state
}

function lost(name: string, is: 'none' | 'corrupt'): Outage {
  return new Outage({
    is: `the state of rollout ${name} is ${is === 'none' ? 'gone' : 'not readable any more'}`,
    wanted: 'the state that this run wrote',
    todo: 'look who changed it; traffic stays where it is; the rollback action makes the state again with from-record: true',
  })
}
