/** How often each class was true, was predicted, and was both, by its code. */
export interface Tally {
  readonly support: Float64Array
  readonly predicted: Float64Array
  readonly hits: Float64Array
  rows: number
  /** Sum of what the measure weighs, 0 where it weighs nothing. */
  apart: number
}
