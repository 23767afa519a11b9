import type { Run } from '@ml-actions/action/action'
import { Misuse } from '@ml-actions/verdict/faults'
import { findAncestor } from './ancestor.ts'
import type { Baseline } from './evidence.ts'
import { commitPast } from './past/commit.ts'
import { filesPast, namesFiles } from './past/files.ts'
import { noPast, type Past } from './past/past.ts'
import { namesRegistry, registryPast } from './past/registry.ts'
import type { World } from './world.ts'

/** What a workflow says about old numbers. */
export interface BaselineInputs {
  readonly baseline: string
  readonly 'github-token': string
}

/** The most bytes of an old file. */
export const mostOldBytes: number = 4 * 1_048_576

/**
 * Opens the old side of the comparison: what the input names, or the merge base of the change.
 * @param notes  gets what a reader should know of it
 * @throws {Misuse} when what is named is not there, or a merge base is wanted and cannot be had: no old numbers are
 *   never said to be no baseline
 */
export async function pastOf(
  asked: BaselineInputs,
  run: Pick<Run, 'directory' | 'context' | 'signal'>,
  world: World,
  notes: string[],
): Promise<Past> {
  const { baseline } = asked
  if (namesRegistry(baseline)) return registryPast(baseline, world.registry, notes)
  if (namesFiles(baseline)) return filesPast(baseline, world.files, mostOldBytes)
  const found = await commitOf(asked, run, world)
  return found.is === 'commit' ? commitPast(run.directory, found, world.git) : noPast(found.because)
}

async function commitOf(
  asked: BaselineInputs,
  run: Pick<Run, 'directory' | 'context' | 'signal'>,
  world: World,
): Promise<Extract<Baseline, { readonly is: 'commit' | 'none' }>> {
  const { baseline: ref } = asked
  const { change } = run.context
  const head = await world.git.headCommit(run.directory)
  if (head === undefined && ref !== '') {
    const is = `input "baseline" is ${JSON.stringify(ref)}, and there is no git repository here`
    throw new Misuse({ is, wanted: 'a clone of the repository', todo: 'add a checkout step before this one' })
  }
  if (head === undefined) return { is: 'none', because: 'there is no git repository here' }
  if (ref === '' && change === undefined) {
    return {
      is: 'none',
      because: 'this run belongs to no pull request, and the input "baseline" is empty',
    }
  }
  const sides = ref === '' && change !== undefined ? change : { head, base: ref }
  const commit = await findAncestor(sides, asked['github-token'], run, world)
  return { is: 'commit', commit, name: ref === '' ? 'the merge base' : `the merge base with ${ref}` }
}
