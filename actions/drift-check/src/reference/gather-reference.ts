import { Misuse } from '@ml-actions/verdict/faults'
import { askedOf } from '../drift/asked-of.ts'
import type { DriftFile } from '../drift/drift-file.ts'
import { freezePredictions, isWatched } from '../predictions/predictions.ts'
import type { Reader } from '../reading/reader.ts'
import type { Reading, Wishes } from '../reading/reading.ts'
import type { Frozen } from './reference.ts'
import { isFrozen, parseReference } from './reference-file.ts'
import { refuseUnmet } from './refuse-unmet.ts'

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
