import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import { sha256 } from '@ml-actions/action/settings-file'
import { readText } from '@ml-actions/dataset/sources/read-text'
import { Misuse } from '@ml-actions/verdict/faults'
import { parseVerdict } from '@ml-actions/verdict/json'
import type { Source } from '@ml-actions/verdict/verdict'
import { accuracyReported, isMetricsFile } from './accuracy/accuracy-reported.ts'
import type { Labelled } from './accuracy/labelled.ts'
import { type CompatFound, gatherCompat } from './compat/gather-compat.ts'
import { digestOf } from './counts/counts-file.ts'
import { type Gathered, gatherCounts } from './counts/gather-counts.ts'
import { besideReference } from './counts/tally.ts'
import { askedOf } from './drift/asked-of.ts'
import type { DriftFile } from './drift/drift-file.ts'
import { parseDriftFile } from './drift/parse.ts'
import type { Evidence, PastRuns } from './evidence.ts'
import { parseHistory } from './history/history.ts'
import type { spec } from './inputs.ts'
import { freezePredictions, isWatched } from './predictions/predictions.ts'
import { engineReader } from './push/engine-reader.ts'
import type { Files } from './reading/files.ts'
import { localReader } from './reading/local-reader.ts'
import type { Reader } from './reading/reader.ts'
import { type InSeason, inSeason } from './reference/in-season.ts'
import type { Frozen, Reference } from './reference/reference.ts'
import { isFrozen, parseReference } from './reference/reference-file.ts'
import { refuseUnmet } from './reference/refuse-unmet.ts'
import type { World } from './world.ts'

/** The largest drift file, history, frozen reference or report that is read. */
const mostTextBytes = 64 * 1_048_576

/** What the workflow asked of this action. */
export type Wishes = Asked<(typeof spec)['inputs']>

/** A run as far as reading needs it. */
export type Running = Pick<Run, 'log' | 'signal' | 'startedAt'>

