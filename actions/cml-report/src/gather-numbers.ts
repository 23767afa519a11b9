import type { Run } from '@ml-actions/action/action'
import { missing } from '@ml-actions/dataset/sources/faults'
import { isGlob } from '@ml-actions/dataset/sources/glob'
import { bringNamed, namedForm } from '@ml-actions/registry/named'
import { Misuse } from '@ml-actions/verdict/faults'
import { type BaselineInputs, pastOf } from './baseline.ts'
import type { Baseline, Numbers } from './evidence.ts'
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
  readonly baseline: Baseline
}

const mostFiles = 200
const mostBytes = 4 * 1_048_576

/**
 * Reads metrics files, now and at the baseline.
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
    return { numbers: [], baseline: { is: 'none', because: 'no metrics file was named' } }
  }
  const past = await pastOf(asked, run, world, notes)
  const paths = await find(asked.metrics, world, past, notes)
  const numbers: Numbers[] = []
  for (const path of paths) {
    const now = await numbersNow(path, world, notes)
    const old = oldNumbers(path, await past.read(path, paths.length === 1), now, notes)
    if (now === undefined && old === undefined) throw missing(path)
    numbers.push({ path, now: now ?? new Map(), ...(old === undefined ? {} : { old }) })
  }
  return { numbers, baseline: past.baseline }
}

/** Finds the files of all patterns on both sides, each once; a glob that finds nothing becomes a note. */
async function find(
  patterns: readonly string[],
  { files }: World,
  past: Past,
  notes: string[],
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const pattern of patterns) {
    const isPattern = isGlob(pattern) && !namesRegistry(pattern)
    const paths = isPattern ? [...(await files.list(pattern)), ...(await past.list(pattern))] : [pattern]
    if (paths.length === 0) notes.push(`no file matches ${pattern} of the input "metrics"`)
    for (const path of paths) found.add(path.replace(/^(\.\/)+/, ''))
  }
  if (found.size <= mostFiles) return [...found]
  const is = `input "metrics" names ${found.size} files`
  throw new Misuse({ is, wanted: `at most ${mostFiles}`, todo: 'name fewer, or a narrower glob' })
}

/** The numbers that a file has now; undefined when it is not there. */
async function numbersNow(
  path: string,
  { files, registry }: World,
  notes: string[],
): Promise<ReadonlyMap<string, number> | undefined> {
  if (!namesRegistry(path)) {
    const bytes = await readIfThere(files, path, mostBytes)
    return bytes === undefined ? undefined : numbersOf(path, bytes)
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
