import type { Run } from '@ml-actions/action/action'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Baseline } from './evidence.ts'
import type { Git } from './world.ts'

/**
 * Finds the commit that old numbers are taken from: the merge base of the change, or of this commit with the
 * ref that was asked for.
 * @param ref  the input; `''` takes the pull request's base
 * @throws {Misuse} when a merge base is wanted and this clone does not hold it: no old numbers are never said
 *   to be no baseline
 */
export async function baselineOf(
  ref: string,
  { directory, context: { change } }: Pick<Run, 'directory' | 'context'>,
  git: Git,
): Promise<Baseline> {
  const head = await git.headCommit(directory)
  if (head === undefined && ref !== '') {
    const is = `input "baseline" is ${JSON.stringify(ref)}, and there is no git repository here`
    throw new Misuse({ is, wanted: 'a clone of the repository', todo: 'add a checkout step before this one' })
  }
  if (head === undefined) return { is: 'none', because: 'there is no git repository here' }
  const sides = ref !== '' ? [head, ref] : change === undefined ? undefined : [change.head, change.base]
  if (sides === undefined) {
    return { is: 'none', because: 'this run belongs to no pull request, and the input "baseline" is empty' }
  }
  const [one = '', other = ''] = sides
  const commit = await git.mergeBase(directory, one, other)
  if (commit === undefined) throw notFound(one, other)
  return { is: 'commit', commit, name: ref === '' ? 'the merge base' : `the merge base with ${ref}` }
}

function notFound(one: string, other: string): Misuse {
  return new Misuse({
    is: `git finds no merge base of ${one.slice(0, 80)} and ${other.slice(0, 80)} in this clone`,
    wanted: 'a clone with the history of both',
    todo: 'give actions/checkout `fetch-depth: 0`, or leave the input "metrics" empty',
  })
}
