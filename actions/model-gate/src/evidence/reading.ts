import type { Estimate, Undefined } from '@ml-actions/metrics/estimate'

/** A value of which no more is known than the value. */
export interface Point {
  readonly is: 'point'
  readonly value: number
  /** Whether the value is no sample of anything, and so is its own interval: a size, a count of failed tests. */
  readonly exact?: true
}

/** Why there is nothing to judge. */
export interface Absent {
  readonly is: 'absent'
  readonly reason:
    | Undefined['reason']
    | 'no-baseline'
    | 'not-reported'
    | 'not-comparable'
    | 'baseline-not-finite'
  /** A sentence without a full stop: `there is no baseline`. */
  readonly because: string
  /** What to do about it. */
  readonly todo: string
}

/** What the evidence says of one number. */
export type Reading = Estimate | Point | Absent
