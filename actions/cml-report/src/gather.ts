import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'
import { type ParsedVerdict, parseVerdict } from '@ml-actions/verdict/json'
import type { Evidence, ReadVerdict, UnreadVerdict } from './evidence.ts'
import { gatherCompared } from './gather-compared.ts'
import { picturesWanted } from './images/wanted.ts'
import type { spec } from './inputs.ts'
import { ownOf } from './own/own.ts'
import { checkOf, postingOf } from './posting.ts'
import { type Compared, compare } from './predictions/compare.ts'
import { gatherPublished } from './publish/gather-published.ts'
import { readHead } from './read-file.ts'
import { chosenSections } from './sections/chosen.ts'
import { stageOf } from './stage.ts'
import type { World } from './world.ts'

/** The inputs as a workflow gave them. */
export type ReportInputs = Asked<typeof spec.inputs>

const mostVerdicts = 200
const mostVerdictBytes = 1_048_576

/**
 * Reads verdicts, metrics files with their old numbers, and predictions.
 * @throws {Misuse} for a metrics or predictions file that is named and is not there, a clone without the merge base, and a comment
 *   that must be written and has no place
 */
export async function gather(asked: ReportInputs, run: Run, world: World): Promise<Evidence> {
  if (stageOf(asked.stage, run.context) === 'publish') return gatherPublished(asked, run, world)
  const posting = postingOf(asked, run, world)
  const notes: string[] = []
  const beside = await gatherCompared(asked, run, world, notes)
  const subjects = { patterns: asked.plots, curves: beside.project.curves }
  const pictured = await picturesWanted(asked, subjects, posting, { run, world, notes })
  const compared = await compare(asked, { files: world.files, signal: run.signal })
  return {
    title: asked.title,
    patterns: asked.verdicts,
    ...(await readVerdicts(asked.verdicts, world.files)),
    ...beside,
    ...seenIn(compared),
    ...pictured,
    theme: asked.theme,
    charts: asked.charts,
    sections: chosenSections(asked.sections).map(({ name }) => name),
    own: await ownOf(asked, world.files),
    notes: [...notes, ...(compared?.notes ?? [])],
    stage: stageOf(asked.stage, run.context),
    posting,
    ...checkOf(asked, run, world),
  }
}

/** What predictions say, where there are some. */
function seenIn(compared: Compared | undefined): Pick<Evidence, 'measured' | 'matrix'> {
  if (compared === undefined) return {}
  const { measured, matrix } = compared
  return { measured, ...(matrix === undefined ? {} : { matrix }) }
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
