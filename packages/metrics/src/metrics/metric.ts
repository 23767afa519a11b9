import type { Examples, Task } from '../predictions.ts'

/** One row as a metric sees it. */
export interface Example {
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
 * - `cells`: a function of how many rows fall into each of a few cells.
 * - `mean`: the mean of a number a row; `root-mean`: the square root of one.
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
      readonly is: 'cells'
      readonly cells: number
      cell(example: Example): number
      /** The value and how many rows it rests on; undefined when it has none. */
      of(counts: readonly number[]): { readonly value: number; readonly n: number } | undefined
    }
  | { readonly is: 'mean' | 'root-mean'; part(example: Example): number }
  | { readonly is: 'area' }

/** A number that says how good a model is on some rows. */
export interface Metric {
  /** The word that a policy writes. */
  readonly name: string
  /** The words that metrics files use for the same number; letter case and `_`, `-` and blank are all one. */
  readonly aliases: readonly string[]
  /** What it is, in one sentence. */
  readonly summary: string
  readonly better: 'higher' | 'lower' | 'neither'
  readonly tasks: readonly Task[]
  /** The column that it is computed from, beside the label. */
  readonly needs: 'prediction' | 'score'
  /** `share` where it is a part of one; then changes are told in points. */
  readonly unit?: 'share'
  readonly measure: Measure
}

/**
 * Goes through rows one by one; the example is the same object each time, with other values.
 * @param take  must not keep the example
 */
export function eachExample(examples: Examples, take: (example: Example, row: number) => void): void {
  const { labels, predictions, scores, positive } = examples
  const example = { label: 0, prediction: 0, score: 0, positive: false, flagged: false }
  for (let row = 0; row < examples.rows; row++) {
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
