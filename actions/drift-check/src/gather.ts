import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import { sha256 } from '@ml-actions/action/settings-file'
import { readText } from '@ml-actions/dataset/sources/read-text'
import { Misuse } from '@ml-actions/verdict/faults'
import { parseVerdict } from '@ml-actions/verdict/json'
import type { Source } from '@ml-actions/verdict/verdict'
import { accuracyIn, accuracyReported, isMetricsFile, type Labelled } from './accuracy/gather-accuracy.ts'
import { type CompatFound, gatherCompat } from './compat/gather-compat.ts'
import { askedOf } from './drift/asked-of.ts'
import type { DriftFile } from './drift/drift-file.ts'
import { parseDriftFile } from './drift/parse.ts'
import type { Evidence, PastRuns } from './evidence.ts'
import { parseHistory } from './history/history.ts'
import type { spec } from './inputs.ts'
import { type Files, filesOf } from './reading/files.ts'
import { countCurrent } from './reference/count-current.ts'
import { type Frozen, freeze } from './reference/freeze.ts'
import { inSeason } from './reference/in-season.ts'
import type { Reference, Seasons } from './reference/reference.ts'
import { isFrozen, parseReference, printReference } from './reference/reference-file.ts'
import { countSeasons } from './reference/seasons.ts'
import type { World } from './world.ts'

/** The largest drift file, history, frozen reference or report that is read. */
const mostTextBytes = 64 * 1_048_576

/** What the workflow asked of this action. */
export type Wishes = Asked<(typeof spec)['inputs']>

/** A run as far as reading needs it. */
export type Running = Pick<Run, 'signal' | 'startedAt'>

/** Reads what is asked for, and keeps what was read for the verdict. */
interface Reading {
  readonly wishes: Wishes
  readonly files: Omit<Files, 'paths'>
  readonly sources: Source[]
  readonly notes: string[]
  text(path: string): Promise<string>
}

/**
 * Reads the drift file, the reference, and the current data once.
 * @throws {Misuse} for a file that cannot be read as it was asked for
 */
export async function gather(wishes: Wishes, run: Running, world: World): Promise<Evidence> {
  const reading = readingOf(wishes, run, world)
  const settings = await settingsOf(reading)
  const { reference, notes } = await referenceOf(reading, settings)
  const { paths, unmatched } = await filesOf(world.files, wishes.current)
  const counted = await countCurrent({ ...reading.files, paths }, reference)
  const seasons =
    paths.length === 0 ? undefined : await seasonsOf({ ...reading.files, paths }, reference, settings)
  const { columns, notes: ofSeasons } =
    reference.seasons === undefined || seasons === undefined
      ? { columns: counted.columns, notes: [] }
      : inSeason(counted.columns, reference.seasons, seasons)
  const current = { ...counted, columns }
  const validated =
    wishes.validated === '' ? undefined : outcomeIn(await reading.text(wishes.validated), wishes.validated)
  const labelled = await labelledOf(reading, settings)
  const compat = await compatOf(reading, settings, { reference, paths })
  const now = {
    at: wishes.now ?? run.startedAt,
    current: sha256(current.read.sources.map(({ digest }) => digest).join('\n')),
    reference: sha256(printReference(reference)),
  }
  return {
    settings,
    reference,
    current,
    ...(validated === undefined ? {} : { validated }),
    ...(labelled === undefined ? {} : { labelled }),
    ...(compat === undefined ? {} : { compat }),
    past: { history: await historyOf(reading, world), now },
    state: wishes.state,
    values: wishes.values,
    sources: [...reading.sources, ...reference.sources, ...current.read.sources],
    notes: [
      ...notes,
      ...reading.notes,
      ...unmatched.map((glob) => `no file matches ${JSON.stringify(glob)}`),
      ...ofSeasons,
      ...current.read.notes,
      ...(compat?.notes ?? []),
    ],
  }
}

/** Reads the drift file; without one, the defaults stand. */
export async function settingsOf({
  wishes: { config },
  text,
}: Pick<Reading, 'wishes' | 'text'>): Promise<DriftFile> {
  return config === ''
    ? parseDriftFile('drift: 1', 'the default settings')
    : parseDriftFile(await text(config), config)
}

/** Starts to read what a workflow asked for. */
export function readingOf(wishes: Wishes, { signal }: Running, { files }: World): Reading {
  const sources: Source[] = []
  return {
    wishes,
    files: { source: files, format: wishes.format, signal },
    sources,
    notes: [],
    text: async (path) => {
      const read = await readText(files, path, mostTextBytes)
      sources.push(read.source)
      return read.text
    },
  }
}

