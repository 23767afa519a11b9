import { sha256 } from '@ml-actions/action/settings-file'
import { Misuse } from '@ml-actions/verdict/faults'
import { parseVerdict } from '@ml-actions/verdict/json'
import { accuracyReported, isMetricsFile } from './accuracy/accuracy-reported.ts'
import type { Labelled } from './accuracy/labelled.ts'
import { type CompatFound, gatherCompat } from './compat/gather-compat.ts'
import { digestOf } from './counts/counts-file.ts'
import { type Gathered, gatherCounts } from './counts/gather-counts.ts'
import { besideReference } from './counts/tally.ts'
import type { DriftFile } from './drift/drift-file.ts'
import type { Evidence, PastRuns } from './evidence.ts'
import { parseHistory } from './history/history.ts'
import { givenOf, type Reading, type Running, readingOf, settingsOf, type Wishes } from './reading/reading.ts'
import { referenceOf } from './reference/gather-reference.ts'
import { type InSeason, inSeason } from './reference/in-season.ts'
import type { Reference } from './reference/reference.ts'
import { isFrozen } from './reference/reference-file.ts'
import type { World } from './world.ts'

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
