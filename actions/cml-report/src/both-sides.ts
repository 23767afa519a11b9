import type { Run } from '@ml-actions/action/action'
import { type BaselineInputs, mostOldBytes, pastOf } from './baseline.ts'
import { type DvcSide, dvcSide, type SideFiles } from './dvc/side.ts'
import type { Past } from './past/past.ts'
import { readIfThere } from './read-file.ts'
import type { World } from './world.ts'

/** The two sides of the comparison, with what DVC tracks of each. */
export interface BothSides {
  readonly past: Past
  readonly now: DvcSide
  /** Undefined where the old side is no commit. */
  readonly old?: DvcSide
  /** What git keeps of the working tree, as it is on the disk. */
  readonly work: SideFiles
}

/**
 * Opens both sides.
 * @throws {Misuse} for a baseline that cannot be had
 */
export async function openSides(
  asked: BaselineInputs,
  run: Run,
  world: World,
  notes: string[],
): Promise<BothSides> {
  const past = await pastOf(asked, run, world, notes)
  const work = workFiles(run, world)
  const old = past.files === undefined ? {} : { old: dvcSide(past.files, world.dvc, notes) }
  return { past, now: dvcSide(work, world.dvc, notes), ...old, work }
}

function workFiles({ directory }: Run, { git, files }: World): SideFiles {
  return {
    paths: async () => {
      const committed = (await git.filesAt(directory, 'HEAD')) ?? []
      return [...new Set([...committed, 'dvc.lock'])]
    },
    read: (path) => readIfThere(files, path, mostOldBytes),
  }
}
