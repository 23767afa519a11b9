import type { Estimate, Undefined } from '@ml-actions/metrics/estimate'
import type { Subject } from './subject.ts'

/** A value of which no more is known than the value. */
export interface Point {
  readonly is: 'point'
  readonly value: number
}

/** Why there is nothing to judge. */
export interface Absent {
  readonly is: 'absent'
  readonly reason: Undefined['reason'] | 'no-baseline' | 'not-reported' | 'baseline-not-finite'
  /** A sentence without a full stop: `there is no baseline`. */
  readonly because: string
  /** What to do about it. */
  readonly todo: string
}

/** What the evidence says of one number. */
export type Reading = Estimate | Point | Absent

/** What is known of both models on some of the rows. */
export interface View {
  /** `region=EU`; absent for all rows. */
  readonly slice?: string
  readonly rows: number
  candidate(subject: Subject): Reading
  baseline(subject: Subject): Reading
  /** Candidate − factor · baseline, on the same rows where both models' predictions are there. */
  change(subject: Subject, factor: number): Reading
  /** The parts that the values of a column make, or why there are none. */
  parts(column: string): readonly View[] | Absent
}
