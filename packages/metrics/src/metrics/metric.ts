import type { Counted, Undefined } from '../estimate.ts'
import type { Examples, Task } from '../predictions.ts'
import type { Query } from '../query.ts'
import type { Range } from '../range.ts'
import type { Statistic } from '../statistic.ts'
import type { Tally } from '../tally.ts'
import type { SettingName, Settings } from './settings.ts'

/** One row as a metric sees it. */
export interface Example {
  readonly row: number
  /** The class's code, or the number of a regression. */
  readonly label: number
  readonly prediction: number
  readonly score: number
  /** Whether the label is the positive class. */
  readonly positive: boolean
  /** Whether the prediction is the positive class. */
  readonly flagged: boolean
}

/**
 * How rows make up a metric's value; from it follow the value, its interval and the interval of a change.
 *
 * - `share`: rows that count among rows that matter. Which matter is known from the labels alone, or depends on what
 *   the model predicts; only in the first case do two models have the same denominator.
 * - `tally`: a function of how often each class was true, was predicted, and was both.
 * - `mean`: the mean of a number a row; `root-mean`: the square root of one; `means`: a function of several.
 * - `weighted`: any value of rows that may be weighted; neither it nor what a row adds minds the order of the rows.
 * - `median`, `largest`: of a number a row.
 * - `score`: a test statistic that is standard normal where its hypothesis holds.
 * - `queries`: the mean of a value a query.
 * - `area`: the share of pairs of a positive and a negative row that the score puts in the right order.
 */
export type Measure =
  | {
      readonly is: 'share'
      readonly among: 'labels' | 'predictions'
      /** 1 counts, 0 does not, undefined does not matter. */
      part(example: Example): 0 | 1 | undefined
    }
  | {
      readonly is: 'tally'
      /** How far apart a label and a prediction are, where the metric minds; summed in `apart`. */
      weigh?(label: number, prediction: number): number
      /** @param seen  the tally of the rows themselves, where the one asked about may be of a resample */
      of(tally: Tally, seen: Tally): Counted | Undefined
    }
  | { readonly is: 'mean'; part(example: Example): number }
  | { readonly is: 'root-mean'; part(example: Example): number }
  | {
      readonly is: 'means'
      readonly parts: readonly ((example: Example) => number)[]
      of(means: readonly number[]): number | Undefined
    }
  | {
      readonly is: 'area' /** Whose rows are the positive ones, where the task has no such class. */
      readonly code?: number
    }
  | { readonly is: 'weighted'; statistic(): Statistic | Undefined }
  | { readonly is: 'median' | 'largest'; part(example: Example): number }
  | { readonly is: 'score'; readonly value: number }
  | {
      readonly is: 'queries' /** Undefined for a query that has no value. */
      of(query: Query): number | undefined
    }

/** A number that says how good a model is on some rows. */
export interface Metric {
  /** The word that a policy writes. */
  readonly name: string
  /** The words that metrics files use for the same number; letter case and `_`, `-` and blank are all one. */
  readonly aliases: readonly string[]
  /** What it is, in one sentence. */
  readonly summary: string
  /** What it is, as a formula. */
  readonly definition: string
  /** Whose definition it is: a page that says so. */
  readonly url: string
  readonly better: 'higher' | 'lower' | 'neither'
  /** The least and the greatest value that it can have. */
  readonly range: Range
  readonly tasks: readonly Task[]
  /** The column that it is computed from, beside the label. */
  readonly needs: 'prediction' | 'score'
  /** Whether it takes scores for probabilities; any other minds their order alone. */
  readonly probabilities?: true
  /** `share` where it is a part of one; then changes are told in points. */
  readonly unit?: 'share'
  /** Whether it is a proportion of rows, so that with their number it has an interval. */
  readonly proportion?: true
  /** Whether it compares a candidate with a baseline, and is of no model by itself. */
  readonly compares?: true
  /** The settings that a check may give it. */
  readonly settings?: readonly SettingName[]
  /**
   * Says which setting a task cannot do without.
   * @returns what to write, undefined when nothing is lacking
   */
  lacks?(task: Task, settings: Settings): string | undefined
  /** How the rows of one model make up its value, or why they cannot. */
  measure(examples: Examples, settings: Settings): Measure | Undefined
}

/**
 * Goes through rows one by one; the example is the same object each time, with other values.
 * @param take  must not keep the example
 */
export function eachExample(examples: Examples, take: (example: Example, row: number) => void): void {
  const { labels, predictions, scores, positive } = examples
  const example = { row: 0, label: 0, prediction: 0, score: 0, positive: false, flagged: false }
  for (let row = 0; row < examples.rows; row++) {
    example.row = row
    example.label = labels[row] as number
    example.prediction = predictions?.[row] ?? Number.NaN
    example.score = scores?.[row] ?? Number.NaN
    example.positive = example.label === positive
    example.flagged = example.prediction === positive
    take(example, row)
  }
}

/** A number for each row, in order. */
export function partsOf(examples: Examples, part: (example: Example) => number): Float64Array {
  const parts = new Float64Array(examples.rows)
  eachExample(examples, (example, row) => {
    parts[row] = part(example)
  })
  return parts
}
