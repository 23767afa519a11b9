import { type Message, Misuse } from '@ml-actions/verdict/faults'
import type { Advanced } from './advance.ts'
import { askable } from './askable.ts'
import { firstState } from './begin.ts'
import { fenceOn } from './kubernetes/fence.ts'
import { type Lease, leaseOf } from './kubernetes/lease.ts'
import { releaseAt } from './kubernetes/place.ts'
import { type Known, load, save } from './kubernetes/state-store.ts'
import type { Command } from './observation.ts'
import { driven, owned, took } from './ownership.ts'
import type { Plan } from './plan.ts'
import { blockers, type Precondition, preflight } from './preflight.ts'
import { isTerminal, type Owner, type State } from './state.ts'
import { type Surroundings, survey } from './survey.ts'
import { fenced } from './takeover.ts'
import type { Drive, World } from './world.ts'

/** What canary-deploy asks for. */
export interface Deploy {
  readonly plan: Plan
  /** A new id for the case that a rollout begins; equal for a re-run of the same job. */
  readonly id: string
  /** What to do when another rollout of the same name is under way. */
  readonly onBusy: 'fail' | 'wait' | 'supersede'
  readonly command: Command
}

/** How a deploy ended, for this process. */
export type Deployed =
  | Advanced
  /** Something that must be so is not; nothing was written. */
  | {
      readonly is: 'blocked'
      readonly blockers: readonly Message[]
      readonly conditions: readonly Precondition[]
    }
  /** Another run owns the rollout, or another rollout of this name is under way; nothing was written. */
  | { readonly is: 'busy'; readonly owner: Owner; readonly state: State }
  /** The image that was asked for serves already; nothing was written. */
  | { readonly is: 'unchanged'; readonly image: string }

/**
 * Deploys a plan: goes on with its rollout when one is under way, else begins one.
 * @throws {Misuse} when the judge's settings changed in the middle of a rollout
 * @throws {Outage} when the cluster does not answer or refuses
 */
export async function deploy(world: World, asked: Deploy, drive: Drive): Promise<Deployed> {
  const { plan } = asked
  const lease = leaseOf(world.cluster, world.clock, plan.name, world.owner.run)
  const end = world.clock.monotonic() + drive.budgetSeconds
  for (;;) {
    const left = { ...drive, budgetSeconds: end - world.clock.monotonic() }
    const came = await once(world, asked, { drive: left, lease })
    if (came === 'again') continue
    const waits = asked.onBusy === 'wait' && drive.mode === 'run' && !drive.signal.aborted
    if (came.is !== 'busy' || !waits || left.budgetSeconds <= plan.waits.pollSeconds) return came
    await world.clock.sleep(plan.waits.pollSeconds, drive.signal)
  }
}

/** Goes on with what is stored, or begins; `again` when what stood in the way has ended. */
async function once(
  world: World,
  asked: Deploy,
  { drive, lease }: Pick<Holding, 'drive' | 'lease'>,
): Promise<Deployed | 'again'> {
  const known = await load(world.cluster, asked.plan.name)
  if (known.is === 'corrupt') return unreadable(known.message)
  if (known.is === 'none') return begin(world, asked, { drive, lease, previous: undefined })
  const { state } = known
  if (isTerminal(state.phase)) {
    if (state.id === asked.id) return { is: 'over', state }
    return begin(world, asked, { drive, lease, previous: known })
  }
  if (state.operation === 'deploy' && state.plan.planHash === asked.plan.planHash)
    return resume(world, asked, { drive, lease, known })
  if (state.phase.is === 'Keeping') return (await endKeeping(world, { drive, lease, known })) ?? 'again'
  if (asked.onBusy === 'supersede') return (await supersede(world, { drive, lease, known })) ?? 'again'
  return { is: 'busy', owner: state.owner, state }
}

interface Holding {
  readonly drive: Drive
  readonly lease: Lease
  readonly known: Known
}

