import type { Run } from '@ml-actions/action/action'
import type { BaselineInputs } from './baseline.ts'
import { openSides } from './both-sides.ts'
import type { Baseline } from './evidence.ts'
import { type GatheredNumbers, gatherNumbers, type NumbersInputs } from './gather-numbers.ts'
import { gatherProject, type ProjectInputs } from './gather-project.ts'
import { type Project, silentProject } from './project.ts'
import type { World } from './world.ts'

/** All that is compared with the baseline. */
export interface Compared extends GatheredNumbers {
  readonly baseline: Baseline
  readonly project: Project
}

/**
 * Reads all that is compared with the baseline; nothing, and no baseline, where neither metrics nor plots are named.
 * @param notes  gets what was noticed on the way
 * @throws {Misuse} for a file that is named and is on neither side, and for a baseline that cannot be had
 */
export async function gatherCompared(
  asked: NumbersInputs & BaselineInputs & ProjectInputs,
  run: Run,
  world: World,
  notes: string[],
): Promise<Compared> {
  if (asked.metrics.length === 0 && asked.plots.length === 0) {
    const baseline = { is: 'none', because: 'no metrics file was named' } as const
    return { numbers: [], absent: [], baseline, project: silentProject }
  }
  const sides = await openSides(asked, run, world, notes)
  const gathered = await gatherNumbers(asked, sides, world, notes)
  const project = await gatherProject(asked, gathered.numbers, sides, { run, world, notes })
  return { ...gathered, baseline: sides.past.baseline, project }
}
