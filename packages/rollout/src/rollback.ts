import type { Message } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'
import { accessNeeded, accessOfRollback } from './access-of-rollback.ts'
import type { Advanced } from './advance.ts'
import { firstState } from './begin.ts'
import { type ChangedByHand, changedByHand } from './changed-by-hand.ts'
import { keepUnreadable } from './kept-state.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { badOnLease, type Lease, leaseOf } from './kubernetes/lease.ts'
import { load, type Stored, save } from './kubernetes/state-store.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import { driven, owned, took } from './ownership.ts'
import type { Plan } from './plan.ts'
import { blockers, type Precondition } from './preflight.ts'
import { preflightOfRollback } from './preflight-rollback.ts'
import { rebuild } from './rebuild.ts'
import { isPromoted, isTerminal, type Owner, type Slot, type State } from './state.ts'
import { type Surroundings, survey } from './survey.ts'
import { fenced } from './takeover.ts'
import { releaseFor, servingRelease, type Target } from './target.ts'
import type { Drive, World } from './world.ts'

/** What the rollback action asks for. */
export interface Rollback {
  readonly name: string
  readonly to: Target
  /** A new id for the case that the release has to be made again; equal for a re-run of the same job. */
  readonly id: string
  /** Whether what is only risky is done all the same; false by default. */
  readonly force?: boolean
  /** Why, in the words of whoever asked; kept in the state. */
  readonly reason?: string
  /** What to make the state again by, from the records of releases, when it is lost or cannot be read; absent where that is not asked for. */
  readonly fromRecord?: Plan
}

/** How a rollback ended, for this process. */
export type RolledBack =
  /** `conditions`: what was checked before a release was made again; absent where it is kept, and nothing is made. */
  | (Advanced & {
      readonly from: number
      readonly to: number
      readonly conditions?: readonly Precondition[]
    })
  /** The release serves already; nothing was written, but a state that was made again is kept. */
  | {
      readonly is: 'unchanged'
      readonly release: number
      readonly state: State
      readonly isRebuilt?: true
    }
  /** Something that must be so is not; nothing was written. */
  | {
      readonly is: 'blocked'
      readonly blockers: readonly Message[]
      readonly conditions: readonly Precondition[]
      /** Where it is no matter of releases: no rollout has the workload, or only shadows of it were tried. */
      readonly outside?: 'unknown' | 'shadow'
    }
  /** Another rollback, to another release, is under way; nothing was written. */
  | { readonly is: 'busy'; readonly owner: Owner; readonly state: State }

/** A state that was made again may have no object yet. */
type Known = Pick<Extract<Stored, { readonly is: 'stored' }>, 'state'> & {
  readonly manifest: Manifest | undefined
  readonly isRebuilt: boolean
}

interface Found {
  readonly asked: Rollback
  readonly drive: Drive
  readonly lease: Lease
  readonly known: Known
  readonly around: Surroundings
  /** What serves in place of a release, where somebody gave its Deployment another image. */
  readonly byHand: ChangedByHand | undefined
  readonly from: number
  readonly to: number
}

/**
 * Restores a release: by taking the traffic from a candidate on trial or newly promoted (fast), or by making
 * the release again from its record, beside the one that serves, and moving all traffic when it is ready (slow).
 * It never waits for a deploy: it takes the rollout from it. There is no bake.
 * @throws {Outage} when the cluster does not answer or refuses
 */
