import type { Run } from '@ml-actions/action/action'
import { missing } from '@ml-actions/dataset/sources/faults'
import { bringNamed, namedForm } from '@ml-actions/registry/named'
import { Misuse } from '@ml-actions/verdict/faults'
import { absenceInWords } from './absent.ts'
import { type BaselineInputs, pastOf } from './baseline.ts'
import { type DvcSide, dvcSide, type SideFiles } from './dvc/side.ts'
import type { Absent, Baseline, Numbers } from './evidence.ts'
import { findMetrics } from './metrics-files.ts'
import { numbersOf } from './numbers.ts'
import type { OldFile, Past } from './past/past.ts'
import { namesRegistry } from './past/registry.ts'
import { readIfThere } from './read-file.ts'
import type { World } from './world.ts'

/** What a workflow says about numbers. */
export interface NumbersInputs extends BaselineInputs {
  readonly metrics: readonly string[]
}

/** The numbers of all metrics files, and what they stand beside. */
export interface GatheredNumbers {
  readonly numbers: readonly Numbers[]
  readonly absent: readonly Absent[]
  readonly baseline: Baseline
}

const mostBytes = 4 * 1_048_576

/**
 * Reads metrics files, now and at the baseline; one that DVC tracks and git does not comes out of the DVC cache.
 * @param notes  gets what was noticed on the way
 * @throws {Misuse} for a file that is named and is on neither side, and for a baseline that cannot be had
 */
export async function gatherNumbers(
  asked: NumbersInputs,
  run: Run,
  world: World,
  notes: string[],
): Promise<GatheredNumbers> {
  if (asked.metrics.length === 0) {
    return { numbers: [], absent: [], baseline: { is: 'none', because: 'no metrics file was named' } }
  }
  const past = await pastOf(asked, run, world, notes)
  const paths = await findMetrics(asked.metrics, world, past, notes)
  const dvc = { now: dvcSide(workFiles(run, world), world.dvc, notes), old: dvcPast(past, world, notes) }
  const numbers: Numbers[] = []
  const absent: Absent[] = []
  for (const path of paths) {
    const now = await numbersNow(path, world, dvc.now, notes)
    const file = (await past.read(path, paths.length === 1)) ?? (await trackedOld(path, dvc.old))
    if (now === undefined && file === undefined) throw missing(path)
    if (isAbsent(now)) absent.push(now)
    if (isAbsent(file)) absent.push(file)
    const old = isAbsent(file) ? undefined : oldNumbers(path, file, isAbsent(now) ? undefined : now, notes)
    // A file that cannot be seen has not vanished.
    if (isAbsent(now)) continue
    if (now === undefined && old === undefined) continue
    numbers.push({
      path,
      now: now ?? new Map(),
      ...(old === undefined ? {} : { old }),
      ...(isAbsent(file) ? { because: absenceInWords(file, past.baseline) } : {}),
    })
  }
  return { numbers, absent, baseline: past.baseline }
}

/** What git keeps of the working tree, as it is on the disk. */
function workFiles({ directory }: Run, { git, files }: World): SideFiles {
  return {
    paths: async () => {
      const committed = (await git.filesAt(directory, 'HEAD')) ?? []
      return [...new Set([...committed, 'dvc.lock'])]
    },
    read: (path) => readIfThere(files, path, mostBytes),
  }
}

function dvcPast({ files }: Past, { dvc }: World, notes: string[]): DvcSide | undefined {
  return files === undefined ? undefined : dvcSide(files, dvc, notes)
}

async function trackedOld(path: string, side: DvcSide | undefined): Promise<OldFile | Absent | undefined> {
  const file = await side?.read(path, mostBytes)
  if (file === undefined) return undefined
  const { tracked, kept } = file
  if (kept.is === 'there') return { path, bytes: kept.bytes, whole: true }
  return { path, side: 'old', lock: tracked.lock, because: kept.because }
}

function isAbsent(file: object | undefined): file is Absent {
  return file !== undefined && 'side' in file
}

/** The numbers that a file has now; undefined when it is not there. */
async function numbersNow(
  path: string,
  { files, registry }: World,
  side: DvcSide,
  notes: string[],
): Promise<ReadonlyMap<string, number> | Absent | undefined> {
  if (!namesRegistry(path)) {
    const bytes = await readIfThere(files, path, mostBytes)
    if (bytes !== undefined) return numbersOf(path, bytes)
    const file = await side.read(path, mostBytes)
    if (file === undefined) return undefined
    const { tracked, kept } = file
    if (kept.is === 'there') return numbersOf(path, kept.bytes)
    return { path, side: 'now', lock: tracked.lock, because: kept.because }
  }
  const brought = await bringNamed(path, registry)
  if (brought === undefined) {
    const is = `input "metrics" has ${JSON.stringify(path.slice(0, 120))}`
    throw new Misuse({ is, wanted: namedForm, todo: 'write it in this form' })
  }
  notes.push(...brought.notes)
  return numbersOf(brought.path, brought.bytes)
}

/** The numbers that a file had; the change cannot mend the baseline, so one that cannot be read is only noted. */
function oldNumbers(
  path: string,
  file: OldFile | undefined,
  now: ReadonlyMap<string, number> | undefined,
  notes: string[],
): ReadonlyMap<string, number> | undefined {
  if (file === undefined) return undefined
  try {
    const all = numbersOf(file.path, file.bytes)
    return file.whole ? all : namesakes(all, now)
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    notes.push(`no old numbers of ${path}: at the baseline, ${error.message}`)
    return undefined
  }
}

/** Those numbers that there are now, too; MLflow writes `val/loss` where a nested file says `val.loss`. */
function namesakes(
  all: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number> | undefined,
): ReadonlyMap<string, number> {
  return new Map(
    [...(now?.keys() ?? [])].flatMap((name) => {
      const old = all.get(name) ?? all.get(name.replaceAll('.', '/'))
      return old === undefined ? [] : [[name, old] as const]
    }),
  )
}
