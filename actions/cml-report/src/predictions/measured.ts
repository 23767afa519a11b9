import type { Task } from '@ml-actions/metrics/predictions'
import type { ReliabilityBin } from '@ml-actions/metrics/reliability'
import type { MetricChange } from '@ml-actions/verdict/verdict'

/** A metric of predictions beside the baseline's. */
export interface Measurement extends MetricChange {
  /**
   * Which way it changed, where chance is ruled out for it and all beside it at once; absent where it is not, and where
   * the rows of the two models are not paired.
   */
  readonly proven?: 'better' | 'worse'
}

/** One metric in a named part of the rows. */
export interface SliceMeasurement extends Measurement {
  readonly slice: string
  readonly rows: number
}

/** A curve now and of the baseline, at evenly spaced places from 0 to 1. */
export interface CurvePair {
  readonly now: readonly number[]
  readonly old?: readonly number[]
}

/** What predictions say: plain numbers and texts, few enough to be written into any report. */
export interface Measured {
  readonly path: string
  readonly baseline?: string
  readonly task: Task
  readonly rows: number
  /** Whether each row of one model was held against the same row of the other. */
  readonly paired: boolean
  readonly metrics: readonly Measurement[]
  /** Worst first. */
  readonly slices: readonly SliceMeasurement[]
  /** Slices with too few rows to say anything of, by name. */
  readonly small: readonly string[]
  readonly roc?: CurvePair
  readonly precision?: CurvePair
  readonly reliability?: {
    readonly of: string
    readonly now: readonly ReliabilityBin[]
    readonly old?: readonly ReliabilityBin[]
  }
}
