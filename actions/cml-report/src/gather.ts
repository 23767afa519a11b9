import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import { type DataSource, slice } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'
import { type ParsedVerdict, parseVerdict } from '@ml-actions/verdict/json'
import { baselineOf } from './baseline.ts'
import type { Baseline, Evidence, Numbers, ReadVerdict, UnreadVerdict } from './evidence.ts'
import type { spec } from './inputs.ts'
import { matrixOf } from './matrix.ts'
import { numbersOf } from './numbers.ts'
import { postingOf } from './posting.ts'
import type { World } from './world.ts'

/** The inputs as a workflow gave them. */
export type ReportInputs = Asked<typeof spec.inputs>

const noMetrics: Baseline = { is: 'none', because: 'no metrics file was named' }
const mostVerdicts = 200
const mostMetricsFiles = 200
const mostVerdictBytes = 1_048_576
const mostMetricsBytes = 4 * 1_048_576

/**
 * Reads verdicts, metrics files with their old numbers, and predictions.
 * @throws {Misuse} for a metrics or predictions file that is named and is not there, a clone without the merge base, and a comment
 *   that must be written and has no place
 */
export async function gather(asked: ReportInputs, run: Run, world: World): Promise<Evidence> {
  const posting = postingOf(asked, run, world)
  const notes: string[] = []
  const metricsFiles = await find(
    world.files,
    asked.metrics,
    { most: mostMetricsFiles, input: 'metrics' },
    notes,
  )
  const baseline = metricsFiles.length === 0 ? noMetrics : await baselineOf(asked.baseline, run, world.git)
  const numbers: Numbers[] = []
  for (const path of metricsFiles) {
    const now = numbersOf(path, await readWhole(world.files, path, mostMetricsBytes))
    const old = await oldNumbers(path, baseline, run, world, notes)
    numbers.push({ path, now, ...(old === undefined ? {} : { old }) })
  }
  const matrix = await matrixOf(asked, world.files, run.signal)
  return {
    title: asked.title,
    patterns: asked.verdicts,
    ...(await readVerdicts(asked.verdicts, world.files)),
    numbers,
    baseline,
    ...(matrix === undefined ? {} : { matrix }),
    notes,
    posting,
  }
}

/** The numbers that a file had; the change cannot mend the baseline, so one that cannot be read is only noted. */
async function oldNumbers(
  path: string,
  baseline: Baseline,
  run: Run,
  { git }: World,
  notes: string[],
): Promise<ReadonlyMap<string, number> | undefined> {
  const bytes = baseline.is === 'none' ? undefined : await git.fileAt(run.directory, baseline.commit, path)
  if (bytes === undefined) return undefined
  try {
    return numbersOf(path, bytes)
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    notes.push(`no old numbers of ${path}: at the baseline, ${error.message}`)
    return undefined
  }
}

interface Bound {
  readonly most: number
  readonly input: string
}

/** Finds the files of all patterns, each once; a glob that finds nothing becomes a note. */
async function find(
  files: DataSource,
  patterns: readonly string[],
  { most, input }: Bound,
  notes: string[],
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const pattern of patterns) {
    const paths = await files.list(pattern)
    if (paths.length === 0) notes.push(`no file matches ${pattern} of the input "${input}"`)
    for (const path of paths) found.add(path.replace(/^(\.\/)+/, ''))
  }
  if (found.size <= most) return [...found]
  const is = `input "${input}" names ${found.size} files`
  throw new Misuse({ is, wanted: `at most ${most}`, todo: 'name fewer, or a narrower glob' })
}

/** Reads the verdicts; those of this action itself are left out, since they only say the others again. */
async function readVerdicts(
  patterns: readonly string[],
  files: DataSource,
): Promise<{ readonly verdicts: readonly ReadVerdict[]; readonly unread: readonly UnreadVerdict[] }> {
  const verdicts: ReadVerdict[] = []
  const unread: UnreadVerdict[] = []
  for (const path of await find(files, patterns, { most: mostVerdicts, input: 'verdicts' }, [])) {
    const parsed = await readVerdict(path, files)
    if (parsed.is === 'refused') unread.push({ path, because: parsed.because })
    else if (parsed.verdict.action !== 'cml-report') verdicts.push({ path, verdict: parsed.verdict })
  }
  return { verdicts, unread }
}

/** Reads one verdict. A file that is named and not there is one more: the step that writes it ended without an answer. */
async function readVerdict(path: string, files: DataSource): Promise<ParsedVerdict> {
  try {
    const bytes = await readHead(files, path, mostVerdictBytes + 1)
    return parseVerdict(new TextDecoder().decode(bytes))
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    const todo = 'see whether the step that writes it ended with an error'
    return { is: 'refused', because: { is: error.parts.is, wanted: 'a verdict.json', todo } }
  }
}

/** Reads the first bytes of a file. */
async function readHead(files: DataSource, path: string, most: number): Promise<Uint8Array> {
  const file = await files.open(path)
  try {
    return await slice(file, 0, most)
  } finally {
    await file.close()
  }
}

/** Reads a file. @throws {Misuse} when it has more bytes than `most` */
async function readWhole(files: DataSource, path: string, most: number): Promise<Uint8Array> {
  const bytes = await readHead(files, path, most + 1)
  if (bytes.length <= most) return bytes
  const is = `the metrics file has more than ${most / 1_048_576} MiB`
  throw new Misuse({ is, wanted: 'names and numbers', todo: 'is it the right file?', place: { path } })
}
