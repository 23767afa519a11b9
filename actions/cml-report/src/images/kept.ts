import type { AssetFile } from '@ml-actions/forge/assets'
import { compareRuns, type RunId } from '@ml-actions/forge/marker'
import { Misuse } from '@ml-actions/verdict/faults'

/** Which report's pictures, and of which run of it. */
export interface Shelf {
  /** Number of the pull request. */
  readonly change: number
  readonly id: string
  /** Numbers here are those of the forge, which grow over all workflows. */
  readonly run: RunId
  /** Whether each run has a comment of its own, which stays. */
  readonly perRun: boolean
}

/** The branch that pictures lie on. */
export const picturesBranch = 'ml-actions-pictures'

/** The most that the branch holds, after which the pictures of the oldest runs go. */
export const mostKept = { files: 300, bytes: 50 * 1_048_576 } as const

/** The folder of a run's pictures: no other run has it, so that what is at an address never changes. */
export function shelfOf({ change, id, run }: Omit<Shelf, 'perRun'>): string {
  return `${change}/${id}/${run.number}.${run.attempt}`
}

const known = /^([0-9]{1,15})\/([^/]{1,63})\/([0-9]{1,15})\.([0-9]{1,9})\/[a-z0-9-]{1,80}\.png$/

/**
 * Chooses the pictures that stay when a run adds its own: those of other reports, and of its own those of newer runs and of the
 * one before, which the comment shows until it is written again. When there are too many, the oldest runs' go, whole.
 * @param adding  what the run puts there
 * @throws {Misuse} when the branch holds something else: then it is somebody's
 */
export function keptPictures(
  there: readonly AssetFile[],
  shelf: Shelf,
  adding: readonly Uint8Array[],
): readonly AssetFile[] {
  const runs = runsAmong(there)
  const older = runs.filter((one) => isSame(one, shelf) && compareRuns(one.run, shelf.run) < 0)
  const before = shelf.perRun ? older : older.slice(0, 1)
  const staying = runs.filter(
    (one) => !isSame(one, shelf) || compareRuns(one.run, shelf.run) > 0 || before.includes(one),
  )
  let files = mostKept.files - adding.length
  let bytes = mostKept.bytes - adding.reduce((sum, { length }) => sum + length, 0)
  return staying.flatMap((one) => {
    files -= one.files.length
    bytes -= one.files.reduce((sum, file) => sum + file.bytes, 0)
    return files < 0 || bytes < 0 ? [] : one.files
  })
}

interface KnownRun extends Omit<Shelf, 'perRun'> {
  readonly files: readonly AssetFile[]
}

function isSame(one: Omit<Shelf, 'perRun'>, other: Omit<Shelf, 'perRun'>): boolean {
  return one.change === other.change && one.id === other.id
}

/** The runs whose pictures are there, newest first. */
function runsAmong(there: readonly AssetFile[]): readonly KnownRun[] {
  const byFolder = Map.groupBy(there, ({ path }) => path.slice(0, path.lastIndexOf('/')))
  const runs = [...byFolder.values()].map((files): KnownRun => {
    const [, change, id = '', number, attempt] = known.exec(files[0]?.path ?? '') ?? []
    const stranger = files.find(({ path }) => !known.test(path))
    if (stranger !== undefined) throw foreign(stranger)
    return { change: Number(change), id, run: { number: Number(number), attempt: Number(attempt) }, files }
  })
  return runs.toSorted((one, other) => compareRuns(other.run, one.run))
}

function foreign({ path }: AssetFile): Misuse {
  return new Misuse({
    is: `the branch ${picturesBranch} holds ${JSON.stringify(path.slice(0, 200))}, which is no picture of a report`,
    wanted: 'a branch for pictures alone, since they replace all of it',
    todo: 'give that branch another name',
  })
}
