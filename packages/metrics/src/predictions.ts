import type { Finding } from '@ml-actions/verdict/finding'
import type { LabelSets } from './label-sets.ts'
import type { Texts } from './texts.ts'

/** What a model predicts: one of two classes, one of several, any number of labels, a number, or an order of rows. */
export type Task = 'binary' | 'multiclass' | 'multilabel' | 'regression' | 'ranking'

/** Values that repeat: a name a code, a code a row. */
export interface Coded {
  readonly names: readonly string[]
  readonly codes: Int32Array
}

/**
 * Labels and what a model said of them, row by row, as metrics read them.
 *
 * A class is its code, an index into `classes`; in a regression and a ranking labels are the numbers themselves. Where a
 * row has many labels, the set of them is its class, and `labelSets` says what is in it.
 * NaN stands where the model gave nothing that can be used.
 */
export interface Examples {
  readonly task: Task
  readonly rows: number
  /** Names of the classes, in order of number or of text; empty in a regression. */
  readonly classes: readonly string[]
  /** Code of the class that a binary task looks for; −1 in the other tasks. */
  readonly positive: number
  readonly labels: Float64Array
  /** Absent when the file has no such column and no threshold makes one of the scores. */
  readonly predictions?: Float64Array
  /** What the model gives the positive class of a binary task, or a row of a ranking. */
  readonly scores?: Float64Array
  /** Which labels a class stands for, where a row may have many. */
  readonly labelSets?: LabelSets
  /** What the model gives each class, by its code, in a task of several; of many labels, each label. */
  readonly classScores?: readonly Float64Array[]
  /** What the baseline said of the same rows, where there is one. */
  readonly other?: Float64Array
  /** Which rows belong together, by a number each group has; absent when rows are independent. */
  readonly groups?: Int32Array
  /** How many rows each of these stands for, where rows that are alike were counted together; absent when each is one. */
  readonly times?: Float64Array
}

/** How many rows there are, those that are alike among them. */
export function rowsOf({ rows, times }: Pick<Examples, 'rows' | 'times'>): number {
  return times === undefined ? rows : times.reduce((sum, each) => sum + each, 0)
}

/** What two models said of the same rows, in the same order. */
export interface Both {
  readonly candidate: Examples
  readonly baseline: Examples
}

/** A predictions file as it was read. */
export interface Predictions extends Examples {
  readonly path: string
  /** Each different; absent when the policy names no id column. */
  readonly ids?: Texts
  /** The slice columns by name; a missing value is a slice of its own. */
  readonly slices: ReadonlyMap<string, Coded>
  /** Predictions and scores that are missing, no number, NaN or infinite: how many, and the first ten. */
  readonly broken: { readonly count: number; readonly findings: readonly Finding[] }
  /** Rows that are alike were counted together: none has a name or a place. */
  readonly isCounted?: true
}

/** Which column of a predictions file holds what. */
export interface Roles {
  readonly task: Task
  readonly id?: string
  /** Absent where each row has many. */
  readonly label?: string
  readonly prediction?: string
  readonly score?: string
  /** The score column of each class by the class's name, in a task of several. */
  readonly scores?: Readonly<Record<string, string>>
  /** The column of 0 and 1 of each label that is true, by the label, where a row may have many. */
  readonly labels?: Readonly<Record<string, string>>
  /** The same of what the model says. */
  readonly predicted?: Readonly<Record<string, string>>
  /** What the names of such columns begin with, where they are not told one by one. */
  readonly begin?: { readonly [Role in 'labels' | 'predicted' | 'scores']?: string }
  /** The column of what rows belong together by: a user, a session. */
  readonly group?: string
  readonly slices: readonly string[]
  /** The name of the positive class; without it 1 of {0, 1} and of {−1, 1}, and true of {false, true}. */
  readonly positive?: string
  /** Makes predictions of scores: the positive class where the score is at least this. */
  readonly threshold?: number
}

/** The name of the slice of rows that have no value in a slice column. */
export const missing = '(missing)'

/** Takes some rows, in the order asked; a row may be asked for again. */
export function select(examples: Examples, rows: Int32Array): Examples {
  const { predictions, scores, classScores, other, groups, labelSets, times } = examples
  const pick = (values: Float64Array) => picked(values, rows, new Float64Array(rows.length))
  return {
    task: examples.task,
    rows: rows.length,
    classes: examples.classes,
    positive: examples.positive,
    labels: pick(examples.labels),
    ...(labelSets === undefined ? {} : { labelSets }),
    ...(predictions === undefined ? {} : { predictions: pick(predictions) }),
    ...(scores === undefined ? {} : { scores: pick(scores) }),
    ...(classScores === undefined ? {} : { classScores: classScores.map(pick) }),
    ...(other === undefined ? {} : { other: pick(other) }),
    ...(groups === undefined ? {} : { groups: picked(groups, rows, new Int32Array(rows.length)) }),
    ...(times === undefined ? {} : { times: pick(times) }),
  }
}

/** A loop: `from` with a function takes ten times as long, and slices are picked of all columns. */
function picked<Values extends Float64Array | Int32Array>(
  values: Values,
  rows: Int32Array,
  into: Values,
): Values {
  for (let at = 0; at < rows.length; at++) into[at] = values[rows[at] as number] as number
  return into
}

/** Whether a task's labels are numbers, not classes. */
export function isNumeric(task: Task): boolean {
  return task === 'regression' || task === 'ranking'
}
