import { type Advanced, advance, rested } from './advance.ts'
import type { Lease } from './kubernetes/lease.ts'
import { type Known, load } from './kubernetes/state-store.ts'
import type { Command } from './observation.ts'
import { isTerminal, type State } from './state.ts'
import { takeOver } from './takeover.ts'
import type { Drive, World } from './world.ts'

/** Takes over a stored rollout, changing its state as told, and drives it. */
export async function owned(
  world: World,
  to: {
    readonly drive: Drive
    readonly lease: Lease
    readonly command: Command
    readonly name: string
    readonly change?: (state: State) => State
  },
): Promise<Advanced> {
  const known = await load(world.cluster, to.name)
  if (known.is !== 'stored') throw new TypeError(`the state of ${to.name} went away`)
  // It may have ended since it was looked at, and what has ended is written no more.
  const next = to.change?.(known.state) ?? known.state
  if (isTerminal(next.phase)) {
    await to.lease.release()
    return { is: 'over', state: known.state }
  }
  const taken = await takeOver(world, known, to.change)
  if (taken.is === 'lost') return { is: 'preempted', state: known.state }
  return driven(world, { ...to, known: taken.known })
}

/** Drives a rollout that is owned, and gives the lease back whatever comes of it. */
export async function driven(
  world: World,
  {
    drive,
    lease,
    known,
    command,
  }: { readonly drive: Drive; readonly lease: Lease; readonly known: Known; readonly command: Command },
): Promise<Advanced> {
  const owned = { known, lease, command }
  const ended = await advance(world, owned, drive).catch(async (error: unknown) => {
    // A run that is asked to end stops its reads, which then say nothing: the next run must not wait for its lease.
    if (drive.signal.aborted) await lease.release().catch(() => undefined)
    throw error
  })
  if (ended.is !== 'preempted') await lease.release()
  return ended
}

/** Takes the lease as soon as its holder is gone: a holder that renews it is alive, and keeps it. */
export async function took(world: World, lease: Lease, drive: Drive): Promise<boolean> {
  for (;;) {
    const taken = await lease.take(false)
    if (taken.is === 'taken') return true
    if (taken.alive || drive.signal.aborted) return false
    await rested(world, lease, { seconds: 5, signal: drive.signal })
  }
}
