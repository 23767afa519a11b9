import type { Run } from '@ml-actions/action/action'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Numbers } from './evidence.ts'
import { numbersOf } from './numbers.ts'
import type { Past } from './past/past.ts'
import type { Course } from './project.ts'
import type { World } from './world.ts'

/** How numbers went over the last commits of the base branch. */
export interface Courses {
  readonly courses: readonly Course[]
  /** Whether the history ends where this clone was cut. */
  readonly cut: boolean
}

const mostFiles = 10
const mostCourses = 20

/**
 * Reads the numbers that metrics files had at the last commits of the base branch, along first parents; no service keeps them
 * but git.
 * @param most  how many commits; 0 for none
 */
export async function gatherCourses(
  numbers: readonly Numbers[],
  past: Past,
  most: number,
  { directory }: Pick<Run, 'directory'>,
  { git }: Pick<World, 'git'>,
): Promise<Courses> {
  const { baseline } = past
  if (baseline.is !== 'commit' || most === 0 || numbers.length === 0) return { courses: [], cut: false }
  const commits = (await git.firstParents(directory, baseline.commit, most)).toReversed()
  const cut = commits.length < most && (await git.isShallow(directory))
  const courses: Course[] = []
  for (const { path, now } of numbers.slice(0, mostFiles)) {
    const then = (await git.fileAtEach(directory, commits, path)).map((bytes) => numbersIn(path, bytes))
    for (const [name, value] of now) {
      const values = then.map((old) => old.get(name) ?? null)
      const told = numbers.length > 1 ? `${name} (${path})` : name
      if (values.filter((one) => one !== null).length > 1) courses.push({ name: told, values, now: value })
    }
  }
  return { courses: courses.slice(0, mostCourses), cut }
}

/** What cannot be read of an old commit is as if it were not there: nobody can mend it. */
function numbersIn(path: string, bytes: Uint8Array | undefined): ReadonlyMap<string, number> {
  if (bytes === undefined) return new Map()
  try {
    return numbersOf(path, bytes).numbers
  } catch (error) {
    if (error instanceof Misuse) return new Map()
    throw error
  }
}