export async function rollback(world: World, asked: Rollback, drive: Drive): Promise<RolledBack> {
  const lease = leaseOf(world.cluster, world.clock, asked.name, world.owner.run)
  let left: number | undefined
  let losses = 0
  for (;;) {
    const known = await knownOf(world, asked)
    if (!('state' in known)) return blockedBy(known)
    const { state } = known
    if (isTerminal(state.phase) && state.id === asked.id)
      return { is: 'over', state, from: state.stable.release, to: state.candidate.release }
    if (state.plan.strategy === 'shadow' && isOver(state)) return blockedBy(shadowed(asked.name))
    const around = await survey(world.cluster, state.plan)
    const byHand = changedByHand(state, around)
    const target = releaseFor(asked.to, state, around.releases, byHand !== undefined && isOver(state))
    if (target.is === 'none') return blockedBy({ is: target.message, todo: target.todo })
    const from = left ?? fromOf(state)
    const found = { asked, drive, lease, known, around, byHand, from, to: target.release }
    if (isTaken(state)) {
      const joined = await join(world, found)
      if (!isForNothing(joined) || losses >= mostLosses) return joined
      losses += 1
      left = from
      continue
    }
    if (byHand === undefined && serves(state, target.release)) return same(world, found)
    if (isOver(state)) {
      const made = await again(world, found)
      if (made.is !== 'preempted' || losses >= mostLosses) return made
      losses += 1
      continue
    }
    if (known.isRebuilt) {
      await remembered(world, found)
      continue
    }
    const ended = await takeBack(world, found)
    // Pressed twice at once: who lost the race joins the other, which wants the same, or says whose is under way.
    // And a deploy may have come to its end since it was looked at: what it left is rolled back as any release is.
    const isLost = ended.is === 'preempted' || (ended.is === 'over' && ended.state.phase.is === 'Succeeded')
    if (isLost && losses < mostLosses) {
      losses += 1
      continue
    }
    // It ended before it could be taken back, and what it kept is gone: that is made again.
    if (ended.is === 'over' && ended.state.phase.is === 'Succeeded' && isPromoted(ended.state)) {
      left = found.from
      continue
    }
    if (target.release === state.stable.release || ended.is !== 'over') return ended
    if (ended.state.phase.is !== 'RolledBack') return ended
    left = found.from
  }
}

/** Tells whether another rollback has the rollout. */
function isTaken({ operation, preempt, phase }: State): boolean {
  return !isTerminal(phase) && (operation === 'rollback' || preempt !== null)
}

/** The deploy that another rollback was to end came to its own end first: the release that was asked for does not serve. */
function isForNothing(joined: RolledBack): boolean {
  return joined.is === 'over' && joined.state.operation === 'deploy' && joined.state.phase.is === 'Succeeded'
}

/** A rollback that was taken over this often leaves it to the others. */
const mostLosses = 3

/** Reads the state; one that is lost is made again where that was asked for. */
async function knownOf(world: World, asked: Rollback): Promise<Known | Lack> {
  const stored = await load(world.cluster, asked.name)
  if (stored.is === 'stored') return { ...stored, isRebuilt: false }
  const lack = whyUnknown(asked.name, stored)
  if (asked.fromRecord === undefined) return lack
  const rebuilt = await rebuiltState(world, asked, stored.is)
  if (rebuilt.is === 'none') return { ...lack, is: `${lack.is}; ${rebuilt.message}`, todo: byReplicaSets }
  const manifest = stored.is === 'corrupt' ? stored.manifest : undefined
  return { state: rebuilt.state, manifest, isRebuilt: true }
}

/** Makes a state again by reading alone. */
export async function rebuiltState(
  { cluster, clock, owner }: Pick<World, 'cluster' | 'clock' | 'owner'>,
  { fromRecord: plan, to, id }: Pick<Rollback, 'fromRecord' | 'to' | 'id'>,
  is: 'none' | 'corrupt',
): Promise<ReturnType<typeof rebuild>> {
  if (plan === undefined) return { is: 'none', message: 'no rollout file was given' }
  const wants = ({ release, version }: Slot) =>
    (to.is === 'release' && to.release === release) || (to.is === 'version' && to.version === version)
  const because = is === 'none' ? 'state-lost' : 'state-corrupt'
  const bad = await badOnLease(cluster, plan.name)
  const asked = { id: `${id}-record`, owner, now: clock.now(), because, wants, bad } as const
  return rebuild(plan, await survey(cluster, plan), asked)
}

