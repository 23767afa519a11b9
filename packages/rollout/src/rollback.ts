import type { Message } from '@ml-actions/verdict/faults'
import { shorten } from '@ml-actions/verdict/shorten'
import { accessNeeded, accessOfRollback } from './access-of-rollback.ts'
import type { Advanced } from './advance.ts'
import { firstState } from './begin.ts'
import { type ChangedByHand, changedByHand } from './changed-by-hand.ts'
import { type Known, kept, knownOf, type Lack, type Sought, shadowed, whyUnknown } from './known.ts'
import { type Lease, leaseOf } from './kubernetes/lease.ts'
import { load, save } from './kubernetes/state-store.ts'
import { driven, owned, took } from './ownership.ts'
import { blockers, type Precondition } from './preflight.ts'
import { preflightOfRollback } from './preflight-rollback.ts'
import { fromOf, isOver, servedByHand, serves, woken } from './serving.ts'
import { isPromoted, isTerminal, type Owner, type State } from './state.ts'
import { type Surroundings, survey } from './survey.ts'
import { fenced } from './takeover.ts'
import { releaseFor } from './target.ts'
import type { Drive, World } from './world.ts'

/** What the rollback action asks for. */
export interface Rollback extends Sought {
  /** Whether what is only risky is done all the same; false by default. */
  readonly force?: boolean
  /** Why, in the words of whoever asked; kept in the state. */
  readonly reason?: string
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

/** The state is bounded: a reason of many pages is not kept whole. */
function reasonOf({ reason = '' }: Rollback): { readonly reason?: string } {
  return reason === '' ? {} : { reason: shorten(reason, 500) }
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

function blockedBy({ is, todo = otherRelease, ...rest }: Lack): RolledBack {
  const blocked: Message = { is, wanted: 'a release on record', todo }
  return { is: 'blocked', blockers: [blocked], conditions: [{ name: 'release', is, blocked }], ...rest }
}

const otherRelease = 'name one that is on record, or deploy the version that is wanted'