/** Reads what is asked for, and keeps what was read for the verdict. */
export interface Reading {
  readonly wishes: Wishes
  readonly reader: Reader
  /** The same files, for what needs the values themselves. */
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
  const counts = await gatherCounts(givenOf(reading), reference, settings)
  const { columns, notes: ofSeasons } = columnsOf(counts, reference)
  const validated =
    wishes.validated === '' ? undefined : outcomeIn(await reading.text(wishes.validated), wishes.validated)
  const labelled = await labelledOf(reading, settings)
  const compat = await compatOf(reading, settings, { reference, paths: counts.paths })
  const read = [...counts.data.sources, ...(counts.prediction?.sources ?? [])]
  const now = {
    at: wishes.now ?? run.startedAt,
    current: sha256(marksOf(counts).join('\n')),
    reference: digestOf(reference),
  }
  return {
    settings,
    reference,
    current: { rows: counts.data.rows, columns },
    ...(validated === undefined ? {} : { validated }),
    ...(labelled === undefined ? {} : { labelled }),
    ...(compat === undefined ? {} : { compat }),
    past: { history: await historyOf(reading, world), now },
    state: wishes.state,
    values: wishes.values,
    sources: [...reading.sources, ...reference.sources, ...read],
    notes: [
      ...notes,
      ...reading.notes,
      ...counts.notes,
      ...ofSeasons,
      ...counts.data.notes,
      ...(counts.prediction?.notes ?? []),
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
export function readingOf(wishes: Wishes, run: Running, world: World): Reading {
  const sources: Source[] = []
  const files = { source: world.files, format: wishes.format, signal: run.signal }
  return {
    wishes,
    reader: wishes.engine === 'local' ? localReader(files) : engineReader(wishes, run, world),
    files,
    sources,
    notes: [],
    text: async (path) => {
      const read = await readText(world.files, path, mostTextBytes)
      sources.push(read.source)
      return read.text
    },
  }
}

/** What is counted: the data of late, and what the model said. */
export function givenOf({ wishes: { current, predictions }, reader, text }: Reading) {
  return { current, predictions, reader, text }
}

/** What tells the data of late from other data: the digests of its files, and of the counts of what an engine read. */
function marksOf({ data, prediction }: Gathered): readonly string[] {
  return [data, prediction].flatMap((tally) => [
    ...(tally?.sources.map(({ digest }) => digest) ?? []),
    ...(tally?.marks ?? []),
  ])
}

/** All columns beside their reference, predictions last: they are held against all seasons. */
function columnsOf({ data, prediction }: Gathered, reference: Reference): InSeason {
  const all = besideReference(data, reference.columns)
  const { columns, notes } =
    reference.seasons === undefined || data.seasons === undefined
      ? { columns: all, notes: [] }
      : inSeason(all, reference.seasons, data.seasons)
  const said =
    prediction === undefined || reference.prediction === undefined
      ? []
      : besideReference(prediction, [reference.prediction])
  return { columns: [...columns, ...said], notes }
}

/**
 * Reads a frozen reference, or freezes one now.
 * @throws {Misuse} when it was frozen with another drift file, or there is no data
 */
export async function referenceOf({ wishes, reader, text }: Reading, settings: DriftFile): Promise<Frozen> {
  const [path = ''] = wishes.reference
  if (isFrozen(wishes.reference)) {
    const reference = parseReference(await text(path), path)
    if (reference.asked !== askedOf(settings)) throw frozenOtherwise(path)
    const frozen = { reference, names: reference.columns.map(({ name }) => name), left: [], notes: [] }
    refuseUnmet(settings, frozen)
    return frozen
  }
  return frozenNow(wishes, reader, settings, settings.predictions.reference)
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
 * @param said  what it said on that: paths and globs, none where that is not known
 * @throws {Misuse} when there is none
 */
export async function frozenNow(
  wishes: Wishes,
  reader: Reader,
  settings: DriftFile,
  said: readonly string[],
): Promise<Frozen> {
  const { paths, unmatched } = await reader.list(wishes.reference)
  if (paths.length > 0) {
    const frozen = await reader.freeze(paths, settings)
    refuseUnmet(settings, frozen)
    const { reference, notes } = frozen
    const { season } = settings
    const seasons =
      season === undefined ? {} : { seasons: await reader.seasons(paths, reference.columns, season) }
    if (said.length === 0 || !isWatched(settings))
      return { ...frozen, reference: { ...reference, ...seasons } }
    const prediction = await freezePredictions(reader, said, settings, reference.columns)
    return {
      ...frozen,
      reference: {
        ...reference,
        ...seasons,
        prediction: prediction.column,
        sources: [...reference.sources, ...prediction.sources],
      },
      notes: [...notes, ...prediction.notes],
    }
  }
  throw new Misuse({
    is: `no file matches ${unmatched.map((glob) => JSON.stringify(glob)).join(', ')}`,
    wanted: 'the data that the model was trained on, or a frozen reference',
    todo: 'check the input "reference"; did the step before it fetch the data?',
  })
}

/** Other tools' numbers, where the drift file asks for them. */
async function compatOf(
  { wishes, reader, files, notes }: Reading,
  { compat }: DriftFile,
  { reference, paths }: { readonly reference: Reference; readonly paths: readonly string[] | undefined },
): Promise<CompatFound | undefined> {
  if (compat.length === 0) return undefined
  if (wishes.engine !== 'local') {
    notes.push('compat: an engine gives no values, and none of these numbers was reproduced')
    return undefined
  }
  if (paths === undefined) {
    notes.push('compat: the counts of parts hold no values, and none of these numbers was reproduced')
    return undefined
  }
  const before = isFrozen(wishes.reference) ? undefined : await reader.list(wishes.reference)
  return gatherCompat(compat, reference, {
    reference: before === undefined ? undefined : { ...files, paths: before.paths },
    current: { ...files, paths },
  })
}

/** What is known of the accuracy, where the drift file asks for it. */
async function labelledOf(
  { wishes, reader, text, sources, notes }: Reading,
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
  const { paths } = await reader.list([path])
  const found = await reader.accuracy(paths, settings.labelled)
  const { rows, right, notes: said = [] } = found
  sources.push(...found.sources)
  notes.push(...said)
  return { rows, right }
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
  if (parsed.is === 'refused') throw noValidation('the file is no verdict', path)
  const { action, mode, outcome } = parsed.verdict
  if (action !== 'data-validate') throw noValidation(`the verdict is of ${action}`, path)
  if (mode !== undefined)
    throw noValidation(`the verdict is of \`mode: ${mode}\`, which judges no data`, path)
  return outcome
}

function noValidation(is: string, path: string): Misuse {
  return new Misuse({
    is,
    wanted: 'the verdict.json that data-validate wrote of the data',
    todo: 'give its output `verdict-file` as "validated"',
    place: { path },
  })
}
