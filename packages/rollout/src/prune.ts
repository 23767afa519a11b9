import { Outage } from '@ml-actions/verdict/faults'
import { kindLabel, nameLabel, releaseName } from './kubernetes/names.ts'
import { load } from './kubernetes/state-store.ts'
import { type Release, releaseIn } from './record.ts'
import type { Action } from './scene.ts'
import type { State } from './state.ts'
import { goodBefore, servingRelease } from './target.ts'
import type { World } from './world.ts'

/** How many releases stay on record where the rollout file says nothing. */
export const usualReleases = 10

/** Records that one run removes at most: a cluster that has hundreds gets rid of them over a few rollouts. */
const mostAtOnce = 25

/** Tells whether a rollout is about to end well, its traffic long where it stays: then there is time for records. */
export function isTimeToPrune({ phase, preempt }: Pick<State, 'phase' | 'preempt'>, action: Action): boolean {
  // Whoever took it from a deploy may go further back next, to a release that only they know of.
  if (preempt !== null) return false
  if (action.is === 'wait') return phase.is === 'Keeping'
  return action.is === 'move' && (action.to.is === 'Succeeded' || action.to.is === 'RolledBack')
}

/**
 * Gives the releases whose records nothing needs any more, oldest first: not one of the newest `keep-releases`, of a
 * slot, or of the good ones to which previous-good and before-current lead.
 */
export function dispensable(state: State, releases: readonly Release[]): readonly Release[] {
  const { stable, candidate, bad, plan } = state
  const inOrder = releases.toSorted((one, other) => one.release - other.release)
  const newest = inOrder.slice(-Math.max(1, plan.keepReleases ?? usualReleases))
  const serving = servingRelease(state)
  const good = goodBefore(serving, { releases: inOrder, bad })
  const further = good === undefined ? undefined : goodBefore(good.release, { releases: inOrder, bad })
  const needed = new Set<number | undefined>([
    ...newest.map(({ release }) => release),
    ...[serving, stable.release, candidate.release],
    // Where the one that serves turns out to be bad, there is still one to go back to, and one before it.
    ...[good?.release, further?.release],
  ])
  return inOrder.filter(({ release }) => !needed.has(release))
}

/**
 * Removes the records that nothing needs any more, and says so in at most two sentences. It throws nothing: a record too
 * many does no harm, and the next rollout finds it again. Whoever is killed in between has removed what was to go.
 */
export async function prune({ cluster }: Pick<World, 'cluster'>, state: State): Promise<readonly string[]> {
  const { name, keepReleases = usualReleases } = state.plan
  // Numbers are given in order, so that there are never more records than the highest says.
  if (Math.max(state.candidate.release, state.stable.release) <= keepReleases) return []
  const removed: number[] = []
  const left = await removeFrom({ cluster }, state, removed).catch((error: unknown) => {
    if (error instanceof Outage) return error.message
    throw error
  })
  const words = removed.length === 1 ? 'the record of release' : 'the records of releases'
  return [
    ...(removed.length === 0
      ? []
      : [
          `Removed ${words} ${removed.join(', ')}, which nothing needs: ${keepReleases} are kept (keep-releases)`,
        ]),
    ...(left === undefined ? [] : [`Left records of ${name} that nothing needs any more: ${left}`]),
  ]
}

/** Gives why it stopped; undefined when nothing is left to do. */
async function removeFrom(
  { cluster }: Pick<World, 'cluster'>,
  state: State,
  removed: number[],
): Promise<string | undefined> {
  const { name } = state.plan
  const found = await cluster.list('ControllerRevision', { [nameLabel]: name, [kindLabel]: 'release' })
  const uids = new Map(found.map(({ metadata }) => [metadata.name, metadata.uid]))
  const releases = found.map(releaseIn).filter((release) => release !== undefined)
  for (const { release } of dispensable(state, releases).slice(0, mostAtOnce)) {
    const uid = uids.get(releaseName(name, release))
    // A record under another's name is none that a rollout wrote.
    if (uid === undefined) continue
    // Whoever took the rollout over may want to go back to just this one.
    const now = await load(cluster, name)
    if (now.is !== 'stored' || now.state.fence !== state.fence) return undefined
    const written = await cluster.remove(
      { kind: 'ControllerRevision', name: releaseName(name, release) },
      uid,
    )
    if (written.is === 'forbidden')
      return 'this account may not delete controllerrevisions (mode plan prints the Role with it)'
    if (written.is === 'lost' || written.is === 'invalid') return written.message
    if (written.is === 'done') removed.push(release)
  }
  return undefined
}
