import { keepUnreadable } from './kept-state.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { badOnLease } from './kubernetes/lease.ts'
import { load, type Stored } from './kubernetes/state-store.ts'
import type { Plan } from './plan.ts'
import { rebuild } from './rebuild.ts'
import type { Slot } from './state.ts'
import { survey } from './survey.ts'
import type { Target } from './target.ts'
import type { World } from './world.ts'

/** What is to be known, and what to make it again by. */
export interface Sought {
  readonly name: string
  readonly to: Target
  /** A new id for the case that the release has to be made again; equal for a re-run of the same job. */
  readonly id: string
  /** What to make the state again by, from the records of releases, when it is lost or cannot be read; absent where that is not asked for. */
  readonly fromRecord?: Plan
}

/** A state that was made again may have no object yet. */
export type Known = Pick<Extract<Stored, { readonly is: 'stored' }>, 'state'> & {
  readonly manifest: Manifest | undefined
  readonly isRebuilt: boolean
}

/** Reads the state; one that is lost is made again where that was asked for. */
export async function knownOf(world: World, asked: Sought): Promise<Known | Lack> {
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
  { fromRecord: plan, to, id }: Omit<Sought, 'name'>,
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
export async function kept({ cluster }: World, { state, manifest, isRebuilt }: Known): Promise<void> {
  if (isRebuilt && manifest !== undefined) await keepUnreadable(cluster, state.plan.name, manifest)
}

/** Why there is nothing to go by, and what to press. */
export interface Lack {
  readonly is: string
  readonly outside?: 'unknown' | 'shadow'
  readonly todo?: string
}

/** A shadow never moved traffic: what serves was deployed by other means, and there is no release of it to make again. */
export function shadowed(name: string): Lack {
  const is = `rollout ${name} is a shadow, which has ended: what serves was deployed by other means`
  const todo = 'name the Deployment by the inputs deployment and namespace: it goes back by its ReplicaSets'
  return { is, todo, outside: 'shadow' }
}

const byReplicaSets =
  'give the traffic back by hand where it is split; a Deployment that lost all of its marks goes back by the inputs deployment and namespace'

export function whyUnknown(name: string, known: Exclude<Stored, { readonly is: 'stored' }>): Lack {
  return known.is === 'corrupt'
    ? { is: known.message, todo: fromRecordTodo }
    : { is: `no rollout ${name} is on record`, outside: 'unknown', todo: fromRecordTodo }
}

const fromRecordTodo =
  'press again with from-record: true: it makes the state again from the releases on record and what runs'
