import type { Roles, Task } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import { nearest } from '@ml-actions/verdict/nearest'

/** What a workflow says about predictions. */
export interface PredictionInputs {
  readonly predictions: string
  readonly 'baseline-predictions': string
  readonly task: 'auto' | 'binary' | 'multiclass' | 'regression'
  readonly label: string
  readonly prediction: string
  readonly score: string
  readonly 'id-column': string
  readonly group: string
  readonly positive: string
  readonly slices: readonly string[]
}

/** The columns of a file that an input names, or that have the name customary for it. */
export interface Columns {
  readonly label: string
  readonly prediction?: string
  readonly score?: string
  readonly id?: string
}

/**
 * Finds the columns of a predictions file.
 * @throws {Misuse} when one that is named is not there, and when there is neither a prediction nor a score
 */
export function columnsOfFile(asked: PredictionInputs, names: readonly string[], path: string): Columns {
  const named = (given: string, customary: string) => {
    if (given !== '') return there(given, names, path)
    return names.includes(customary) ? customary : undefined
  }
  const score = named(asked.score, 'score')
  const isScored = score !== undefined && !names.includes(asked.prediction)
  const id = named(asked['id-column'], 'id')
  return {
    label: there(asked.label, names, path),
    ...(isScored ? {} : { prediction: there(asked.prediction, names, path) }),
    ...(score === undefined ? {} : { score }),
    ...(id === undefined ? {} : { id }),
  }
}

/** What the columns of a file are to metrics; slices and groups are read of the candidate alone. */
export function rolesFor(
  asked: PredictionInputs,
  task: Task,
  { label, prediction, score, id }: Columns,
  which: 'candidate' | 'baseline',
): Roles {
  const isNow = which === 'candidate'
  return {
    task,
    label,
    ...(prediction === undefined ? {} : { prediction }),
    ...(score === undefined || task !== 'binary' ? {} : { score }),
    ...(id === undefined ? {} : { id }),
    ...(isNow && asked.group !== '' ? { group: asked.group } : {}),
    ...(asked.positive === '' || task !== 'binary' ? {} : { positive: asked.positive }),
    slices: isNow ? [...new Set(asked.slices)] : [],
  }
}

/** The column as it is named. @throws {Misuse} when it is not there */
export function there(name: string, names: readonly string[], path: string): string {
  if (names.includes(name)) return name
  const near = nearest(name, names)
  const shown = names.slice(0, 20).map((one) => JSON.stringify(one.slice(0, 60)))
  throw new Misuse({
    is: `there is no column ${JSON.stringify(name)}`,
    wanted: `one of ${shown.join(', ')}`,
    todo:
      near === undefined
        ? 'name it in the inputs "label", "prediction", "score", "id-column", "group" and "slices"'
        : `did you mean ${JSON.stringify(near)}?`,
    place: { path },
  })
}
