import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import { Misuse } from '@ml-actions/verdict/faults'
import { parseVerdict } from '@ml-actions/verdict/json'
import type { Source } from '@ml-actions/verdict/verdict'
import type { DriftFile } from './drift/drift-file.ts'
import { parseDriftFile } from './drift/parse.ts'
import type { Evidence } from './evidence.ts'
import type { spec } from './inputs.ts'
import type { Files } from './reading/read-tables.ts'
import { readText } from './reading/read-text.ts'
import { countCurrent } from './reference/count-current.ts'
import { type Frozen, freeze } from './reference/freeze.ts'
import { parseReference } from './reference/reference-file.ts'
import type { World } from './world.ts'

/** What the workflow asked of this action. */
export type Wishes = Asked<(typeof spec)['inputs']>

/**
 * Reads the drift file, the reference, and the current data once.
 * @throws {Misuse} for a file that cannot be read as it was asked for
 */
export async function gather(wishes: Wishes, run: Pick<Run, 'signal'>, world: World): Promise<Evidence> {
  const own: Source[] = []
  const text = async (path: string) => {
    const read = await readText(world.files, path)
    own.push(read.source)
    return read.text
  }
  const settings = parseDriftFile(
    wishes.config === '' ? 'drift: 1' : await text(wishes.config),
    wishes.config === '' ? 'the default settings' : wishes.config,
  )
  const { reference, notes } = await referenceOf(wishes, settings, { run, world, text })
  const { paths, unmatched } = await filesOf(world, wishes.current)
  const current = await countCurrent({ ...filesIn(wishes, run, world), paths }, reference)
  const validated =
    wishes.validated === '' ? undefined : outcomeIn(await text(wishes.validated), wishes.validated)
  return {
    settings,
    reference,
    current,
    ...(validated === undefined ? {} : { validated }),
    before: { drifted: 0 },
    sources: [...own, ...reference.sources, ...current.read.sources],
    notes: [
      ...notes,
      ...unmatched.map((glob) => `no file matches ${JSON.stringify(glob)}`),
      ...current.read.notes,
    ],
  }
}

interface Around {
  readonly run: Pick<Run, 'signal'>
  readonly world: World
  text(path: string): Promise<string>
}

/** Reads a frozen reference, or freezes one now. */
async function referenceOf(
  wishes: Wishes,
  settings: DriftFile,
  { run, world, text }: Around,
): Promise<Frozen> {
  const [path = ''] = wishes.reference
  if (wishes.reference.length === 1 && path.endsWith('.json') && !path.includes('*')) {
    return { reference: parseReference(await text(path), path), notes: [] }
  }
  const { paths, unmatched } = await filesOf(world, wishes.reference)
  if (paths.length === 0) throw noReference(unmatched)
  return freeze({ ...filesIn(wishes, run, world), paths }, settings)
}

function filesIn(
  { format }: Wishes,
  { signal }: Pick<Run, 'signal'>,
  { files }: World,
): Omit<Files, 'paths'> {
  return { source: files, format, signal }
}

/** Lists the files of all patterns, each once, and the globs that match none. */
export async function filesOf({ files }: World, patterns: readonly string[]) {
  const lists = await Promise.all(patterns.map((pattern) => files.list(pattern)))
  const unmatched = patterns.filter((_, index) => lists[index]?.length === 0)
  return { paths: [...new Set(lists.flat())], unmatched }
}

function noReference(unmatched: readonly string[]): Misuse {
  return new Misuse({
    is: `no file matches ${unmatched.map((glob) => JSON.stringify(glob)).join(', ')}`,
    wanted: 'the data that the model was trained on, or a frozen reference',
    todo: 'check the input "reference"; did the step before it fetch the data?',
  })
}

/** What the verdict of data-validate says. */
function outcomeIn(text: string, path: string): Evidence['validated'] {
  const parsed = parseVerdict(text)
  if (parsed.is === 'verdict' && parsed.verdict.action === 'data-validate') return parsed.verdict.outcome
  throw new Misuse({
    is: parsed.is === 'verdict' ? `the verdict is of ${parsed.verdict.action}` : 'the file is no verdict',
    wanted: 'the verdict.json that data-validate wrote',
    todo: 'give its output `verdict-file` as "validated"',
    place: { path },
  })
}
