import { Misuse } from '@ml-actions/verdict/faults'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Tally } from '../counts/tally.ts'
import { type DriftFile, ruleFor } from '../drift/drift-file.ts'
import type { Reader } from '../reading/reader.ts'
import type { FrozenColumn, Reference } from '../reference/reference.ts'

/** What a model's predictions are called among the columns, in `columns` of the drift file and in all reports. */
export const predictionName = 'prediction'

/** What the drift file says of predictions. */
type Settings = Pick<DriftFile, 'rules' | 'label' | 'predictions'>

/** Predictions on the data that the model was trained on, frozen. */
export interface FrozenPredictions {
  readonly column: FrozenColumn
  readonly sources: readonly Source[]
  readonly notes: readonly string[]
}

/** Whether predictions are watched at all. */
export function isWatched(settings: Settings): boolean {
  return ruleFor(settings, predictionName).watch
}

/**
 * Freezes what a model said on the reference.
 * @param data  the columns that were frozen of the reference itself
 * @throws {Misuse} when there is no such file or column, or the data has a column of that name
 */
export async function freezePredictions(
  reader: Reader,
  patterns: readonly string[],
  settings: Settings,
  data: readonly FrozenColumn[],
): Promise<FrozenPredictions> {
  if (data.some((column) => column.name === predictionName)) throw twice()
  const { paths } = await reader.list(patterns)
  const { column } = settings.predictions
  if (paths.length === 0) throw absent(patterns)
  const rules = [
    { ...ruleFor(settings, predictionName), pattern: column },
    { pattern: '*', watch: false, isKey: false, weight: 1 },
  ]
  const { reference, notes } = await reader.freeze(paths, { rules })
  const [frozen] = reference.columns
  if (frozen === undefined) throw without(column, paths)
  return { column: { ...frozen, name: predictionName }, sources: reference.sources, notes }
}

/**
 * Counts what a model said of late.
 * @throws {Misuse} when the reference has no predictions, or there is no such file
 */
export async function countPredictions(
  reader: Reader,
  patterns: readonly string[],
  { prediction }: Reference,
  { predictions: { column } }: Settings,
): Promise<Tally> {
  if (prediction === undefined) throw unknownBefore()
  const { paths } = await reader.list(patterns)
  if (paths.length === 0) throw absent(patterns)
  return reader.count(paths, [{ ...prediction, name: column }], undefined)
}

function unknownBefore(): Misuse {
  return new Misuse({
    is: 'there are predictions of late, and none on the reference to hold them against',
    wanted: 'what the model said on the data that it was trained on',
    todo: 'give them as "predictions" to mode: freeze, or name their file in the drift file: predictions: { reference: … }',
  })
}

function twice(): Misuse {
  return new Misuse({
    is: `the data has a column ${JSON.stringify(predictionName)}, and predictions are given beside it`,
    wanted: 'one of them',
    todo: 'leave the input "predictions" out: the column is watched as it is',
  })
}

function absent(patterns: readonly string[]): Misuse {
  return new Misuse({
    is: `no file matches ${patterns.map((glob) => JSON.stringify(glob)).join(', ')}`,
    wanted: 'a table with a column of what the model said',
    todo: 'check the input "predictions"; did the step before it write them?',
  })
}

function without(column: string, [path = '']: readonly string[]): Misuse {
  return new Misuse({
    is: `the predictions have no column ${JSON.stringify(column)} that can be put into bins`,
    wanted: 'a column of what the model said',
    todo: 'name it in the drift file: predictions: { column: … }',
    place: { path },
  })
}
