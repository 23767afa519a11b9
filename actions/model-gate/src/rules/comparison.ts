import type { Estimate } from '@ml-actions/metrics/estimate'
import type { MetricChange } from '@ml-actions/verdict/verdict'
import type { Absent, Point, Reading } from '../evidence/reading.ts'
import type { View } from '../evidence/view.ts'
import type { Bar } from './decide.ts'
import type { Question, Settle } from './rule.ts'
import { quantityOf } from './words.ts'

/** One number held against its limits, on all rows or on a slice, and how to speak of it. */
export interface Comparison {
  readonly is: 'comparison'
  /** The metric, with its slice: `recall, region=EU`. */
  readonly of: string
  /** What is judged: the candidate's value, or the change. */
  readonly reading: Estimate | Point
  readonly bars: readonly Bar[]
  readonly old?: Reading
  readonly new: Reading
  readonly change?: Reading
  /** Completes "wanted: accuracy …". */
  readonly wanted: string
  /** The limit beside the change: `allowed −0.01`. */
  readonly limit: string
  /** What was found, with the interval. */
  readonly found: string
  /** What was found, for a headline, by how it was decided. */
  readonly news: { readonly met: string; readonly broken: string; readonly open: string }
  /** How many rows would decide it; undefined when no number of rows would. */
  settle(): Settle | undefined
  /** The limit that these rows would pass; undefined where none of its kind would do. */
  allow(): PassingLimit | undefined
  /** Says why no outcome on these rows could meet the limit, with the rows that could; undefined when some can. */
  unreachable(): Unreachable | undefined
}

/** A limit that rows would pass, and how far it is from the one that is asked; slices are compared by that. */
export interface PassingLimit {
  readonly words: string
  readonly apart: number
}

/** Why a demand can never be met. */
export interface Unreachable {
  /** A sentence without a full stop. */
  readonly is: string
  readonly todo: string
}

/** Compares on some rows. */
export type Compare = (question: Question, view: View) => Comparison | Absent

/** The names of the metric and of the slice. */
export function nameIn(question: Question, view: View): string {
  const { name } = question.subject
  return view.slice === undefined ? name : `${name}, ${view.slice}`
}

/** The line of the metrics table for one comparison. */
export function changeOf(
  question: Question,
  view: View,
  comparison: Comparison,
): Omit<MetricChange, 'outcome'> {
  const tail = question.asked.alpha
  const of = (reading: Reading | undefined, word: 'old' | 'new' | 'change') =>
    reading === undefined || reading.is === 'absent'
      ? {}
      : { [word]: quantityOf(judged(question, reading), tail) }
  return {
    name: question.subject.name,
    ...(view.slice === undefined ? {} : { slice: view.slice }),
    better: question.subject.better,
    ...of(comparison.old, 'old'),
    ...of(comparison.new, 'new'),
    ...of(comparison.change, 'change'),
    limit: question.asked.point ? `${comparison.limit}, by point, no interval` : comparison.limit,
    ...limitsOf(comparison.bars),
  }
}

/** The limit that charts draw, or both ends of a range. */
function limitsOf(bars: readonly Bar[]): Pick<MetricChange, 'limitAt' | 'upperLimitAt'> {
  const [lower, upper] = bars.map(({ limit }) => limit).toSorted((one, other) => one - other)
  return {
    ...(lower === undefined ? {} : { limitAt: lower }),
    ...(upper === undefined ? {} : { upperLimitAt: upper }),
  }
}

/** What the check judges: the reading as it is, or its value alone when the author asked for that. */
export function judged(question: Question, reading: Estimate | Point): Estimate | Point {
  return question.asked.point && reading.is === 'estimate' ? { is: 'point', value: reading.value } : reading
}
