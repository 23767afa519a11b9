import { Misuse } from '@ml-actions/verdict/faults'
import { inOrder } from './classes.ts'
import { isNumeric, type Predictions, select } from './predictions.ts'
import type { Texts } from './texts.ts'

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
  refuseOtherLabelSets(candidate, baseline)
  const order = orderOf(candidate, baseline)
  const classes = inOrder([...new Set([...candidate.classes, ...baseline.classes])])
  const members = membersByName([candidate, baseline])
  const one = recoded(candidate, classes, members)
  const other = recoded(inThatOrder(baseline, order, candidate), classes, members)
  refuseOtherLabels(one, other)
  const said = other.predictions
  return { candidate: { ...one, ...(said === undefined ? {} : { other: said }) }, baseline: other }
}

const mostExamples = 3

/** The baseline's row of each of the candidate's rows; undefined when they are in one order already. */
function orderOf(candidate: Predictions, baseline: Predictions): Int32Array | undefined {
  const [ids, others] = [idsOf(candidate), idsOf(baseline)]
  if (ids.equals(others)) return undefined
  const order = new Int32Array(ids.size)
  const seen = new Uint8Array(others.size)
  const unknown: number[] = []
  for (let row = 0; row < ids.size; row++) {
    const found = others.find(ids, row)
    order[row] = found
    if (found < 0) unknown.push(row)
    else seen[found] = 1
  }
  if (unknown.length > 0) throw unmatched(ids, unknown, [candidate, baseline])
  const absent = [...seen.keys()].filter((row) => seen[row] === 0)
  if (absent.length > 0) throw unmatched(others, absent, [baseline, candidate])
  return order
}

function idsOf({ ids, path }: Predictions): Texts {
  if (ids !== undefined) return ids
  const is = `the rows of ${path} have no ids`
  throw new Misuse({
    is,
    wanted: 'an id column, by which rows are paired',
    todo: 'name it in the policy: "id: row_id"',
  })
}

function unmatched(
  ids: Texts,
  rows: readonly number[],
  [there, notThere]: readonly [Predictions, Predictions],
): Misuse {
  const many = rows.length === 1 ? '1 id' : `${rows.length} ids`
  const shown = rows.slice(0, mostExamples).map((row) => JSON.stringify(ids.text(row).slice(0, 40)))
  const listed = rows.length > mostExamples ? `${shown.join(', ')}, …` : shown.join(', ')
  const is = `${many} of ${there.path} (${there.rows} rows) cannot be found in ${notThere.path} (${notThere.rows} rows): ${listed}`
  const todo = 'predict the same rows with both models, and write ids in the same way'
  return new Misuse({ is, wanted: 'the same ids in both files', todo, place: { path: there.path } })
}

/** The baseline's rows in the candidate's order, with the candidate's ids and groups. */
function inThatOrder(
  baseline: Predictions,
  order: Int32Array | undefined,
  { ids, groups }: Predictions,
): Predictions {
  const taken = {
    // There are ids: rows were paired by them.
    ids: ids as Texts,
    ...(groups === undefined ? {} : { groups }),
  }
  if (order === undefined) return { ...baseline, ...taken }
  const slices = [...baseline.slices].map(
    ([name, { names, codes }]) => [name, { names, codes: order.map((row) => codes[row] as number) }] as const,
  )
  return { ...baseline, ...select(baseline, order), ...taken, slices: new Map(slices) }
}

function recoded(
  predictions: Predictions,
  classes: readonly string[],
  members: ReadonlyMap<string, Int32Array>,
): Predictions {
  if (isNumeric(predictions.task)) return predictions
  const places = new Map(classes.map((name, code) => [name, code]))
  const codes = predictions.classes.map((name) => places.get(name) as number)
  const { classScores, labelSets } = predictions
  const unscored = () => new Float64Array(predictions.rows).fill(Number.NaN)
  const recode = (values: Float64Array) => values.map((code) => codes[code] ?? Number.NaN)
  return {
    ...predictions,
    classes,
    positive: codes[predictions.positive] ?? -1,
    labels: recode(predictions.labels),
    ...(predictions.predictions === undefined ? {} : { predictions: recode(predictions.predictions) }),
    ...(labelSets === undefined
      ? {}
      : { labelSets: { ...labelSets, members: classes.map((name) => members.get(name) as Int32Array) } }),
    ...(classScores === undefined || labelSets !== undefined
      ? {}
      : { classScores: classes.map((_, code) => classScores[codes.indexOf(code)] ?? unscored()) }),
  }
}

/** The labels of each set of either model, by the set’s name. */
function membersByName(both: readonly Predictions[]): ReadonlyMap<string, Int32Array> {
  return new Map(
    both.flatMap(({ classes, labelSets }) =>
      (labelSets?.members ?? []).map((labels, code) => [classes[code] as string, labels] as const),
    ),
  )
}

/** Sets of labels are compared by name, and so must be of the same labels. */
function refuseOtherLabelSets(candidate: Predictions, baseline: Predictions): void {
  const [one, other] = [candidate, baseline].map(({ labelSets }) => labelSets?.names ?? []) as [
    readonly string[],
    readonly string[],
  ]
  const [more] = one.filter((name) => !other.includes(name))
  const [less] = other.filter((name) => !one.includes(name))
  const label = more ?? less
  if (label === undefined) return
  const [there, notThere] = more === undefined ? [baseline, candidate] : [candidate, baseline]
  const is = `${there.path} has the label ${JSON.stringify(label.slice(0, 40))}, and ${notThere.path} does not`
  const todo = 'compare models on the same labels: write both files with a column for each'
  throw new Misuse({ is, wanted: 'the same labels in both files', todo, place: { path: there.path } })
}

function refuseOtherLabels(candidate: Predictions, baseline: Predictions): void {
  const rows: number[] = []
  for (let row = 0; row < candidate.rows; row++)
    if (candidate.labels[row] !== baseline.labels[row]) rows.push(row)
  const [first] = rows
  if (first === undefined) return
  const { isCounted, times, ids } = candidate
  const said = rows.map((row) => {
    const [one, other] = [candidate, baseline].map((each) => labelOf(each, row))
    return isCounted
      ? `${one} and ${other}`
      : `${JSON.stringify(ids?.text(row).slice(0, 40))} is ${one} and ${other}`
  })
  const examples = (isCounted ? [...new Set(said)].sort() : said).slice(0, mostExamples)
  const count = rows.reduce((sum, row) => sum + (times?.[row] ?? 1), 0)
  const many = count === 1 ? '1 row has' : `${count} rows have`
  const is = `${many} different labels in ${candidate.path} and in ${baseline.path}: ${examples.join('; ')}`
  const todo = 'compare models on one truth: write both files from the same labels'
  throw new Misuse({
    is,
    wanted: 'the same label for the same id',
    todo,
    place: { path: candidate.path, ...(isCounted ? {} : { row: first + 1 }) },
  })
}

function labelOf({ classes, labels, task }: Predictions, row: number): string {
  const label = labels[row] as number
  return isNumeric(task) ? String(label) : JSON.stringify(classes[label]?.slice(0, 40))
}