/** Reads a frozen reference, or freezes one now. */
async function referenceOf({ wishes, files, text }: Reading, settings: DriftFile): Promise<Frozen> {
  const [path = ''] = wishes.reference
  if (isFrozen(wishes.reference)) {
    const reference = parseReference(await text(path), path)
    if (reference.asked !== askedOf(settings)) throw frozenOtherwise(path)
    return { reference, notes: [] }
  }
  return frozenNow(wishes, files, settings)
}

/** Counts data season by season, where the drift file asks for that. */
async function seasonsOf(
  files: Files,
  { columns }: Reference,
  { season }: DriftFile,
): Promise<Seasons | undefined> {
  return season === undefined ? undefined : countSeasons(files, columns, season)
}

function frozenOtherwise(path: string): Misuse {
  return new Misuse({
    is: 'the reference was frozen with another drift file: other columns, other bins or another season',
    wanted: 'a reference that was frozen with this one',
    todo: 'freeze it again with mode: freeze and this "config"',
    place: { path },
  })
}

/**
 * Reads the data that the model was trained on.
 * @throws {Misuse} when there is none
 */
export async function frozenNow(
  { reference }: Wishes,
  files: Omit<Files, 'paths'>,
  settings: DriftFile,
): Promise<Frozen> {
  const { paths, unmatched } = await filesOf(files.source, reference)
  if (paths.length > 0) {
    const { reference, notes } = await freeze({ ...files, paths }, settings)
    const seasons = await seasonsOf({ ...files, paths }, reference, settings)
    return { reference: { ...reference, ...(seasons === undefined ? {} : { seasons }) }, notes }
  }
  throw new Misuse({
    is: `no file matches ${unmatched.map((glob) => JSON.stringify(glob)).join(', ')}`,
    wanted: 'the data that the model was trained on, or a frozen reference',
    todo: 'check the input "reference"; did the step before it fetch the data?',
  })
}

/** Other tools' numbers, where the drift file asks for them. */
async function compatOf(
  { wishes, files }: Reading,
  { compat }: DriftFile,
  { reference, paths }: { readonly reference: Reference; readonly paths: readonly string[] },
): Promise<CompatFound | undefined> {
  if (compat.length === 0) return undefined
  const before = isFrozen(wishes.reference) ? undefined : await filesOf(files.source, wishes.reference)
  return gatherCompat(compat, reference, {
    reference: before === undefined ? undefined : { ...files, paths: before.paths },
    current: { ...files, paths },
  })
}

/** What is known of the accuracy, where the drift file asks for it. */
async function labelledOf(
  { wishes, files, text, sources, notes }: Reading,
  settings: DriftFile,
): Promise<Labelled | undefined> {
  const { accuracy: path } = wishes
  const isAsked =
    settings.accuracy !== undefined ||
    settings.minFreshLabels !== undefined ||
    settings.simple?.accuracyAbove !== undefined
  if (!isAsked) {
    if (path !== '') notes.push(`${path} was not read: the drift file asks for no accuracy`)
    return undefined
  }
  if (path === '') throw noAccuracy(settings)
  if (isMetricsFile(path)) return accuracyReported(await text(path), path)
  const { paths } = await filesOf(files.source, [path])
  const found = await accuracyIn({ ...files, paths }, settings.labelled)
  sources.push(...found.sources)
  return found
}

function noAccuracy({ path }: DriftFile): Misuse {
  return new Misuse({
    is: 'the drift file asks for labelled rows, and the input "accuracy" names none',
    wanted: 'a metrics file, or a table of predictions and labels',
    todo: 'give the input "accuracy", or take the demand out of the drift file',
    place: { path },
  })
}

/** The decisions before this one; none where the file is not there yet. */
async function historyOf(
  { wishes: { state }, text, notes }: Reading,
  { exists }: World,
): Promise<PastRuns['history']> {
  if (state === '') return []
  if (exists(state)) return parseHistory(await text(state), state)
  notes.push(`there is no ${state} yet: this run is the first`)
  return []
}

/** What the verdict of data-validate says. */
function outcomeIn(text: string, path: string): NonNullable<Evidence['validated']> {
  const parsed = parseVerdict(text)
  if (parsed.is === 'verdict' && parsed.verdict.action === 'data-validate') return parsed.verdict.outcome
  throw new Misuse({
    is: parsed.is === 'verdict' ? `the verdict is of ${parsed.verdict.action}` : 'the file is no verdict',
    wanted: 'the verdict.json that data-validate wrote',
    todo: 'give its output `verdict-file` as "validated"',
    place: { path },
  })
}
