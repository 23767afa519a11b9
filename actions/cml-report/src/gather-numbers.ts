import { missing } from '@ml-actions/dataset/sources/faults'
import { bringNamed, namedForm } from '@ml-actions/registry/named'
import { Misuse } from '@ml-actions/verdict/faults'
import { absenceInWords } from './absent.ts'
import type { BothSides } from './both-sides.ts'
import { type AskedDirection, askedDirection, directionsIn } from './directions.ts'
import type { DvcSide } from './dvc/side.ts'
import type { Absent, Numbers } from './evidence.ts'
import { findMetrics } from './metrics-files.ts'
import { meantAsNumbers, type NumbersRead, numbersOf } from './numbers.ts'
import type { OldFile } from './past/past.ts'
import { namesRegistry } from './past/registry.ts'
import { readIfThere } from './read-file.ts'
import type { World } from './world.ts'

/** What a workflow says about numbers. */
export interface NumbersInputs {
  readonly metrics: readonly string[]
  readonly directions: readonly string[]
}

/** The numbers of all metrics files, and what they stand beside. */
export interface GatheredNumbers {
  readonly numbers: readonly Numbers[]
  readonly absent: readonly Absent[]
}

const nothing: NumbersRead = { numbers: new Map(), leftOut: new Map() }

const mostBytes = 4 * 1_048_576

/**
 * Reads metrics files, now and at the baseline; one that DVC tracks and git does not comes out of the DVC cache.
 * @param notes  gets what was noticed on the way
 * @throws {Misuse} for a file that is named and is on neither side
 */
export async function gatherNumbers(
  asked: NumbersInputs,
  sides: BothSides,
  world: World,
  notes: string[],
): Promise<GatheredNumbers> {
  const { past } = sides
  const asks = directionsIn(asked.directions)
  const paths = await findMetrics(asked.metrics, world, past, notes)
  const numbers: Numbers[] = []
  const absent: Absent[] = []
  for (const path of paths) {
    const now = await numbersNow(path, world, sides.now, notes)
    const file = (await past.read(path, paths.length === 1)) ?? (await trackedOld(path, sides.old))
    if (now === undefined && file === undefined) throw missing(path)
    if (isAbsent(now)) absent.push(now)
    if (isAbsent(file)) absent.push(file)
    const old = isAbsent(file) ? undefined : oldNumbers(path, file, isAbsent(now) ? undefined : now, notes)
    // A file that cannot be seen has not vanished.
    if (isAbsent(now)) continue
    if (now === undefined && old === undefined) continue
    const { numbers: fresh, leftOut } = now ?? nothing
    const noNumbers = meantAsNumbers(leftOut, old)
    numbers.push({
      path,
      now: fresh,
      ...(old === undefined ? {} : { old }),
      ...(noNumbers.size === 0 ? {} : { leftOut: noNumbers }),
      ...betterIn([...fresh.keys(), ...noNumbers.keys(), ...(old?.keys() ?? [])], asks),
      ...(isAbsent(file) ? { because: absenceInWords(file, past.baseline) } : {}),
    })
  }
  return { numbers, absent }
}

/** The directions that the workflow gives to some names; nothing where it gives none. */
function betterIn(names: readonly string[], asks: readonly AskedDirection[]): Pick<Numbers, 'better'> {
  const better = new Map(
    names.flatMap((name) => {
      const asked = askedDirection(name, asks)
      return asked === undefined ? [] : [[name, asked] as const]
    }),
  )
  return better.size === 0 ? {} : { better }
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
): Promise<NumbersRead | Absent | undefined> {
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
  now: NumbersRead | undefined,
  notes: string[],
): ReadonlyMap<string, number> | undefined {
  if (file === undefined) return undefined
  try {
    const all = numbersOf(file.path, file.bytes).numbers
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
  now: NumbersRead | undefined,
): ReadonlyMap<string, number> {
  return new Map(
    [...(now?.numbers.keys() ?? []), ...(now?.leftOut.keys() ?? [])].flatMap((name) => {
      const old = all.get(name) ?? all.get(name.replaceAll('.', '/'))
      return old === undefined ? [] : [[name, old] as const]
    }),
  )
}
