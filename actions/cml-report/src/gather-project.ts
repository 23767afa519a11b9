import type { Run } from '@ml-actions/action/action'
import type { BothSides } from './both-sides.ts'
import { withRows } from './data-rows.ts'
import { dataChanges } from './dvc/data-changes.ts'
import type { Numbers } from './evidence.ts'
import { gatherCourses } from './gather-courses.ts'
import { gatherCurves } from './gather-curves.ts'
import { gatherParameters } from './gather-parameters.ts'
import type { Project } from './project.ts'
import type { World } from './world.ts'

/** What a workflow says about a project's own files. */
export interface ProjectInputs {
  readonly plots: readonly string[]
  readonly history: number
}

/**
 * Reads what a project's files say besides metrics: parameters, data, curves, and how the numbers went before.
 * @param notes  gets what was noticed on the way
 */
export async function gatherProject(
  asked: ProjectInputs,
  numbers: readonly Numbers[],
  sides: BothSides,
  { run, world, notes }: { readonly run: Run; readonly world: World; readonly notes: string[] },
): Promise<Project> {
  const { past, now, old, work } = sides
  const locks = await now.locks()
  const before = await old?.locks()
  const tracked = new Set(locks.size === 0 ? [] : await work.paths())
  const changed = before === undefined ? [] : dataChanges(before, locks, (path) => tracked.has(path))
  return {
    parameters:
      before === undefined || past.files === undefined
        ? []
        : await gatherParameters({ files: past.files, locks: before }, { files: work, locks }, notes),
    data: await withRows(changed, sides, world, run.signal),
    curves: await gatherCurves(asked.plots, world, past, notes),
    ...(await gatherCourses(numbers, past, asked.history, run, world)),
    commands: [...locks.keys()].some((path) => path.endsWith('dvc.lock')) ? ['dvc pull', 'dvc repro'] : [],
  }
}
