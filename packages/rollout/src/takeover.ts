import type { Ref } from './kubernetes/cluster.ts'
import { tryFence, writeFence } from './kubernetes/fence.ts'
import { type Known, save } from './kubernetes/state-store.ts'
import type { State } from './state.ts'
import type { World } from './world.ts'

/** Whether this process owns the rollout now. */
export type TakenOver = { readonly is: 'owned'; readonly known: Known } | { readonly is: 'lost' }

/**
 * Makes this process the owner of a stored rollout: first the state with the next fence, by compare-and-swap,
 * then the fence on every object that the rollout may change. Only then may anything be changed; whatever a
 * former owner still sends fails its tests.
 */
export async function takeOver(
  world: World,
  known: Known,
  change: (state: State) => State = (state) => state,
): Promise<TakenOver> {
  const { state } = known
  const next = change({ ...state, fence: state.fence + 1, seq: state.seq + 1, owner: world.owner })
  const saved = await save(world.cluster, known.manifest, next)
  if (saved.is === 'moved') return { is: 'lost' }
  // What a webhook denies it denies to former owners too. The rollout is judged all the same, and no write of it is sent
  // to such an object before its fence is there.
  const isOurs = async (ref: Ref) => (await tryFence(world.cluster, ref, next.fence)).is !== 'newer'
  return owned(saved, isOurs)
}

/** Writes the fence of a state that this process has just stored on all that it may change. */
export async function fenced({ cluster }: World, known: Known): Promise<TakenOver> {
  return owned(known, (ref) => writeFence(cluster, ref, known.state.fence))
}

/** In no order: until all are written nothing is changed, and whoever comes next writes theirs on each. */
async function owned(known: Known, isOurs: (ref: Ref) => Promise<boolean>): Promise<TakenOver> {
  const { original, created } = known.state
  const written = await Promise.all([...original, ...created].map(({ ref }) => isOurs(ref)))
  return written.includes(false) ? { is: 'lost' } : { is: 'owned', known }
}
