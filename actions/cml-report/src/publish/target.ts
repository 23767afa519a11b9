import type { Origin } from '@ml-actions/action/action'
import type { Pull, Pulls } from '@ml-actions/forge/pulls'

/** The pull request that a run was about, or why there is none. */
export type Target =
  | { readonly is: 'pull'; readonly pull: Pull }
  | { readonly is: 'none'; readonly because: string }

/**
 * Finds the pull request of a run by what the forge itself says: the branch that the run's commit is from, and that
 * commit. Nothing that the run wrote is asked.
 *
 * Of several pull requests of one branch the one with this very commit is taken, an open one before a closed one; where
 * none has it, the branch has moved on, and the only open one is taken. Two that fit alike are none.
 */
export async function targetOf(origin: Origin, pulls: Pulls): Promise<Target> {
  if (origin.event !== 'pull_request') {
    return none(`the run was set off by ${origin.event || 'no event'}, and not by a pull request`)
  }
  if (origin.repository === '' || origin.branch === '') {
    return none('the repository that the change is from is gone')
  }
  const all = await pulls.from(origin.repository, origin.branch)
  const open = all.filter(({ state }) => state === 'open')
  const here = (some: readonly Pull[]) => some.filter(({ head }) => head.sha === origin.head)
  const found = [here(open), here(all), open].find((some) => some.length > 0) ?? []
  const [pull] = found
  if (pull === undefined) return none('no pull request is from the branch of this run')
  return found.length === 1
    ? { is: 'pull', pull }
    : none(`${found.length} pull requests are from this commit`)
}

function none(because: string): Target {
  return { is: 'none', because }
}