/** Keeps what was there and could not be read, before a state is stored in its place. */
async function kept({ cluster }: World, { state, manifest, isRebuilt }: Known): Promise<void> {
  if (isRebuilt && manifest !== undefined) await keepUnreadable(cluster, state.plan.name, manifest)
}

/** Takes the rollout, whoever owns it, and gives the stable release all of the traffic. */
async function takeBack(world: World, { asked, drive, lease, known, around, from }: Found) {
  const { stable, candidate } = known.state
  const marks = (state: State) => [...new Set([...state.bad, candidate.release])]
  await lease.take(true, marks(known.state))
  const at = world.clock.now()
  const preempt = { to: stable.release, by: world.owner, at, ...reasonOf(asked) }
  const ended = await owned(world, {
    drive,
    lease,
    command: 'go-on',
    name: known.state.plan.name,
    change: (state) => ({
      ...woken(state, around, at),
      preempt,
      bad: marks(state),
    }),
  })
  return { ...ended, from, to: stable.release }
}

/** Makes a release again from its record. */
async function again(world: World, found: Found): Promise<RolledBack> {
  const { asked, drive, lease, known, around, byHand, to } = found
  const target = around.releases.find(({ release }) => release === to)
  if (target === undefined) return blockedBy({ is: `there is no record of release ${to}` })
  const { plan } = known.state
  const wanted = { release: target, force: asked.force ?? false }
  const [checked, access] = await Promise.all([
    preflightOfRollback(world.cluster, plan, around, wanted),
    accessOfRollback(world.cluster, plan),
  ])
  const conditions = [...servedByHand(byHand, known.state), ...checked, accessNeeded(access, wanted.force)]
  if (blockers(conditions).length > 0) return { is: 'blocked', blockers: blockers(conditions), conditions }
  const { owner, clock, cluster } = world
  const started = { id: asked.id, owner, now: clock.now(), previous: known.state, target, ...reasonOf(asked) }
  const state = firstState(plan, around, started)
  const from = byHand === undefined ? found.from : state.stable.release
  await lease.take(true, state.bad)
  await kept(world, known)
  const saved = await save(cluster, known.manifest, state)
  const taken = saved.is === 'stored' ? await fenced(world, saved) : undefined
  if (taken?.is !== 'owned') return { is: 'preempted', state, from, to }
  const ended = await driven(world, { drive, lease, known: taken.known, command: 'go-on' })
  return { ...ended, from, to, conditions }
}

/** Joins a rollback that is under way: goes on with it when its owner is gone, else waits for how it ends. */
async function join(world: World, found: Found): Promise<RolledBack> {
  const { drive, lease, known, from, to } = found
  const { state } = known
  const aim = state.operation === 'rollback' ? state.candidate.release : state.stable.release
  if (aim !== to && found.asked.to.is !== 'previous-good') return { is: 'busy', owner: state.owner, state }
  if (await took(world, lease, drive)) {
    const ended = await owned(world, { drive, lease, command: 'go-on', name: state.plan.name })
    return { ...ended, from, to: aim }
  }
  const end = world.clock.monotonic() + drive.budgetSeconds
  for (;;) {
    const now = await load(world.cluster, state.plan.name)
    if (now.is !== 'stored') return blockedBy(whyUnknown(state.plan.name, now))
    if (isTerminal(now.state.phase)) return { is: 'over', state: now.state, from, to: aim }
    const late = world.clock.monotonic() >= end
    if (late || drive.signal.aborted || drive.mode === 'tick')
      return {
        is: 'on-its-way',
        state: now.state,
        because: late ? 'out-of-time' : 'interrupted',
        seconds: state.plan.waits.pollSeconds,
        why: `another run restores release ${aim}`,
        from,
        to: aim,
      }
    await world.clock.sleep(state.plan.waits.pollSeconds, drive.signal)
  }
}

