import { Misuse } from '@ml-actions/verdict/faults'
import { inOrder } from './classes.ts'
import type { Predictions } from './predictions.ts'

/** Predictions of two models for the same rows, in the same order and with the same codes for classes. */
export interface Pair {
  readonly candidate: Predictions
  readonly baseline: Predictions
}

/**
 * Brings the baseline's rows into the candidate's order, by id.
 * @throws {Misuse} when a file has no ids, when an id is in one file only, and when the files give a row different labels
 */
export function pair(candidate: Predictions, baseline: Predictions): Pair {
  const order = orderOf(candidate, baseline)
  const classes = inOrder([...new Set([...candidate.classes, ...baseline.classes])])
  const one = recoded(candidate, classes)
  const other = recoded(inThatOrder(baseline, order), classes)
  refuseOtherLabels(one, other)
  return { candidate: one, baseline: other }
}

const mostExamples = 3

/** The baseline's row of each of the candidate's rows. */
function orderOf(candidate: Predictions, baseline: Predictions): Int32Array {
  const ids = idsOf(candidate)
  const rows = new Map(idsOf(baseline).map((id, row) => [id, row]))
  const unknown = ids.filter((id) => !rows.has(id))
  if (unknown.length > 0) throw unmatched(unknown, candidate, baseline)
  const known = new Set(ids)
  const absent = [...rows.keys()].filter((id) => !known.has(id))
  if (absent.length > 0) throw unmatched(absent, baseline, candidate)
  return Int32Array.from(ids, (id) => rows.get(id) as number)
}

function idsOf({ ids, path }: Predictions): readonly string[] {
  if (ids !== undefined) return ids
  const is = `the rows of ${path} have no ids`
  throw new Misuse({
    is,
    wanted: 'an id column, by which rows are paired',
    todo: 'name it in the policy: "id: row_id"',
  })
}

function unmatched(ids: readonly string[], there: Predictions, notThere: Predictions): Misuse {
  const many = ids.length === 1 ? '1 id' : `${ids.length} ids`
  const is = `${many} of ${there.path} (${there.rows} rows) cannot be found in ${notThere.path} (${notThere.rows} rows): ${listed(ids)}`
  const todo = 'predict the same rows with both models, and write ids in the same way'
  return new Misuse({ is, wanted: 'the same ids in both files', todo, place: { path: there.path } })
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, mostExamples).map((id) => JSON.stringify(id.slice(0, 40)))
  return ids.length > mostExamples ? `${shown.join(', ')}, …` : shown.join(', ')
}

function inThatOrder(baseline: Predictions, order: Int32Array): Predictions {
  const { predictions, scores } = baseline
  const ids = idsOf(baseline)
  const pick = (values: Float64Array) => Float64Array.from(order, (row) => values[row] as number)
  return {
    ...baseline,
    labels: pick(baseline.labels),
    ids: Array.from(order, (row) => ids[row] as string),
    ...(predictions === undefined ? {} : { predictions: pick(predictions) }),
    ...(scores === undefined ? {} : { scores: pick(scores) }),
    slices: new Map(
      [...baseline.slices].map(([name, { names, codes }]) => [
        name,
        { names, codes: Int32Array.from(order, (row) => codes[row] as number) },
      ]),
    ),
  }
}

function recoded(predictions: Predictions, classes: readonly string[]): Predictions {
  if (predictions.task === 'regression') return predictions
  const codes = predictions.classes.map((name) => classes.indexOf(name))
  const recode = (values: Float64Array) => values.map((code) => codes[code] ?? Number.NaN)
  return {
    ...predictions,
    classes,
    positive: codes[predictions.positive] ?? -1,
    labels: recode(predictions.labels),
    ...(predictions.predictions === undefined ? {} : { predictions: recode(predictions.predictions) }),
  }
}

function refuseOtherLabels(candidate: Predictions, baseline: Predictions): void {
  const rows = [...candidate.labels.keys()].filter((row) => candidate.labels[row] !== baseline.labels[row])
  const [first] = rows
  if (first === undefined) return
  const examples = rows.slice(0, mostExamples).map((row) => {
    const [one, other] = [candidate, baseline].map((each) => labelOf(each, row))
    return `${JSON.stringify(candidate.ids?.[row]?.slice(0, 40))} is ${one} and ${other}`
  })
  const many = rows.length === 1 ? '1 row has' : `${rows.length} rows have`
  const is = `${many} different labels in ${candidate.path} and in ${baseline.path}: ${examples.join('; ')}`
  const todo = 'compare models on one truth: write both files from the same labels'
  throw new Misuse({
    is,
    wanted: 'the same label for the same id',
    todo,
    place: { path: candidate.path, row: first + 1 },
  })
}

function labelOf({ classes, labels, task }: Predictions, row: number): string {
  const label = labels[row] as number
  return task === 'regression' ? String(label) : JSON.stringify(classes[label]?.slice(0, 40))
}
