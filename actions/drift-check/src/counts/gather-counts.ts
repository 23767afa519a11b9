import type { DriftFile } from '../drift/drift-file.ts'
import { countPredictions, isWatched } from '../predictions/predictions.ts'
import type { Reader } from '../reading/reader.ts'
import type { Reference } from '../reference/reference.ts'
import { areCounts, type Counts, parseCounts } from './counts-file.ts'
import { addUp, type Tally } from './tally.ts'

/** What the workflow names as the data of late. */
interface Given {
  readonly current: readonly string[]
  readonly predictions: readonly string[]
  readonly reader: Reader
  text(path: string): Promise<string>
}

/** The counts, and what was noticed on the way. */
export interface Gathered extends Counts {
  /** The files of the data, where they are data and no counts. */
  readonly paths?: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Counts the data of late, or adds up what was counted of its parts: both give the same.
 * @throws {Misuse} for counts of another reference, and predictions that there is nothing to hold against
 */
export async function gatherCounts(
  given: Given,
  reference: Reference,
  settings: DriftFile,
): Promise<Gathered> {
  const { paths, unmatched } = await given.reader.list(given.current)
  const notes = unmatched.map((glob) => `no file matches ${JSON.stringify(glob)}`)
  const isCounted = areCounts(paths)
  const { notes: ofParts, ...counted } = isCounted
    ? await addedUp(paths, given, reference)
    : { data: await given.reader.count(paths, reference.columns, settings.season), notes: [] }
  const { prediction, notes: ofPredictions } = await predictionOf(counted, given, { reference, settings })
  return {
    data: counted.data,
    ...(prediction === undefined ? {} : { prediction }),
    ...(isCounted ? {} : { paths }),
    notes: [...notes, ...ofParts, ...ofPredictions],
  }
}

/** What the model said of late: as it was counted with the data, or read now. */
async function predictionOf(
  { prediction }: Counts,
  { reader, predictions }: Given,
  { reference, settings }: { readonly reference: Reference; readonly settings: DriftFile },
): Promise<{ readonly prediction?: Tally; readonly notes: readonly string[] }> {
  const isGiven = predictions.length > 0
  if (prediction !== undefined)
    return { prediction, notes: isGiven ? ['the predictions were not read: the counts hold them'] : [] }
  if (isGiven && isWatched(settings))
    return { prediction: await countPredictions(reader, predictions, reference, settings), notes: [] }
  if (isGiven) return { notes: ['the predictions were not read: the drift file ignores "prediction"'] }
  if (reference.prediction === undefined) return { notes: [] }
  return { notes: ['the reference has predictions, and there are none of late: their drift is not known'] }
}

async function addedUp(
  paths: readonly string[],
  { text }: Given,
  reference: Reference,
): Promise<Counts & { readonly notes: readonly string[] }> {
  const parts: Counts[] = []
  const digests = new Map<string, string>()
  const notes: string[] = []
  for (const path of paths) {
    const part = parseCounts(await text(path), path, reference)
    const own = part.data.rows > 0 ? part.data.sources.map(({ digest }) => digest) : []
    for (const digest of own) {
      const first = digests.get(digest)
      if (first !== undefined) notes.push(`${path} counts data that ${first} counts too`)
      digests.set(digest, path)
    }
    parts.push(part)
  }
  const data = addUp(some(parts.map((part) => part.data)))
  const said = parts.flatMap(({ prediction }) => (prediction === undefined ? [] : [prediction]))
  return { data, ...(said.length === 0 ? {} : { prediction: addUp(some(said)) }), notes }
}

function some(tallies: readonly Tally[]): readonly [Tally, ...Tally[]] {
  const [first, ...others] = tallies
  if (first === undefined) throw new TypeError('there is always a part')
  return [first, ...others]
}
