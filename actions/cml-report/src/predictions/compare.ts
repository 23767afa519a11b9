import { confusionOf } from '@ml-actions/metrics/confusion'
import { pair } from '@ml-actions/metrics/pair'
import type { Predictions } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Matrix } from '../evidence.ts'
import type { PredictionInputs } from './asked.ts'
import { type Models, measure } from './measure.ts'
import type { Measured } from './measured.ts'
import { predictionsOf, type Reading, taskOf } from './read.ts'
import { bothTasks } from './task-of.ts'

/** What predictions say, and how classes were taken for one another. */
export interface Compared {
  readonly measured: Measured
  readonly matrix?: Matrix
  readonly notes: readonly string[]
}

/**
 * Reads predictions and the baseline's, pairs their rows by id, and measures both; undefined without predictions.
 * @throws {Misuse} when a file or a column is not there, or holds neither classes nor numbers
 */
export async function compare(asked: PredictionInputs, reading: Reading): Promise<Compared | undefined> {
  const { predictions: path, 'baseline-predictions': before } = asked
  if (path === '' && before !== '') {
    throw new Misuse({
      is: 'input "baseline-predictions" is given and input "predictions" is not',
      wanted: 'both, or only "predictions"',
      todo: 'name the predictions of the change, too',
    })
  }
  if (path === '') return undefined
  const found = await taskOf(path, asked, reading)
  const task = before === '' ? found : bothTasks(found, await taskOf(before, asked, reading))
  const now = await predictionsOf(path, asked, { ...reading, task, which: 'candidate' })
  const old =
    before === '' ? undefined : await predictionsOf(before, asked, { ...reading, task, which: 'baseline' })
  const { models, notes } = modelsOf(now, old)
  const matrix = matrixOf(now, old)
  return {
    measured: measure(models, asked.slices),
    ...(matrix === undefined ? {} : { matrix }),
    notes: [...brokenIn(now), ...(old === undefined ? [] : brokenIn(old)), ...notes],
  }
}

/** Pairs rows where they have ids. Where they cannot be, both models are shown, and nothing is said to be proven. */
function modelsOf(
  now: Predictions,
  old: Predictions | undefined,
): { readonly models: Models; readonly notes: readonly string[] } {
  if (old === undefined) return { models: { is: 'one', now }, notes: [] }
  try {
    return { models: { is: 'paired', pair: pair(now, old) }, notes: [] }
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    const note = `rows are not paired, so changes have no interval: ${error.parts.is}; ${todoOf(error)}`
    return { models: { is: 'two', now, old }, notes: [note] }
  }
}

/** The policy that pairing speaks of is model-gate's. */
function todoOf({ parts: { todo } }: Misuse): string {
  return todo.includes('policy') ? 'name the column in the input "id-column"' : todo
}

function brokenIn({ path, broken: { count, findings } }: Predictions): readonly string[] {
  const [first] = findings
  if (first === undefined) return []
  return [`${path}: ${count} unusable ${count === 1 ? 'value' : 'values'}, first: ${first.is}`]
}

function matrixOf(now: Predictions, old: Predictions | undefined): Matrix | undefined {
  const fresh = confusionOf(now)
  if (fresh === undefined) return undefined
  const before = old === undefined ? undefined : confusionOf(old)
  return { path: now.path, now: fresh, ...(before === undefined ? {} : { old: before }) }
}