async function begin(
  world: World,
  asked: Deploy,
  {
    drive,
    lease,
    previous,
  }: { readonly drive: Drive; readonly lease: Lease; readonly previous: Known | undefined },
): Promise<Deployed> {
  const { plan } = asked
  const around = await survey(world.cluster, plan)
  const conditions = [
    ...preflight(plan, around),
    remembered(around, previous),
    ...(await askable(world.telemetry, plan, around)),
  ]
  if (blockers(conditions).length > 0) return { is: 'blocked', blockers: blockers(conditions), conditions }
  if (releaseAt(plan, around, around.serving.is === 'slot' ? around.serving.slot : 'a') === plan.image)
    return { is: 'unchanged', image: plan.image }
  const { owner, clock, cluster } = world
  const state = firstState(plan, around, {
    id: asked.id,
    owner,
    now: clock.now(),
    previous: previous?.state,
    target: undefined,
  })
  if (!(await took(world, lease, drive))) return { is: 'busy', owner: previous?.state.owner ?? owner, state }
  const saved = await save(cluster, previous?.manifest, state)
  const taken = saved.is === 'stored' ? await fenced(world, saved) : undefined
  if (taken?.is !== 'owned') return { is: 'busy', owner: state.owner, state }
  return driven(world, { drive, lease, known: taken.known, command: 'go-on' })
}

async function resume(world: World, asked: Deploy, { drive, lease, known }: Holding): Promise<Deployed> {
  const { state } = known
  if (state.plan.policyHash !== asked.plan.policyHash)
    throw new Misuse({
      is: `the judge's settings changed while rollout ${state.plan.name} is under way`,
      wanted: `the settings it began with, ${state.plan.policyHash}`,
      todo: 'put them back, or end the rollout first with the rollback action',
    })
  if (!(await took(world, lease, drive))) return { is: 'busy', owner: state.owner, state }
  const change = (stored: State): State =>
    drive.mode === 'tick' ? { ...stored, ticks: (stored.ticks ?? 1) + 1 } : stored
  return owned(world, { drive, lease, command: asked.command, name: state.plan.name, change })
}

/** Ends the rollout that is under way by rolling it back; undefined when it has ended and the next may begin. */
async function supersede(world: World, { drive, lease, known }: Holding): Promise<Deployed | undefined> {
  const { state } = known
  // A deploy's run may be alive: the fence takes the rollout from it. A rollback is let finish.
  const isRestored = state.operation === 'rollback' || state.preempt !== null
  if (!isRestored) await lease.take(true)
  else if (!(await took(world, lease, drive))) return { is: 'busy', owner: state.owner, state }
  const by = world.owner
  const ended = await owned(world, {
    drive,
    lease,
    command: 'go-on',
    name: state.plan.name,
    change: (stored) =>
      isRestored ? stored : { ...stored, preempt: { to: stored.stable.release, by, at: world.clock.now() } },
  })
  return ended.is === 'over' && isTerminal(ended.state.phase) ? undefined : ended
}

/** Ends the time for which the old release is kept; undefined when it has ended and the next may begin. */
async function endKeeping(world: World, { drive, lease, known }: Holding): Promise<Deployed | undefined> {
  if (!(await took(world, lease, drive))) return { is: 'busy', owner: known.state.owner, state: known.state }
  const ended = await owned(world, {
    drive,
    lease,
    command: 'go-on',
    name: known.state.plan.name,
    change: (state) => ({ ...state, plan: { ...state.plan, keepPreviousForSeconds: 0 } }),
  })
  return ended.is === 'over' && isTerminal(ended.state.phase) ? undefined : ended
}

/** A fence without a state means that the state was lost, and with it what was changed. */
function remembered({ route }: Surroundings, previous: Known | undefined): Precondition {
  const name = 'memory'
  if (previous !== undefined || route === undefined || fenceOn(route) === undefined)
    return { name, is: 'no earlier rollout is forgotten', blocked: null }
  const is = `${route.kind} ${route.metadata.name} was changed by a rollout whose state is gone`
  return {
    name,
    is,
    blocked: {
      is,
      wanted: 'the ConfigMap with its state',
      todo: 'press rollback with from-record: true; or see that one slot serves everything and remove the annotation ml-actions.dev/fence',
    },
  }
}

/** What blocks everything when a state is there and cannot be read: nobody knows what was changed. */
export function unreadable(message: string): Extract<Deployed, { readonly is: 'blocked' }> {
  const blocked: Message = {
    is: message,
    wanted: 'the state as it was written',
    todo: 'press rollback with from-record: true: it makes the state again from the releases on record, and gives the traffic to a good one',
  }
  return { is: 'blocked', blockers: [blocked], conditions: [{ name: 'state', is: message, blocked }] }
}