/** A rollout that halted goes on when a person asks for it: from what is there now, whatever was meant to be. */
export function woken(state: State, around: Surroundings, since: string): State {
  if (state.phase.is !== 'Halted') return state
  const { route } = around
  const seen =
    route === undefined
      ? undefined
      : trafficOf(state.plan).weightIn(route, state.plan.route, {
          ...state,
          beside: around.beside[state.candidate.slot],
        })
  const weight = seen?.is === 'weight' ? seen.weight : state.weight
  const because = [{ is: `restored after it had halted: ${state.phase.message}` }]
  // Of a shadow nothing is given back: what was made of copies of requests is taken away.
  const is = state.plan.strategy === 'shadow' ? 'Cleaning' : 'Restoring'
  return { ...state, intent: null, weight, phase: { is, because, since } }
}

/** Tells whether a rollout is done and only its outcome is left; a halted one is not. */
export function isOver(state: State): boolean {
  return state.phase.is === 'Succeeded' || state.phase.is === 'RolledBack'
}

/** Tells whether a release has all of the traffic and nothing is to change that: it is over, or promoted and kept. */
export function serves(state: State, release: number): boolean {
  const isKept = state.phase.is === 'Keeping' && state.preempt === null
  return (isOver(state) || isKept) && servingRelease(state) === release
}

/** The state is bounded: a reason of many pages is not kept whole. */
function reasonOf({ reason = '' }: Rollback): { readonly reason?: string } {
  return reason === '' ? {} : { reason: shorten(reason, 500) }
}

function fromOf(state: State): number {
  return isOver(state) ? servingRelease(state) : state.candidate.release
}

async function same(world: World, found: Found): Promise<RolledBack> {
  const { to, known, lease } = found
  const { state, isRebuilt } = known
  // Without it the next deploy would find none and refuse.
  if (isRebuilt) {
    await remembered(world, found)
    await lease.release()
  }
  return { is: 'unchanged', release: to, state, ...(isRebuilt ? { isRebuilt } : {}) }
}

/** Stores a state that was made again. */
async function remembered(world: World, { known, lease }: Found): Promise<void> {
  await lease.take(true)
  await kept(world, known)
  await save(world.cluster, known.manifest, known.state)
}

/** Says which release was deployed last, and what runs in its place. */
export function servedByHand(byHand: ChangedByHand | undefined, state: State): readonly Precondition[] {
  if (byHand === undefined) return []
  const { deployment, image } = byHand
  const is = `Deployment ${deployment} runs ${image}, which no rollout deployed: release ${servingRelease(state)} was deployed last`
  return [{ name: 'serving', is, blocked: null }]
}

/** Why there is nothing to go by, and what to press. */
interface Lack {
  readonly is: string
  readonly outside?: 'unknown' | 'shadow'
  readonly todo?: string
}

/** A shadow never moved traffic: what serves was deployed by other means, and there is no release of it to make again. */
function shadowed(name: string): Lack {
  const is = `rollout ${name} is a shadow, which has ended: what serves was deployed by other means`
  const todo = 'name the Deployment by the inputs deployment and namespace: it goes back by its ReplicaSets'
  return { is, todo, outside: 'shadow' }
}

const byReplicaSets =
  'give the traffic back by hand where it is split; a Deployment that lost all of its marks goes back by the inputs deployment and namespace'

function whyUnknown(name: string, known: Exclude<Stored, { readonly is: 'stored' }>): Lack {
  return known.is === 'corrupt'
    ? { is: known.message, todo: fromRecordTodo }
    : { is: `no rollout ${name} is on record`, outside: 'unknown', todo: fromRecordTodo }
}

const fromRecordTodo =
  'press again with from-record: true: it makes the state again from the releases on record and what runs'

function blockedBy({ is, todo = otherRelease, ...rest }: Lack): RolledBack {
  const blocked: Message = { is, wanted: 'a release on record', todo }
  return { is: 'blocked', blockers: [blocked], conditions: [{ name: 'release', is, blocked }], ...rest }
}

const otherRelease = 'name one that is on record, or deploy the version that is wanted'
